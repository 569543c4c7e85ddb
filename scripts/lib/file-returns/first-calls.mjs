// Which functions of dist/ run while something is done, in the order of their first calls.
import { register } from 'node:module';

/** @type {string[]} */
let order = [];
let isNoting = false;
/** @type {Set<string>} */
const noted = new Set();

/** Called by each function of dist/; see marks-first-calls.mjs. @param {string} id */
function noteFirstCall(id) {
  if (!isNoting || noted.has(id)) return;
  noted.add(id);
  order.push(id);
}

/** From here on, imported modules of dist/ note the first runs of their functions. */
export function noteFirstCalls() {
  Object.assign(globalThis, { noteFirstCall });
  register('./marks-first-calls.mjs', import.meta.url);
}

/**
 * @param {() => unknown} act
 * @returns {Promise<readonly string[]>} ids of the functions that ran, `format/words.js:120`, each once
 */
export async function firstCalls(act) {
  noted.clear();
  order = [];
  isNoting = true;
  try {
    await act();
  } finally {
    isNoting = false;
  }
  return order;
}
