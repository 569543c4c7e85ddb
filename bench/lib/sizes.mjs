// The sizes that a reader’s browser loads, and what they consist of. They are the same in every round.
import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotli } from './contenders.mjs';
import { weighed } from '../../scripts/lib/weigh.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

const KB = 1000;

/** The library’s entry for one card. */
export const LIBRARY_CARD = 'src/define/stat-card.ts';

/**
 * @param {string} site folder of the published sample
 * @returns {Promise<Target[]>}
 */
export async function sizeTargets(site) {
  const read = (/** @type {string} */ path) =>
    readFileSync(fileURLToPath(new URL(`../../${site}/${path}`, import.meta.url)));
  const folder = readdirSync(fileURLToPath(new URL(`../../${site}/embed`, import.meta.url))).find((one) =>
    one.startsWith('v'),
  );
  const page = read('index.html');
  /** @type {(name: string, bytes: number, most: number) => Target} */
  const size = (name, bytes, most) => ({ name, most, measured: { value: bytes / KB } });
  const script = (/** @type {string} */ name) => brotli(read(`embed/${folder}/${name}`)).length;
  return [
    size('script of one ring, brotli, kB', script('progress-ring.js'), 7),
    size('script of the whole family, brotli, kB', script('report-widgets.js'), 16),
    size('adopt.js, brotli, kB', script('adopt.js'), 1.2),
    size('report-frame.js, the page around a frame, brotli, kB', script('report-frame.js'), 0.9),
    size('library, one card with all that it imports, brotli, kB', (await weighed([LIBRARY_CARD])).bytes, 18),
    size('report page of the sample, HTML, kB', page.length, 150),
    size('report page of the sample, HTML, brotli, kB', brotli(page).length, 20),
    size('report page of the sample, its scripts, kB', scriptsOf(page.toString(), read), 60),
  ];
}

/**
 * All scripts that a page runs: in it, and loaded by it.
 * @param {string} html
 * @param {(path: string) => Buffer} read
 * @returns {number} bytes
 */
function scriptsOf(html, read) {
  let bytes = 0;
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)) {
    if (/type="application\//.test(attributes)) continue;
    const [, src] = /src="([^"]*)"/.exec(attributes) ?? [];
    bytes += src === undefined ? Buffer.byteLength(text) : read(src).length;
  }
  return bytes;
}
