import { applied } from '../browser/own.js';
import { LIMITS } from './limits.js';
import { announce, unforeseen } from './problems.js';

/* Where the page calls this script: at its events, in its timers and between its tasks. Nothing is thrown from there. */

/** What the page may call: an error ends as one problem, and never in the page. */
export const safely =
  <A extends readonly unknown[]>(act: (...args: A) => unknown) =>
  (...args: A): void => {
    try {
      applied(act, undefined, args);
    } catch (error) {
      announce(document, unforeseen(error), 'report-widgets', null);
    }
  };

let waiting: (() => void)[] = [];
let isRunning = false;

/** Does something after what is being done now; what takes long lets the page have its turn in between. */
export function soon(act: () => void): void {
  waiting[waiting.length] = safely(act);
  if (!isRunning) void run();
}

async function run(): Promise<void> {
  isRunning = true;
  // What is being done now comes first. `await` asks for no `Promise` of the page's.
  await nothing();
  let began = Date.now();
  for (let at = 0; at < waiting.length; at++) {
    waiting[at]!();
    if (Date.now() - began < LIMITS.turn) continue;
    await pause();
    began = Date.now();
  }
  waiting = [];
  isRunning = false;
}

/** Answers after what is being done now. */
async function nothing(): Promise<void> {}

async function pause(): Promise<void> {
  try {
    await new Promise((done) => setTimeout(done));
  } catch {
    // A page without timers has no turns.
  }
}
