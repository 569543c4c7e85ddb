// Checks bundle sizes: the code of each entry in size.json, minified and compressed with Brotli, against its budget.
// Code loaded on demand is measured separately.
import './lib/node-version.mjs';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/run.mjs';

/**
 * @typedef {{ entries?: string[], bundle?: string, built?: string, kB: number }} Budget kB of 1000 bytes; `bundle` is a
 *   file for other people's pages, as it is shipped; `built` one of dist/ that is opened from a disk, so as it lies there
 */

await ensureInstalled();
const { BUNDLES, bundleOf } = await import('./lib/embed-bundles.mjs');
const { weighed } = await import('./lib/weigh.mjs');

/** @type {Record<string, Budget>} */
const budgets = JSON.parse(readFileSync(inRoot('scripts', 'size.json'), 'utf8'));

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

/** @param {Budget} budget */
async function bytesOf({ entries = [], bundle, built }) {
  if (built) return sizeOnDisk(built);
  return bundle ? weighBundle(bundle) : (await weighed(entries)).bytes;
}

let over = 0;
for (const [name, budget] of Object.entries(budgets)) {
  const { kB } = budget;
  const bytes = await bytesOf(budget);
  const isOver = bytes > kB * 1000;
  if (isOver) over++;
  const size = (bytes / 1000).toFixed(1).padStart(6);
  console.log(`${name.padEnd(38)} ${size} kB of ${String(kB).padStart(4)}${isOver ? '  too much' : ''}`);
}
if (over)
  console.log(
    'Make it smaller. If it needs the bytes, as a new element does, raise its kB in scripts/size.json and give the reason in the commit.',
  );
process.exitCode = over ? 1 : 0;
