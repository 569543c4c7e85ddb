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

/** Runs something after the current task step; `await` does not use the page's `Promise`. */
export async function soon(act: () => void): Promise<void> {
  await now();
  safely(act)();
}

async function now(): Promise<void> {}
