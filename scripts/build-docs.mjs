// `npm run docs`: the documentation as a site in dist/docs: guides, reference and evidence apart, with a search. Any static server shows it,
// and `npm start` has it at /docs/. `--if-stale` builds only what changed.
import './lib/node-version.mjs';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { fingerprint, isFresh, stamp } from './lib/freshness.mjs';
import { commandPage, contractPage, elementsPage } from './lib/docs/reference.mjs';
import { docsSite, sources } from './lib/docs/site.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, runNode } from './lib/run.mjs';
import { must, runSteps } from './lib/steps.mjs';

const WORK = {
  inputs: [
    'docs',
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'scripts/docs',
    'scripts/lib/docs',
    'src',
  ],
  output: 'dist/docs/index.html',
};

const COMMANDS = [
  'build',
  'serve',
  'verify',
  'draft',
  'decide',
  'translate',
  'export',
  'template',
  'studio',
  'lint-wechat',
];

const json = (/** @type {string} */ name) => JSON.parse(readFileSync(inRoot('dist', name), 'utf8'));

/** The help of each command, as an English terminal shows it. */
async function helps() {
  /** @type {[string, string][]} */
  const list = [];
  for (const name of COMMANDS) {
    const { code, output } = await runNode('dist/cli/main.js', ['help', name], {
      quiet: true,
      env: { LANG: 'en', LC_ALL: 'en_GB.UTF-8' },
    });
    if (code !== 0) throw new Error(output);
    list.push([name, output]);
  }
  return list;
}

async function pages() {
  const made = new Map([
    ['reference/elements.md', elementsPage(json('custom-elements.json'))],
    ['reference/contract.md', contractPage(json('report.schema.json'))],
    ['reference/command.md', commandPage(await helps())],
  ]);
  const { files, images } = docsSite(sources(made));
  rmSync(inRoot('dist', 'docs'), { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(inRoot('dist', 'docs', path)), { recursive: true });
    writeFileSync(inRoot('dist', 'docs', path), content);
  }
  for (const path of images) cpSync(inRoot(path), inRoot('dist', 'docs', path.replace(/^docs\//, '')));
  return `${files.size} files`;
}

async function assets() {
  await build({
    entryPoints: [inRoot('scripts', 'docs', 'docs.js'), inRoot('scripts', 'docs', 'docs.css')],
    outdir: inRoot('dist', 'docs', 'assets'),
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'iife',
    logLevel: 'error',
  });
}

await ensureInstalled();
if (!process.argv.includes('--if-stale') || !isFresh('docs', WORK)) {
  const made = fingerprint(WORK.inputs);
  await must(runNode('scripts/build.mjs', ['--if-stale']));
  const ok = await runSteps([
    ['pages', pages],
    ['assets', assets],
  ]);
  if (ok) stamp('docs', made);
  process.exitCode = ok ? 0 : 1;
}
