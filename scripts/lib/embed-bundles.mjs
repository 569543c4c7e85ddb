// The files for other people's pages: what each is made of, and how it is made small enough.
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { inRoot } from './run.mjs';

/** What can be built from src/embed/entries, by the name of the file. */
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

/** @type {Record<string, (text: string) => string>} */
const SMALLER = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
};

/**
 * Every template with one of our tags in a syntax tree.
 * @param {unknown} node
 * @returns {Generator<{ tag: string, quasis: { start: number, end: number }[] }>}
 */
function* templatesIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* templatesIn(one);
  else if (node && typeof node === 'object') {
    const { type, tag, quasi } = /** @type {any} */ (node);
    if (type === 'TaggedTemplateExpression' && tag.name in SMALLER) yield { tag: tag.name, quasis: quasi.quasis };
    for (const value of Object.values(node)) yield* templatesIn(value);
  }
}

/**
 * Takes out of templates what is there for who reads the source: comments and white space.
 * @param {string} code JavaScript
 */
export function shrinkTemplates(code) {
  const edits = [...templatesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))].flatMap(
    ({ tag, quasis }) => quasis.map(({ start, end }) => ({ start, end, text: SMALLER[tag](code.slice(start, end)) })),
  );
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code);
}

/** @type {import('esbuild').Plugin} */
const smallTemplates = {
  name: 'small-templates',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[\\/](?:views|theme|marks|embed)[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2021' });
      return { contents: shrinkTemplates(code), loader: 'js' };
    }),
};

/**
 * One bundle as text: ES2017, ASCII, one file, and `src/embed/lit.ts` in Lit's place.
 * @param {string} entry
 * @param {{ module?: boolean, readable?: boolean, lit?: boolean }} [options] `lit`: with the real Lit, to weigh it
 */
export async function bundleOf(entry, { module = false, readable = false, lit = false } = {}) {
  const { outputFiles } = await build({
    entryPoints: [inRoot('src', 'embed', 'entries', `${entry}.ts`)],
    bundle: true,
    minify: !readable,
    format: module ? 'esm' : 'iife',
    target: 'es2017',
    supported: { 'import-meta': module },
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    alias: lit ? {} : { lit: inRoot('src', 'embed', 'lit.ts') },
    plugins: readable ? [] : [smallTemplates],
  });
  return outputFiles[0].text;
}
