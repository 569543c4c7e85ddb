// `npm test`: all tests, also on a fresh clone. Node tests, element tests in every installed browser, a summary line.
//   --except-architecture   skips test/architecture, which scripts/check.mjs runs as a separate step
import './lib/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { NO_CHROMIUM, getBrowser } from './browsers.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine, countVitest, judge, none, readResult, sum, vitestFailures } from './lib/results.mjs';
import { inRoot, runNode } from './lib/run.mjs';

/** @typedef {import('./lib/results.mjs').Counts} Counts */

const RESULTS = inRoot('.cache', 'results');
const NODE_RESULT = '.cache/results/node.json';
const ELEMENT_RESULT = '.cache/results/elements.json';
const ELEMENTS_FAILED = '.cache/results/elements-failed.json';
const ELEMENTS_COVERED = '.cache/results/elements-covered.json';
const WEB_TEST_RUNNER = 'node_modules/@web/test-runner/dist/bin.js';

/** More files than these are a fault of the machine or of the code. */
const MAX_STALLED = 3;

/**
 * Runs one runner and prints its result in a line. Removes the result file first, so that an old one is never mistaken
 * for this run's.
 * @param {string} name
 * @param {() => Promise<import('./lib/run.mjs').Outcome>} start
 * @param {() => Record<string, Counts> | undefined} read counts by engine; every engine must have run something
 * @returns {Promise<Counts>}
 */
async function runner(name, start, read) {
  const { code } = await start();
  const results = read();
  const parts = Object.entries(results ?? {}).map(([part, counts]) => ({ part, ...judge(counts, 0) }));
  const whole = judge(results && sum(parts.map(({ counts }) => counts)), code);
  for (const { part, trouble } of [...parts, { part: name, ...whole }])
    if (trouble) console.error(`${part}: ${trouble}.`);
  return whole.counts;
}

/** @returns {Promise<Counts>} a failed build counts as one failure; the tests still run, for more information */
async function build() {
  for (const script of ['scripts/build.mjs', 'scripts/build-storybook.mjs', 'scripts/build-docs.mjs'])
    if ((await runNode(script, ['--if-stale'])).code !== 0) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @param {NodeJS.ProcessEnv} env */
function nodeTests(env) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${NODE_RESULT}`];
  return runner(
    'Node tests',
    () => runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters], { env }),
    () => {
      /** @type {Parameters<typeof countVitest>[0] | undefined} */
      const report = readResult(inRoot(NODE_RESULT));
      return report && { 'Node tests': countVitest(report) };
    },
  );
}

const elementTests = () => runner('Element tests', runElements, () => readResult(inRoot(ELEMENT_RESULT)));

/**
 * Runs the element tests, and once more, in a new browser, the files in which a browser stopped answering. A test that
 * fails is never run again.
 */
async function runElements() {
  const first = await runNode(WEB_TEST_RUNNER);
  /** @type {readonly { engine: string, file: string }[]} */
  const stalled = readResult(inRoot('.cache/results/elements-stalled.json')) ?? [];
  if (!stalled.length || stalled.length > MAX_STALLED) return first;
  const counts = /** @type {Record<string, Counts>} */ (readResult(inRoot(ELEMENT_RESULT)));
  const failed = /** @type {string[]} */ (readResult(inRoot(ELEMENTS_FAILED)));
  let list = failed;
  /** @type {unknown[]} */
  let covered = readResult(inRoot(ELEMENTS_COVERED)) ?? [];
  for (const { engine, file } of stalled) {
    console.log(`${engine} stopped answering in ${file}; this file runs again in a new browser.`);
    await runNode(WEB_TEST_RUNNER, ['--files', file], { env: { BROWSERS: engine.toLowerCase() } });
    const again = /** @type {Record<string, Counts>} */ (readResult(inRoot(ELEMENT_RESULT)) ?? {});
    const before = counts[engine] ?? none();
    // The file was one failure.
    counts[engine] = sum([before, again[engine] ?? { ...none(), failed: 1 }, { ...none(), failed: -1 }]);
    const path = file.slice(file.lastIndexOf('/test/') + 1);
    list = list.filter((line) => !(line.startsWith(`${engine}: ${path}`) && line.includes('Browser tests did not')));
    list = [...list, .../** @type {string[]} */ (readResult(inRoot(ELEMENTS_FAILED)) ?? [])];
    covered = [...covered, .../** @type {unknown[]} */ (readResult(inRoot(ELEMENTS_COVERED)) ?? [])];
  }
  writeFileSync(inRoot(ELEMENT_RESULT), JSON.stringify(counts));
  writeFileSync(inRoot(ELEMENTS_FAILED), JSON.stringify(list));
  writeFileSync(inRoot(ELEMENTS_COVERED), JSON.stringify(covered));
  return { ...first, code: Object.values(counts).some((one) => one.failed > 0) ? 1 : 0 };
}

await ensureInstalled();
if (!(await getBrowser('chromium'))) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const exceptArchitecture = process.argv.includes('--except-architecture');
const total = sum([
  await build(),
  await nodeTests(exceptArchitecture ? { EXCEPT_ARCHITECTURE: '1' } : {}),
  await elementTests(),
]);
const failures = [
  ...vitestFailures(readResult(inRoot(NODE_RESULT)) ?? {}),
  .../** @type {string[]} */ (readResult(inRoot(ELEMENTS_FAILED)) ?? []),
];
// scripts/check.mjs adds its own steps and prints the last lines then.
writeFileSync(inRoot('.cache', 'results', 'tests.json'), JSON.stringify({ ...total, failures }));
for (const line of failures) console.log(`failed: ${line}`);
console.log(closingLine(total));
process.exitCode = total.failed ? 1 : 0;
