import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, run } from '../run.mjs';

/* Where the time of a build goes: V8's sampling profile of one build in one thread, added up by what was made. */

/** @typedef {{ id: number, callFrame: { functionName: string, url: string }, children?: number[] }} Node */
/** @typedef {{ nodes: Node[], samples: number[], timeDeltas: number[] }} Profile */

/**
 * What a sample was for: the first of these that fits any function on its stack, so that the layout of a picture for a
 * page counts as that page's.
 * @type {readonly [what: string, frame: RegExp][]}
 */
const KINDS = [
  ['pages with the codes of a figure', /^renderCodesPage /],
  ['pages of a figure', /^renderWidgetPage /],
  ['pictures (SVG)', /site\/pictures\/svg/],
  ['files of the whole report: pages, tables, archive, data', /^renderReport |site\/site-outputs/],
  ['other files of a figure', /^renderSubject |site\/outputs/],
  ['old files: read, hashed, linked, removed', /^(?:reused|linkFiles|removeOld|claim|hashFiles|retainPinned) /],
  ['new files: written and hashed', /^(?:place|contentHash|writeFileSync) /],
  ['reading and checking the report', /build\/report-file|^warningsOf /],
  [
    'the list of tasks, their hashes',
    /^tasks |^hashOf |^(?:add|subjectTask) file.*build\/(?:task-plan|render-reports)/,
  ],
  ['loading the program', /node:internal\/modules|^compileSourceTextModule /],
  ['collecting garbage', /^\(garbage collector\)/],
];

/** @param {Profile} profile @returns {Map<string, number>} ms by what was made, greatest first */
export function timesOf({ nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const frames = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => [id, `${functionName} ${url.replaceAll('\\', '/')}`]),
  );
  /** @type {Map<number, string>} */
  const known = new Map();
  const kindOf = (/** @type {number} */ leaf) => {
    const stack = [];
    for (let id = /** @type {number | undefined} */ (leaf); id !== undefined; id = parents.get(id))
      stack.push(frames.get(id) ?? '');
    const [what] = KINDS.find(([, frame]) => stack.some((one) => frame.test(one))) ?? [];
    return what ?? 'the rest';
  };
  /** @type {Map<string, number>} */
  const sums = new Map();
  samples.forEach((id, index) => {
    const what = known.get(id) ?? kindOf(id);
    known.set(id, what);
    sums.set(what, (sums.get(what) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

/**
 * @param {readonly string[]} args of the command
 * @returns {Promise<Map<string, number>>} ms by what was made
 */
export async function profileOf(args) {
  const folder = mkdtempSync(join(tmpdir(), 'build-profile-'));
  try {
    const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, inRoot('dist', 'cli', 'main.js')];
    const { code, output } = await run(process.execPath, [...flags, ...args, '--threads', '1'], { quiet: true });
    if (code !== 0) throw new Error(output);
    const [name = ''] = readdirSync(folder);
    return timesOf(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly [head: string, times: Map<string, number>][]} columns @returns {string} a table in Markdown */
export function profileTable(columns) {
  const names = new Set(columns.flatMap(([, times]) => [...times.keys()]));
  const all = columns.map(([, times]) => [...times.values()].reduce((sum, one) => sum + one, 0));
  const cells = (/** @type {(times: Map<string, number>, column: number) => string} */ cell) =>
    columns.map(([, times], column) => cell(times, column)).join(' | ');
  return [
    `| | ${columns.map(([head]) => head).join(' | ')} |`,
    `| --- | ${columns.map(() => '--:').join(' | ')} |`,
    ...[...names].map((name) => `| ${name} | ${cells((times) => ((times.get(name) ?? 0) / 1000).toFixed(2))} |`),
    `| all, seconds | ${cells((_, column) => ((all[column] ?? 0) / 1000).toFixed(1))} |`,
  ].join('\n');
}
