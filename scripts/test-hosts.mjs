// `npm run test:hosts`: tests host pages in every installed engine. Missing engines are reported, not passed.
//   --write   writes docs/browsers.md and docs/survival.md from this run
import './lib/node-version.mjs';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ENGINES, OLD_ENGINES } from './browsers.mjs';
import { browsersDoc, versionIn } from './lib/browsers-doc.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine, countVitest, judge, readResult } from './lib/results.mjs';
import { inRoot, runNode } from './lib/run.mjs';

const FOLDER = '.cache/hosts-results';
const RESULT = `${FOLDER}/report.json`;
const NAMES = ['Chromium', 'Firefox', 'WebKit', 'Chromium 102', 'Chromium 87'];

/** @param {string} key of an engine; what it called itself, where it was run */
function versionOf(key) {
  try {
    return versionIn(readFileSync(inRoot(FOLDER, `${key}.txt`), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Parameters<typeof browsersDoc>[0]} report @param {Parameters<typeof browsersDoc>[1]} engines */
async function write(report, engines) {
  const file = inRoot('docs', 'browsers.md');
  mkdirSync(inRoot('docs'), { recursive: true });
  const text = browsersDoc(report, engines, new Date().toISOString().slice(0, 10));
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

await ensureInstalled();
// Some hosts use the package as installed from npm.
if ((await runNode('scripts/build.mjs', ['--if-stale'])).code !== 0) process.exit(1);
rmSync(inRoot(FOLDER), { recursive: true, force: true });
mkdirSync(inRoot(FOLDER), { recursive: true });
const isWriting = process.argv.includes('--write');
// The editor test then records its results.
if (isWriting) process.env.WRITE_SURVIVAL = '1';
const own = process.argv.slice(2).filter((argument) => argument !== '--write');
const { code } = await runNode('node_modules/vitest/vitest.mjs', [
  'run',
  '--config=vitest.hosts.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULT}`,
  ...own,
]);
/** @type {Parameters<typeof countVitest>[0] & Parameters<typeof browsersDoc>[0] | undefined} */
const report = readResult(inRoot(RESULT));
const { counts, trouble } = judge(report && countVitest(report), code);
if (trouble) console.error(`Host pages: ${trouble}.`);
const engines = [...ENGINES, ...OLD_ENGINES].map((key, i) => ({ name: NAMES[i] ?? key, version: versionOf(key) }));
for (const { name, version } of engines)
  if (!version) console.log(`Not run: ${name} (node scripts/browsers.mjs --get)`);
if (report && isWriting) {
  await write(report, engines);
  await runNode('node_modules/vitest/vitest.mjs', ['run', 'test/sanitizers/survival.test.ts', '--update']);
}
console.log(closingLine(counts));
process.exitCode = counts.failed ? 1 : 0;
