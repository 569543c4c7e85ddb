// `npm run catalogue`: writes docs/catalogue.md from the last run of the tests (npm test, or npm run check).
import './lib/node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { fromVitest, table } from './lib/catalogue.mjs';
import { readResult } from './lib/results.mjs';
import { inRoot, root } from './lib/run.mjs';

/**
 * @typedef {import('./lib/catalogue.mjs').Case} Case
 * @typedef {import('./lib/catalogue.mjs').Covered} Covered
 * @typedef {{ CASES: readonly Case[], ENGINES: readonly string[], GROUPS: Record<string, string> }} Catalogue
 */

const INTRODUCTION = `# What can go wrong with an embed, and which test covers it

This page lists every failure case of an embed, with the tests that cover it and their results. \`npm run catalogue\` writes it from the results
of the last test run: edit \`test/embedding/catalogue.ts\`, not this file. **Passes** means that every test of the case passed in
that engine; **not run**, that the case needs the engine but no test ran there; an empty cell, that the case does not need it.
WebKit is WebKitGTK; Chromium 102 and 87 are the engines of Qt's web engine, as used on office desktops. Safari, WeChat
and screen readers were not available, and this page makes no claim about them.
`;

/** @returns {Promise<Catalogue>} */
async function catalogue() {
  const { code } = transformSync(readFileSync(inRoot('test', 'catalogue', 'cases.ts'), 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** @param {readonly string[]} engines */
function results(engines) {
  const reports = ['node.json', 'contract.json'].map((name) => readResult(inRoot('.cache', 'results', name)) ?? {});
  // Host pages are a separate command: its last results count, if there are any.
  reports.push(readResult(inRoot('.cache', 'hosts-results', 'report.json')) ?? {});
  /** @type {Covered[]} */
  const inBrowsers = readResult(inRoot('.cache', 'results', 'elements-covered.json')) ?? [];
  return [...reports.flatMap((report) => fromVitest(report, engines, root)), ...inBrowsers];
}

const { CASES, ENGINES, GROUPS } = await catalogue();
const covered = results(ENGINES);
if (covered.length === 0) {
  console.error('There are no results to write down. Run the tests first: npm test');
  process.exit(1);
}
const sections = Object.entries(GROUPS).map(
  ([letter, title]) =>
    `## ${title}\n\n${table(
      CASES.filter(({ id }) => id.startsWith(letter)),
      ENGINES,
      covered,
    )}\n`,
);
const file = inRoot('docs', 'catalogue.md');
const text = [INTRODUCTION, ...sections].join('\n');
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
const known = new Set(covered.flatMap(({ ids }) => ids));
console.log(`docs/catalogue.md: ${known.size} of ${CASES.length} cases have a test in the last run.`);
