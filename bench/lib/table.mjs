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

const [RING, PAGE, LIT, PLAIN] = [
  'Report Widgets ring',
  'Report Widgets, page ring',
  'Bare Lit ring',
  'Static HTML ring',
];

/** @typedef {[aim: string, ours: number | undefined, other: number | undefined, most: number]} Aim a ratio and its bound */

/** @param {readonly Contender[]} all @param {Results} results @returns {Aim[]} */
function aimsOf(all, results) {
  const kits = all.filter(({ name }) => !/^(?:Report Widgets|Bare Lit|Static)/.test(name));
  /** @param {string} what */
  const best = (what) => {
    const values = kits
      .map(({ name, figure }) => results.of(`${name} ${figure}`, what))
      .filter((value) => value !== undefined);
    return values.length ? Math.min(...values) : undefined;
  };
  /** @param {string} aim @param {string} what @param {string} other @param {number} most @returns {Aim} */
  const beside = (aim, what, other, most) => [aim, results.of(RING, what), results.of(other, what), most];
  /** @param {string} aim @param {string} what @returns {Aim} */
  const ahead = (aim, what) => [aim, results.of(RING, what), best(what), 1];
  return [
    ['a page of ours beside plain HTML, painted', results.of(PAGE, 'painted'), results.of(PLAIN, 'painted'), 1.05],
    ['the same on a slow phone', results.of(PAGE, 'painted slow'), results.of(PLAIN, 'painted slow'), 1.05],
    beside('1,000 rings beside bare Lit, mounted and painted', 'mount 1000', LIT, 0.8),
    beside('5,000 rings beside bare Lit, mounted', 'mount 5000', LIT, 0.7),
    beside('1,000 rings beside bare Lit, updated', 'update 1000', LIT, 0.5),
    beside('heap of a ring beside bare Lit', 'heap', LIT, 1.3),
    ahead('1,000 rings beside the best kit, mounted', 'mount 1000'),
    ahead('1,000 rings beside the best kit, updated', 'update 1000'),
    ahead('heap of a ring beside the best kit', 'heap'),
    [
      '5,000 rings beside 1,000: cost in step with the number',
      results.of(RING, 'mount 5000'),
      results.of(RING, 'mount 1000'),
      5,
    ],
  ];
}

/** Where the clock runs, ratios within a tenth are equal. */
const TENTH = 1.1;

/** @param {readonly Contender[]} all @param {Results} results */
function aims(all, results) {
  const rows = aimsOf(all, results).map(([aim, ours, other, most]) => {
    const ratio = (ours ?? NaN) / (other ?? NaN);
    const verdict = ratio <= most ? 'met' : ratio <= most * TENTH ? 'met within a tenth' : 'not met';
    return [
      aim,
      `≤ ${most}`,
      Number.isNaN(ratio) ? '–' : ratio.toFixed(2),
      Number.isNaN(ratio) ? 'not measured' : verdict,
    ];
  });
  return lines([['ratio', 'aim', 'measured', ''], ['---', '--:', '--:', '---'], ...rows]);
}

/** @param {readonly Contender[]} all @param {Results} results @param {About} about */
export function tableOf(all, results, { date, browser, machine, rounds }) {
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

## Aims

${aims(all, results)}

The widgets are not fully comparable: Material’s ring has no text, Chart.js’s text is beside the canvas, and none of the other libraries’ rings or cards
has a source, a language or a unit; their cards are boxes with the same text in them.
`;
}
