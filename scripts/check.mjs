// `npm run check`: lint, templates, types, format, build, size, returns, tests, architecture. Always runs all; the output of a
// part is shown only if it failed. The last line sums up: a part that fails without a failed test counts as a failure.
import './lib/node-version.mjs';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine, countVitest, judge, none, readResult, sum, vitestFailures } from './lib/results.mjs';
import { inRoot, runNode } from './lib/run.mjs';
import { seconds } from './lib/steps.mjs';

/** @typedef {import('./lib/results.mjs').Counts} Counts */

const TESTS = '.cache/results/tests.json';
const ARCHITECTURE = '.cache/results/architecture.json';

/** @typedef {readonly [file: string, ...args: string[]]} Command a JavaScript file with its arguments */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly Command[]} commands one after the other; the first that fails ends the part
 * @property {() => Counts | undefined} [counts] what it counted, when it runs tests
 */

/** @returns {Counts | undefined} */
function architectureCounts() {
  /** @type {Parameters<typeof countVitest>[0] | undefined} */
  const report = readResult(inRoot(ARCHITECTURE));
  return report && countVitest(report);
}

const LIT_ANALYZER = ['--strict', '--maxWarnings', '0', '--rules.no-invalid-css', 'off'];

/** The analyzer supports HTML of 2022: neither `inert`, used by the studio, nor `popover`, used by published pages. */
const NEWER_HTML = ['--rules.no-unknown-attribute', 'off'];

/** The studio registers widgets itself, which the analyzer does not detect. */
const OF_STUDIO = ['--rules.no-missing-import', 'off', ...NEWER_HTML];

const LIBRARY = readdirSync(inRoot('src'))
  .filter((name) => name !== 'studio' && name !== 'site')
  .map((name) => `src/${name}`);

/** None of these needs another, so they share the processors. @type {readonly Part[]} */
const READING = [
  { name: 'lint', commands: [['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']] },
  {
    name: 'templates',
    commands: [
      // Its CSS rule only supports CSS of 2020.
      ['node_modules/lit-analyzer/cli.js', ...LIBRARY, ...LIT_ANALYZER],
      ['node_modules/lit-analyzer/cli.js', 'src/site', ...LIT_ANALYZER, ...NEWER_HTML],
      ['node_modules/lit-analyzer/cli.js', 'src/studio', ...LIT_ANALYZER, ...OF_STUDIO],
    ],
  },
  {
    name: 'types',
    commands: [
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.scripts.json'],
    ],
  },
  {
    name: 'format',
    commands: [
      ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
      ['scripts/build/build-tokens.mjs', '--check'],
    ],
  },
];

/** These measure times or read what one before them built: one after the other. @type {readonly Part[]} */
const RUNNING = [
  { name: 'build', commands: [['scripts/build.mjs'], ['scripts/build-storybook.mjs'], ['scripts/build-docs.mjs']] },
  { name: 'size', commands: [['scripts/size.mjs']] },
  { name: 'returns', commands: [['scripts/returns.mjs']] },
  { name: 'tests', commands: [['scripts/test.mjs', '--except-architecture']], counts: () => readResult(inRoot(TESTS)) },
  {
    name: 'architecture',
    commands: [
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        'test/architecture',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${ARCHITECTURE}`,
      ],
    ],
    counts: architectureCounts,
  },
];

/** @param {Part} part */
async function runPart({ name, commands, counts }) {
  const start = performance.now();
  let [said, status] = ['', 0];
  for (const [file, ...args] of commands) {
    const { code, output } = await runNode(file, args, { quiet: true, env: { NO_COLOR: '1' } });
    said += output;
    status = code;
    if (code !== 0) break;
  }
  const judged = counts ? judge(counts(), status) : { counts: { ...none(), failed: status === 0 ? 0 : 1 } };
  const note = counts ? `  ${closingLine(judged.counts)}` : '';
  const isGood = judged.counts.failed === 0;
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name.padEnd(9)} ${seconds(start).padStart(8)}${note}`);
  if (!isGood) console.log(`${said.trimEnd()}${judged.trouble ? `\n${name}: ${judged.trouble}.` : ''}\n`);
  return judged.counts;
}

await ensureInstalled();
rmSync(inRoot('.cache', 'results'), { recursive: true, force: true });
mkdirSync(inRoot('.cache', 'results'), { recursive: true });
/** @type {Counts[]} */
const all = [];
const waiting = READING.values();
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (const part of waiting) all.push(await runPart(part));
  }),
);
for (const part of RUNNING) all.push(await runPart(part));
const total = sum(all);
/** @type {{ failures?: string[] } | undefined} */
const tests = readResult(inRoot(TESTS));
for (const line of [...(tests?.failures ?? []), ...vitestFailures(readResult(inRoot(ARCHITECTURE)) ?? {})])
  console.log(`failed: ${line}`);
console.log(closingLine(total));
process.exitCode = total.failed ? 1 : 0;
