import { applied } from '../browser/own.js';
import { announce } from './announce.js';
import { unforeseen } from './problems.js';

/** What the page may call, at its events and in its timers: an error ends as one problem, and never in the page. */
export const safely =
  <A extends readonly unknown[]>(act: (...args: A) => unknown) =>
  (...args: A): void => {
    try {
      applied(act, undefined, args);
    } catch (error) {
      announce(document, unforeseen(error), 'report-widgets', null);
    }
  };

/** Does something after what is being done now; `await` asks for no `Promise` of the page's. */
export async function soon(act: () => void): Promise<void> {
  await now();
  safely(act)();
}

async function now(): Promise<void> {}
