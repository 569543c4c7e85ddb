// Checks bundle sizes: the code of each entry in size.json, minified and compressed with Brotli, against its budget.
// Code loaded on demand is measured separately.
import './lib/node-version.mjs';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, root } from './lib/run.mjs';

/**
 * @typedef {{ entries?: string[], bundle?: string, built?: string, kB: number }} Budget kB of 1000 bytes; `bundle` is a
 *   file for other people's pages, as it is shipped; `built` one of dist/ that is opened from a disk, so as it lies there
 */

await ensureInstalled();
const { build } = await import('esbuild');
const { BUNDLES, bundleOf } = await import('./lib/embed-bundles.mjs');
const { smallStyles } = await import('./lib/embed-modules.mjs');

/** @type {Record<string, Budget>} */
const budgets = JSON.parse(readFileSync(inRoot('scripts', 'size.json'), 'utf8'));

/** Leaves `import()` external: its code is not loaded with the entry. */
const onDemand = {
  name: 'on-demand',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onResolve }) =>
    onResolve({ filter: /./ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

/**
 * The size in bytes of an entry with its static imports.
 * @param {readonly string[]} entries
 */
async function weigh(entries) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
    write: false,
    // As in the build.
    plugins: [onDemand, smallStyles],
  });
  return outputFiles.reduce((bytes, { contents }) => bytes + brotliCompressSync(contents).length, 0);
}

/** @param {string} name of a file in dist/embed/ */
async function weighBundle(name) {
  const entry = Object.entries(BUNDLES).find(([file]) => file === name)?.[1];
  if (!entry) throw new Error(`scripts/size.json: no file for other people's pages is called ${name}`);
  return brotliCompressSync(await bundleOf(entry, { module: name.endsWith('.mjs') })).length;
}

/** @param {string} name of a file in dist/ */
function sizeOnDisk(name) {
  const path = inRoot('dist', name);
  if (!existsSync(path)) throw new Error(`dist/${name} is not there: npm run build makes it`);
  return statSync(path).size;
}

/** @type {(budget: Budget) => number | Promise<number>} */
const bytesOf = ({ entries = [], bundle, built }) =>
  built ? sizeOnDisk(built) : bundle ? weighBundle(bundle) : weigh(entries);

let over = 0;
for (const [name, budget] of Object.entries(budgets)) {
  const { kB } = budget;
  const bytes = await bytesOf(budget);
  const isOver = bytes > kB * 1000;
  if (isOver) over++;
  const size = (bytes / 1000).toFixed(1).padStart(6);
  console.log(`${name.padEnd(38)} ${size} kB of ${String(kB).padStart(4)}${isOver ? '  too much' : ''}`);
}
process.exitCode = over ? 1 : 0;
