// Builds dist/: modules and types, data, the manifest, and bundles. `--if-stale` builds only if something changed.
import './lib/node-version.mjs';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesIn, fingerprint, isFresh, stamp } from './lib/freshness.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, run, runNode } from './lib/run.mjs';
import { must, runSteps } from './lib/steps.mjs';

const BUNDLE = 'dist/report-widgets.js';
const MODULES = '.cache/build';
const TOOLS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];
const WORK = {
  inputs: ['src', 'data', 'scripts', 'packages', 'custom-elements-manifest.config.mjs', ...TOOLS],
  output: BUNDLE,
};

/** Contents of dist/ built by other commands. */
const OTHERS = ['storybook', 'sample-site', 'docs'];

const quiet = { quiet: true };

let made = '';

async function tokens() {
  await must(runNode('scripts/build/build-tokens.mjs', [], quiet));
  // This step may write into src/; later changes there are not part of this build.
  made = fingerprint(WORK.inputs);
}

/** Compiles modules and types into a separate folder: a compile error leaves the last build intact. */
async function compile() {
  rmSync(inRoot(MODULES), { recursive: true, force: true });
  await must(runNode('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json'], quiet));
}

/** Empties dist/, except for what has been built already. */
function clean() {
  mkdirSync(inRoot('dist'), { recursive: true });
  for (const name of readdirSync(inRoot('dist')))
    if (![...OTHERS, 'tokens.css'].includes(name)) rmSync(inRoot('dist', name), { recursive: true });
}

/** Merges src/ and data/ into dist/, where one is inside the other: `../src/` becomes `../`. */
async function place() {
  clean();
  cpSync(inRoot(MODULES, 'src'), inRoot('dist'), { recursive: true });
  for (const file of filesIn(inRoot(MODULES, 'data'))) {
    const target = inRoot('dist', relative(inRoot(MODULES), file));
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, readFileSync(file, 'utf8').replace(/(['"](?:\.\.\/)+)src\//g, '$1'));
  }
}

/** Minifies the style sheets in the modules. */
async function styles() {
  const { shrinkStyles } = await import('./lib/embed-templates.mjs');
  const files = ['elements', 'theme', 'views'].flatMap((layer) => filesIn(inRoot('dist', layer)));
  for (const file of files.filter((name) => name.endsWith('.js')))
    writeFileSync(file, shrinkStyles(readFileSync(file, 'utf8')));
}

/** Runs every scripts/build/emit-*.mjs, which write files derived from the modules: data as JSON, the schema. */
async function data() {
  const emitters = readdirSync(inRoot('scripts', 'build')).filter((name) => /^emit-.*\.mjs$/.test(name));
  for (const name of emitters) await must(runNode(`scripts/build/${name}`, [], quiet));
  return emitters.map((name) => name.replace(/^emit-|\.mjs$/g, '')).join(', ');
}

async function manifest() {
  const config = ['analyze', '--config', 'custom-elements-manifest.config.mjs'];
  await must(runNode('node_modules/@custom-elements-manifest/analyzer/cem.js', config, quiet));
}

/** Types of the tags for framework templates, and editor data for HTML. */
async function types() {
  const { frameworkTypes } = await import('./lib/framework-types.mjs');
  const manifest = JSON.parse(readFileSync(inRoot('dist', 'custom-elements.json'), 'utf8'));
  const files = frameworkTypes(manifest);
  for (const [name, text] of Object.entries(files)) writeFileSync(inRoot('dist', name), text);
  const { closedLists, forHtml, writeEditorData } = await import('./lib/editor-data.mjs');
  writeEditorData(forHtml(manifest, await closedLists()), inRoot('dist'));
  return [...Object.keys(files), 'data for editors'].join(', ');
}

/** A bundle for a script tag, and one for server-rendered pages; see vite.config.ts. */
async function bundles() {
  for (const mode of ['production', 'hydrate'])
    await must(runNode('node_modules/vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn'], quiet));
}

/** The files for other people's pages, in a versioned folder. */
async function embed() {
  const { writeBundles } = await import('./lib/embed-bundles.mjs');
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return `${await writeBundles(inRoot('dist', 'embed', `v${version}`))} files of v${version}`;
}

/** The scripts of published pages: of the gallery and of the index of several reports. */
async function gallery() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['gallery', 'find'].map((name) => inRoot('src', 'site', 'client', `${name}.ts`)),
    outdir: inRoot('dist'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    legalComments: 'none',
  });
}

/**
 * The handler as one file without Node dependencies, for edge workers: their bundlers would pick Lit's browser build,
 * which needs a document. Unresolvable imports such as `node:` fail the build.
 */
async function handler() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [inRoot('dist', 'site', 'handler.js')],
    outfile: inRoot('dist', 'handler.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['node'],
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Its Node edition imports a Node module.
    alias: { fflate: 'fflate/browser' },
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** The studio as a single file that works offline. */
async function studio() {
  await must(runNode('scripts/build/build-studio.mjs', [], quiet));
}

/** The published packages, as two folders for npm pack. */
async function packages() {
  const { writePackages } = await import('./lib/packages/packages.mjs');
  await writePackages();
}

/** A build may succeed with a syntax error in its output: compiles every file, without running it. */
async function parse() {
  const parts = readdirSync(inRoot('dist')).filter((name) => !OTHERS.includes(name));
  const files = parts.flatMap((name) => filesIn(inRoot('dist', name))).filter((file) => file.endsWith('.js'));
  const compile = `import { readFileSync } from 'node:fs';
    import { SourceTextModule } from 'node:vm';
    for (const identifier of process.argv.slice(1)) new SourceTextModule(readFileSync(identifier, 'utf8'), { identifier });`;
  const flags = ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '-e', compile];
  await must(run(process.execPath, [...flags, ...files], quiet));
  return `${files.length} files`;
}

await ensureInstalled();
if (!process.argv.includes('--if-stale') || !isFresh('build', WORK)) {
  console.log('Building dist/');
  const ok = await runSteps([
    ['tokens', tokens],
    ['compile', compile],
    ['place', place],
    ['styles', styles],
    ['data', data],
    ['manifest', manifest],
    ['types', types],
    ['bundles', bundles],
    ['embed', embed],
    ['gallery', gallery],
    ['handler', handler],
    ['studio', studio],
    ['packages', packages],
    ['parse', parse],
  ]);
  if (ok) stamp('build', made);
  process.exitCode = ok ? 0 : 1;
}
