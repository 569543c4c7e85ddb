// The results as a page of the docs.

/** @typedef {import('./contenders.mjs').Contender} Contender */
import { reasonsOf } from './reasons.mjs';
import { verdictOf } from './targets.mjs';

/** @typedef {import('./stats.mjs').Results} Results */
/** @typedef {import('./targets.mjs').Target} Target */
/** @typedef {{ date: string, browser: string, machine: string, rounds: number }} About */

const number = (/** @type {number | undefined} */ value, digits = 0) =>
  value === undefined ? '–' : value.toFixed(digits);

/** @type {readonly [head: string, what: string, digits: number, divisor?: number][]} */
const LOAD = [
  ['painted, ms', 'painted', 0],
  ['slow phone, ms', 'painted slow', 0],
  ['layout shift', 'shift', 3],
];

/** @type {readonly [head: string, what: string, digits: number, divisor?: number][]} */
const MANY = [
  ['mount 1', 'mount 1', 0],
  ['one more', 'mount again', 0],
  ['100', 'mount 100', 0],
  ['1,000', 'mount 1000', 0],
  ['5,000', 'mount 5000', 0],
  ['update 1', 'update 1', 0],
  ['100', 'update 100', 0],
  ['1,000', 'update 1000', 0],
  ['5,000', 'update 5000', 0],
  ['heap each, kB', 'heap', 1, 1000],
];

/** @param {readonly string[][]} rows */
const lines = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** @param {readonly Contender[]} all @param {Results} results @param {typeof LOAD} columns @param {boolean} withBytes */
function section(all, results, columns, withBytes) {
  const head = ['', ...(withBytes ? ['script, kB'] : []), ...columns.map(([name]) => name)];
  const rows = all.map((contender) => {
    const who = `${contender.name} ${contender.figure}`;
    const bytes = withBytes ? [(contender.bytes / 1000).toFixed(1)] : [];
    return [
      who,
      ...bytes,
      ...columns.map(([, what, digits, divisor = 1]) => {
        const value = results.of(who, what);
        return number(value === undefined ? undefined : value / divisor, digits);
      }),
    ];
  });
  return lines([head, head.map((_, i) => (i ? '--:' : '---')), ...rows]);
}

/** @param {number} value @param {number} most its target, of the size of which it is printed */
const inSizeOf = (value, most) => value.toFixed(most >= 100 ? 0 : most >= 10 ? 1 : 2);

/** @param {Target} target */
function targetRow(target) {
  const { name, most, measured, beside } = target;
  const print = (/** @type {number} */ value) => inSizeOf(value, most);
  const { value = NaN, low, high } = measured ?? {};
  const spread = low === undefined || high === undefined ? '' : `${print(low)} to ${print(high)}`;
  return [
    beside ? `${name} (${beside})` : name,
    `≤ ${most}`,
    Number.isNaN(value) ? '–' : print(value),
    spread,
    verdictOf(target),
  ];
}

/** @param {readonly Target[]} targets */
const targetTable = (targets) =>
  lines([
    ['', 'target', 'measured', '95 % interval', ''],
    ['---', '--:', '--:', '---', '---'],
    ...targets.map(targetRow),
  ]);

/** @param {readonly [string, number][]} parts */
function partTable(parts) {
  const all = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  const row = (/** @type {[string, number]} */ [what, bytes]) => [
    what,
    (bytes / 1000).toFixed(1),
    `${((bytes / all) * 100).toFixed(0)} %`,
  ];
  return lines([['', 'kB, minified', 'share'], ['---', '--:', '--:'], ...parts.map((part) => row([...part]))]);
}

/** @param {readonly Contender[]} all @param {string} who @returns {number} kB of its script */
const bytesOf = (all, who) => (all.find(({ name, figure }) => `${name} ${figure}` === who)?.bytes ?? NaN) / 1000;

/**
 * @typedef {object} Measured
 * @property {readonly Target[]} targets
 * @property {import('./parts.mjs').Parts} parts
 */

/** @param {readonly Contender[]} all @param {Results} results @param {Measured} measured @param {About} about */
export function tableOf(all, results, { targets, parts }, { date, browser, machine, rounds }) {
  const kits = all.filter(({ page }) => !page);
  return `# How fast the widgets are, compared with other libraries

This page compares size, speed and memory with plain HTML and other libraries. It was written by \`npm run bench\` on ${date}: ${browser}, ${machine}, medians of ${rounds} rounds, all contenders in turn in each round, each time starting with another one;
the 5,000 widgets are measured in the first three rounds, and heap, which hardly varies, in one.

![The same as bars](bench.svg)

## One figure on a page

Script is the download besides the page itself (brotli, including the style sheet of the library). Painted is the time from
the start of the navigation until the frame with the figure has been painted; a slow phone has a quarter of the processor speed, 1.6 Mbps
and 150 ms of latency.

${section(all, results, LOAD, true)}

## Many figures

Milliseconds until the visible part has been painted. Report Widgets draws widgets when they come near the viewport; their text is always in the
page. Heap is measured with all 1,000 drawn. A dash: not measured, because each widget is a canvas.

${section(kits, results, MANY, false)}

## Targets

A ratio is the geometric mean of the ratios of the rounds, in each of which both were measured; its interval, and that of a time, is
Student’s t over the rounds. A target is met where the whole interval is within it. Sizes don’t vary.

${targetTable(targets)}

### Not met, and why

${reasonsOf(targets, { results, parts, bytesOf: (who) => bytesOf(all, who) })}

The widgets are not fully comparable: Material’s ring has no text, Chart.js’s text is beside the canvas, and none of the other libraries’ rings or cards
has a source, a language or a unit; their cards are boxes with the same text in them.

## What the scripts consist of

Minified, before compression (which takes about two thirds). The script of one ring:

${partTable(parts.ring)}

The library’s entry of one card, with all that it imports:

${partTable(parts.card)}
`;
}
