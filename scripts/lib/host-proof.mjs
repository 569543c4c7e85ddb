// Code transformations of the bundles for a script tag, so that they work in any page.
import { parse } from 'acorn';
import { inRoot } from './run.mjs';

/** @typedef {{ type: string, start: number, end: number }} Node */

const IMPORTED = `import { litsDocument as document } from ${JSON.stringify(inRoot('src/elements/guard/lits-document.ts'))};\n`;

/** Lit calls `document.createElement` and the like, which a named element of the page can shadow. */
const ownDocument = {
  name: 'own-document',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform: (code, id) =>
    /\/node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//.test(id) && /\bdocument\b/.test(code)
      ? { code: IMPORTED + code, map: null }
      : undefined,
};

const BARE_JSON = `import { parseJson } from ${JSON.stringify(inRoot('src/elements/guard/bare-json.ts'))};\n`;

/** Parsed JSON gets no prototype, like all our objects, since it is checked for missing keys. */
const bareJson = {
  name: 'bare-json',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform: (code, id) =>
    id.startsWith(inRoot('src')) && !id.endsWith('bare-json.ts') && code.includes('JSON.parse(')
      ? { code: BARE_JSON + code.replaceAll('JSON.parse(', 'parseJson('), map: null }
      : undefined,
};

const METADATA = /Symbol\.metadata\?\?=Symbol\("metadata"\)/;

/** If a page freezes `Symbol`, keeps Lit from adding a property that only decorators need. */
const frozenSymbol = {
  name: 'frozen-symbol',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform(code, id) {
    if (!id.includes('/@lit/reactive-element/reactive-element.js')) return undefined;
    if (!METADATA.test(code)) throw new Error('Lit has changed; look at scripts/lib/host-proof.mjs');
    return { code: code.replace(METADATA, (line) => `(Object.isExtensible(Symbol)&&(${line}))`), map: null };
  },
};

const NAMING = /FormatSpecifier\.prototype\.toString = (?=function\(\))/;

/**
 * If a page freezes `Object.prototype`, keeps d3 from assigning `toString` to its formats, which our charts do not use.
 */
const frozenObject = {
  name: 'frozen-object',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform(code, id) {
    if (!id.includes('/node_modules/d3-format/')) return undefined;
    if (!NAMING.test(code)) throw new Error('d3-format has changed; look at scripts/lib/host-proof.mjs');
    return { code: code.replace(NAMING, 'FormatSpecifier.prototype.text = '), map: null };
  },
};

/**
 * Every object literal `{ … }` in a syntax tree.
 * @param {unknown} node
 * @returns {Generator<Node & { properties: (Node & { key?: { name?: string } })[] }>}
 */
function* objectsIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* objectsIn(one);
  else if (node && typeof node === 'object') {
    if ('type' in node && node.type === 'ObjectExpression') yield /** @type {any} */ (node);
    for (const value of Object.values(node)) yield* objectsIn(value);
  }
}

/**
 * Removes the prototype of every object literal: options, descriptors and data are checked for missing keys, and would
 * otherwise inherit what the page has added to `Object.prototype`.
 * @param {string} code a module
 */
export function bareObjects(code) {
  const places = [...objectsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))]
    .filter(({ properties }) => !properties.some(({ key }) => key?.name === '__proto__'))
    .map(({ start, properties }) => ({
      at: start + 1,
      text: properties.length ? '__proto__:null,' : '__proto__:null',
    }));
  let bare = '';
  let from = 0;
  for (const { at, text } of places.sort((a, b) => a.at - b.at)) {
    bare += code.slice(from, at) + text;
    from = at;
  }
  return bare + code.slice(from);
}

const bareChunk = {
  name: 'bare-objects',
  /** @type {(code: string) => { code: string, map: null }} */
  renderChunk: (code) => ({ code: bareObjects(code), map: null }),
};

/**
 * A page may have broken built-ins that a script needs to start (`Map`, a class field): then nothing is thrown into the
 * page, the text within the widgets still shows, and one warning explains why.
 * @param {string} code a module that imports and exports nothing
 */
export const contained = (code) =>
  `try{${code.trim()}\n}catch(e){try{console.warn(\`Report Widgets: \${e}\`)}catch(e){}}\n`;

const containedChunk = {
  name: 'contained',
  /** @type {(options: unknown, bundle: Record<string, any>) => void} */
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (chunk.exports.length || chunk.imports.length)
        throw new Error(`${chunk.fileName} is not one script by itself`);
      chunk.code = contained(chunk.code);
    }
  },
};

export const forHostPages = [ownDocument, bareJson, frozenSymbol, frozenObject, bareChunk, containedChunk];
