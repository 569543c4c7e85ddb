// Module hooks: every function of dist/ gets a call that notes its first run; see first-calls.mjs.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { inRoot } from '../run.mjs';

/** @typedef {import('acorn').AnyNode} AnyNode */
/** @typedef {{ at: number, text: string, isEnd?: boolean }} Insertion into a text; `isEnd`: behind others at its place */

const DIST = `${pathToFileURL(inRoot('dist')).href}/`;

/** @param {AnyNode} node */
const isFunction = (node) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);

/**
 * The outermost functions of a node: a function in a function is part of a text that the reader is reading already.
 * @param {AnyNode} node
 * @returns {AnyNode[]}
 */
function functionsIn(node) {
  if (isFunction(node)) return [node];
  const parts = Object.values(node).flat();
  return parts.filter((part) => typeof part?.type === 'string').flatMap(functionsIn);
}

/**
 * The code of a module in which each function notes its first run.
 * @param {string} code
 * @param {string} path of the module in dist/, for its functions' ids: `format/words.js:120`
 */
export function withNotes(code, path) {
  /** @type {Insertion[]} */
  const insertions = functionsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })).flatMap((node) => {
    const { start, body } = /** @type {import('acorn').Function} */ (node);
    const note = `noteFirstCall(${JSON.stringify(`${path}:${start}`)})`;
    if (body.type === 'BlockStatement') return [{ at: body.start + 1, text: `${note};` }];
    return [
      { at: body.start, text: `(${note},` },
      { at: body.end, text: ')', isEnd: true },
    ];
  });
  // From the end, so that the places of the others stay what they are.
  insertions.sort((a, b) => b.at - a.at || Number(b.isEnd ?? false) - Number(a.isEnd ?? false));
  return insertions.reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
}

/** @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  const path = url.startsWith(DIST) ? url.slice(DIST.length) : '';
  if (!path.endsWith('.js') || path.startsWith('vendor/')) return next(url, context);
  const source = withNotes(readFileSync(fileURLToPath(url), 'utf8'), path);
  return { format: 'module', source, shortCircuit: true };
}
