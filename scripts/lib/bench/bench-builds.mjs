import { rmSync } from 'node:fs';
import { runNode } from '../run.mjs';

/* Builds in processes of their own, like the command line, several rounds each. */

/** The longest that one build may take, in ms. */
const LONGEST = 900_000;

/**
 * @typedef {object} Measured
 * @property {number} seconds
 * @property {number} cpu seconds of all threads
 * @property {number} mebibytes peak of the process
 * @property {number} files
 * @property {number} rendered
 * @property {number} reused
 */

/**
 * One build without pictures, in basic formats; undefined if there was no time for it.
 * @param {readonly string[]} files
 * @param {string} out
 * @param {number} deadline as of `performance.now()`
 * @returns {Promise<Measured | undefined>}
 */
async function buildOnce(files, out, deadline) {
  const timeout = Math.floor(Math.min(LONGEST, deadline - performance.now()));
  if (timeout < 5000) return undefined;
  const args = ['build', ...files, '--out', out, '--base-url', 'https://example.org/r/', '--no-pictures', '--json'];
  const started = performance.now();
  const { code, output } = await runNode('scripts/lib/bench/bench-child.mjs', args, { quiet: true, timeout });
  // Progress output precedes the summary.
  if (code === 0) return JSON.parse(output.trim().split('\n').at(-1) ?? '');
  if (performance.now() - started < timeout) throw new Error(output);
  return undefined;
}

/**
 * A case, as often as rounds are asked for and time allows.
 * @param {object} what
 * @param {readonly string[]} what.files
 * @param {string} what.out
 * @param {boolean} [what.again] builds on the site that is there
 * @param {(round: number) => void} [what.before]
 * @param {number} times
 * @param {number} deadline
 */
export async function rounds({ files, out, again = false, before }, times, deadline) {
  /** @type {Measured[]} */
  const all = [];
  for (let round = 0; round < times; round++) {
    if (!again) rmSync(out, { recursive: true, force: true });
    before?.(round);
    const one = await buildOnce(files, out, deadline);
    if (!one) break;
    all.push(one);
  }
  return all;
}

/** @param {readonly number[]} values */
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
  );
};

/**
 * The median, with the least and the most of several.
 * @param {readonly number[]} values
 * @param {number} digits
 */
export function spread(values, digits) {
  const said = (/** @type {number} */ value) => value.toFixed(digits);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.length > 1 ? `${said(median(values))} (${said(least)} to ${said(most)})` : said(median(values));
}

/**
 * A row of the table.
 * @param {string} what
 * @param {string} target
 * @param {readonly Measured[]} all
 */
export function rowOf(what, target, all) {
  const [first] = all;
  if (!first) return `| ${what} | ${target} | not measured: no time was left | | | | | | |`;
  const of = (/** @type {'seconds' | 'cpu' | 'mebibytes'} */ name, /** @type {number} */ digits) =>
    spread(
      all.map((one) => one[name]),
      digits,
    );
  const cells = [of('seconds', 1), of('cpu', 1), of('mebibytes', 0), first.files, first.rendered, first.reused];
  return `| ${[what, target, ...cells, all.length].join(' | ')} |`;
}
