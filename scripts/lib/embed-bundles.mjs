// The bundles for other people's pages, and how they are minified.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import { shortenNames, withConstants, withoutUnused } from './embed-css.mjs';
import { ownSheet, SHIM, smallTemplates, tokenNames } from './embed-modules.mjs';
import { inRoot, root } from './run.mjs';

/** Single-widget builds: they contain only the neutral look, which `--rw-*` properties change. */
export const ALONE = ['stat-card', 'progress-ring', 'ranking-badge'];

/** Bundles from src/embed/entries, by file name. */
export const BUNDLES = /** @type {const} */ ({
  'report-widgets.js': 'report-widgets',
  'report-widgets.mjs': 'report-widgets.module',
  'stat-card.js': 'stat-card',
  'progress-ring.js': 'progress-ring',
  'ranking-badge.js': 'ranking-badge',
  'report-frame.js': 'report-frame',
  'adopt.js': 'adopt',
  'frame-page.js': 'frame-page',
});

/** @typedef {keyof typeof BUNDLES} Bundle */

/**
 * Escapes non-ASCII characters, so that the file also works on a page in GBK: strings, templates and patterns keep
 * their meaning. The minifier leaves those of templates.
 * @param {string} code
 */
const ascii = (code) => code.replace(/[^\n -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Scripts that draw no widget: if they fail to start, the page is as it was without them, so no warning is needed. */
const QUIET = ['adopt', 'report-frame'];

/**
 * A page may have broken built-ins that a script needs to start: then nothing is thrown into the page, its text still
 * shows, and one warning explains why.
 * @param {string} code of a whole bundle
 * @param {string} entry
 */
function contained(code, entry) {
  // A frame's page is our own, without foreign scripts.
  if (entry === 'frame-page') return code;
  const failed = QUIET.includes(entry) ? 'catch(e){}' : 'catch(e){try{console.warn(`Report Widgets: ${e}`)}catch(e){}}';
  const [exported, name] = /export\s*{\s*([\w$]+) as define\s*};?\s*$/.exec(code) ?? [];
  if (exported === undefined) return `"use strict";try{${code.trim().replace('"use strict";', '')}}${failed}\n`;
  return `let define;try{${code.slice(0, -exported.length)}define=${name}}${failed}export{define};\n`;
}

/**
 * @param {string} entry
 * @param {boolean} module
 * @param {string} [sheet] all style sheets of a script with one widget
 */
const pack = (entry, module, sheet) =>
  build({
    entryPoints: [inRoot('src', 'embed', 'entries', `${entry}.ts`)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: module ? 'esm' : 'iife',
    target: 'es2017',
    supported: { 'import-meta': module },
    legalComments: 'none',
    write: false,
    metafile: true,
    alias: SHIM,
    plugins: [smallTemplates(sheet)],
  });

/**
 * A script before it is minified a second time, and the style sheet of a script with one widget.
 * @param {string} entry
 * @param {boolean} [module]
 */
async function packed(entry, module = false) {
  if (!ALONE.includes(entry)) return { result: await pack(entry, module), sheet: '' };
  const { outputFiles } = await pack(entry, module, '');
  const sheet = await ownSheet(entry, outputFiles[0].text);
  return { result: await pack(entry, module, sheet), sheet };
}

/**
 * What a script with one widget consists of, in minified bytes: each module by its path, and its style sheet as `css`.
 * @param {string} entry
 * @returns {Promise<Map<string, number>>}
 */
export async function partsOf(entry) {
  const { result, sheet } = await packed(entry);
  const [{ inputs }] = Object.values(result.metafile.outputs);
  const parts = new Map(Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
  for (const path of parts.keys()) if (path.endsWith('/sheets-of.ts')) parts.delete(path);
  return parts.set('css', sheet.length);
}

/**
 * One bundle as text: ES2017, ASCII, a single file, with `src/embed/drawing/lit-shim.ts` instead of Lit.
 * @param {string} entry
 * @param {{ module?: boolean }} [options]
 */
export async function bundleOf(entry, { module = false } = {}) {
  const { result } = await packed(entry, module);
  // The second minifier saves another five per cent.
  const { code: smaller = '' } = await minify(result.outputFiles[0].text, {
    module,
    ecma: 2017,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  });
  return contained(shortenNames(withConstants(withoutUnused(ascii(smaller)), await tokenNames())), entry);
}

/**
 * The `integrity` attribute value of a file.
 * @param {string | Uint8Array} body
 */
export const integrityOf = (body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

/**
 * Writes all bundles into a folder, with `integrity.json`: the integrity hash of each by name.
 * @param {string} folder
 * @returns {Promise<number>} how many
 */
export async function writeBundles(folder) {
  await mkdir(folder, { recursive: true });
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const [name, entry] of Object.entries(BUNDLES)) {
    const text = await bundleOf(entry, { module: name.endsWith('.mjs') });
    await writeFile(join(folder, name), text);
    integrity[name] = integrityOf(text);
  }
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return Object.keys(integrity).length;
}
