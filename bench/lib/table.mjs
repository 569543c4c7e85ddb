// The results as a page of the docs.

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./stats.mjs').Results} Results */
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

/** @type {readonly [aim: string, ours: string, other: string, what: string, most: number][]} */
const AIMS = [
  ['a page of ours beside plain HTML, painted', 'Report Widgets, page ring', 'Static HTML ring', 'painted', 1.05],
  ['the same on a slow phone', 'Report Widgets, page ring', 'Static HTML ring', 'painted slow', 1.05],
  ['1,000 rings beside bare Lit, mounted and painted', 'Report Widgets ring', 'Bare Lit ring', 'mount 1000', 0.8],
  ['5,000 rings beside bare Lit, mounted', 'Report Widgets ring', 'Bare Lit ring', 'mount 5000', 0.7],
  ['1,000 rings beside bare Lit, updated', 'Report Widgets ring', 'Bare Lit ring', 'update 1000', 0.5],
  ['heap of a ring beside bare Lit', 'Report Widgets ring', 'Bare Lit ring', 'heap', 1.3],
];

/** @param {Results} results */
function aims(results) {
  const rows = AIMS.map(([aim, ours, other, what, most]) => {
    const ratio = (results.of(ours, what) ?? NaN) / (results.of(other, what) ?? NaN);
    return [
      aim,
      `≤ ${most}`,
      Number.isNaN(ratio) ? '–' : ratio.toFixed(2),
      Number.isNaN(ratio) ? 'not measured' : ratio <= most ? 'met' : 'not met',
    ];
  });
  return lines([['ratio', 'aim', 'measured', ''], ['---', '--:', '--:', '---'], ...rows]);
}

/** @param {readonly Contender[]} all @param {Results} results @param {About} about */
export function tableOf(all, results, { date, browser, machine, rounds }) {
  const kits = all.filter(({ page }) => !page);
  return `# Benchmark

Written by \`npm run bench\` on ${date}: ${browser}, ${machine}, medians of ${rounds} rounds, all contenders in turn in each round.

![The same as bars](bench.svg)

## One figure on a page

Script is what a reader's browser gets beside the page itself (brotli, the kit's style sheet included). Painted is the time from
the start of the navigation until the frame with the figure has been drawn; a slow phone has a quarter of the processor, 1.6 Mbps
and 150 ms.

${section(all, results, LOAD, true)}

## Many figures

Milliseconds until what is on screen has been painted. Ours draws what is off screen when it comes near; its text is in the page
all the time. Heap is measured with all 1,000 drawn. A dash: not made by the thousand, since each is a canvas.

${section(kits, results, MANY, false)}

## Aims

${aims(results)}

The figure inside: Material’s ring has no text, Chart.js’s text stands beside the canvas, and none of the kits’ rings or cards
carries a source, a language or a figure’s unit of its own; the cards of the kits are boxes with the same text in them.
`;
}
