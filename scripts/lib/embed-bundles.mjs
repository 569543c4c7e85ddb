// The bundles for other people's pages, and how they are minified.
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'vite';
import { inRoot } from './run.mjs';

/** Single-widget builds: they contain only the neutral look, which `--rw-*` properties change. */
const ALONE = ['stat-card', 'progress-ring', 'ranking-badge'];

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

/** @type {Record<string, (text: string, isFirst: boolean) => string>} */
const SMALLER = {
  css: (text, isFirst) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>!]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/([:( ,])0\.(?=\d)/g, '$1.')
      .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/g, '#$1$2$3')
      .replace(isFirst ? /^ / : /^$/, ''),
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
};

/**
 * Every template in a syntax tree with one of these tags.
 * @param {unknown} node
 * @param {readonly string[]} tags
 * @returns {Generator<{ tag: string, quasis: { start: number, end: number }[] }>}
 */
function* templatesIn(node, tags) {
  if (Array.isArray(node)) for (const one of node) yield* templatesIn(one, tags);
  else if (node && typeof node === 'object') {
    const { type, tag, quasi } = /** @type {any} */ (node);
    if (type === 'TaggedTemplateExpression' && tags.includes(tag.name)) yield { tag: tag.name, quasis: quasi.quasis };
    for (const value of Object.values(node)) yield* templatesIn(value, tags);
  }
}

/**
 * Removes comments and white space from templates.
 * @param {string} code JavaScript
 * @param {readonly string[]} tags
 */
export function shrinkTemplates(code, tags = Object.keys(SMALLER)) {
  const edits = [...templatesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), tags)].flatMap(
    ({ tag, quasis }) =>
      quasis.map(({ start, end }) => ({
        start,
        end,
        text: SMALLER[tag](code.slice(start, end), code[start - 1] === '`'),
      })),
  );
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code);
}

/** Only style sheets: a server-rendered template must be identical in the browser. */
export const shrinkStyles = (/** @type {string} */ code) => shrinkTemplates(code, ['css']);

/** Modules with style sheets. */
export const STYLED = /src[\\/](?:elements|views|theme)[\\/].*\.ts$/;

/** As in tsconfig.json: fields are assigned instead of defined, which is also shorter. */
const TYPESCRIPT = { compilerOptions: { useDefineForClassFields: false } };

/**
 * For the modules that keep Lit.
 * @type {import('esbuild').Plugin}
 */
export const smallStyles = {
  name: 'small-styles',
  setup: ({ onLoad }) =>
    onLoad({ filter: STYLED }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        target: 'es2021',
        tsconfigRaw: TYPESCRIPT,
      });
      return { contents: shrinkStyles(code), loader: 'js' };
    }),
};

/** Declaration of a private custom property, with its semicolon. */
const DECLARATION = /(?<=[;{])(--_[\w-]+):[^;{}`$]*(?:;|(?=}))/g;

/**
 * Removes private custom properties that nothing in this script reads: a single widget needs only some of the tokens.
 * Repeats, since removed ones may have been the only readers of others.
 * @param {string} code
 * @returns {string}
 */
export function withoutUnused(code) {
  const read = new Set([...code.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  const less = code.replace(DECLARATION, (all, name) => (read.has(name) ? all : ''));
  return less === code ? code : withoutUnused(less);
}

/**
 * Shortens the names of private custom properties (`--_size-label`); the most used get the shortest.
 * @param {string} code
 */
export function shortenNames(code) {
  const names = code.match(/--_[\w-]+/g) ?? [];
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const sorted = [...uses].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const short = new Map(sorted.map(([name], at) => [name, `--_${at.toString(36)}`]));
  return code.replace(/--_[\w-]+/g, (name) => short.get(name) ?? name);
}

/**
 * Escapes non-ASCII characters, so that the file also works on a page in GBK: strings, templates and patterns keep
 * their meaning.
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

/** @type {(isAlone: boolean) => import('esbuild').Plugin} */
const smallTemplates = (isAlone) => ({
  name: 'small-templates',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[\\/](?:views|theme|marks|embed)[\\/].*\.ts$/ }, async ({ path }) => {
      if (isAlone && /[\\/]theme[\\/]themes\.ts$/.test(path)) return { contents: 'export const themeStyles = [];' };
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        target: 'es2021',
        tsconfigRaw: TYPESCRIPT,
      });
      return { contents: shrinkTemplates(code), loader: 'js' };
    }),
});

/**
 * One bundle as text: ES2017, ASCII, a single file, with `src/embed/drawing/lit-shim.ts` instead of Lit.
 * @param {string} entry
 * @param {{ module?: boolean }} [options]
 */
export async function bundleOf(entry, { module = false } = {}) {
  const { outputFiles } = await build({
    entryPoints: [inRoot('src', 'embed', 'entries', `${entry}.ts`)],
    bundle: true,
    minify: true,
    format: module ? 'esm' : 'iife',
    target: 'es2017',
    supported: { 'import-meta': module },
    legalComments: 'none',
    write: false,
    alias: { lit: inRoot('src', 'embed', 'drawing', 'lit-shim.ts') },
    plugins: [smallTemplates(ALONE.includes(entry))],
  });
  // The second minifier saves another two per cent.
  const { code } = await minify(`${entry}.js`, outputFiles[0].text, { module, compress: { target: 'es2017' } });
  return contained(shortenNames(withoutUnused(ascii(code))), entry);
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
