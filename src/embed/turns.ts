import { applied } from '../browser/own.js';
import { announce } from './announce.js';
import { unforeseen } from './problems.js';

/**
 * Wraps what the page calls, such as event listeners and timers: an error is announced as a problem and never reaches
 * the page.
 */
export const safely =
  <A extends readonly unknown[]>(act: (...args: A) => unknown) =>
  (...args: A): void => {
    try {
      applied(act, undefined, args);
    } catch (error) {
      announce(document, unforeseen(error), 'report-widgets', null);
    }
  };

let queue: (() => void)[] = [];

/** How often queued work has run: what was found out in one run holds until the next. */
export let run = 0;

/** Runs something after the current task step, with all else queued until then; no error reaches the page. */
export function soon(act: () => void): void {
  queue[queue.length] = act;
  if (queue.length === 1) void runQueue();
}

/** `await` does not use the page's `Promise`. */
async function runQueue(): Promise<void> {
  await now();
  const acts = queue;
  queue = [];
  run++;
  for (const act of acts) safely(act)();
}

async function now(): Promise<void> {}
