// The templates in scripts: without white space, without style sheets, and which names they draw.
import { parse } from 'acorn';

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

/** @param {string} code */
const treeOf = (code) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' });

/**
 * Every template in a syntax tree with one of these tags.
 * @param {unknown} node
 * @param {readonly string[]} tags
 * @returns {Generator<{ tag: string, start: number, end: number, quasis: { start: number, end: number }[] }>}
 */
function* templatesIn(node, tags) {
  if (Array.isArray(node)) for (const one of node) yield* templatesIn(one, tags);
  else if (node && typeof node === 'object') {
    const { type, tag, quasi, start, end } = /** @type {any} */ (node);
    if (type === 'TaggedTemplateExpression' && tags.includes(tag.name))
      yield { tag: tag.name, start, end, quasis: quasi.quasis };
    for (const value of Object.values(node)) yield* templatesIn(value, tags);
  }
}

/**
 * Removes comments and white space from templates.
 * @param {string} code JavaScript
 * @param {readonly string[]} tags
 */
export function shrinkTemplates(code, tags = Object.keys(SMALLER)) {
  const edits = [...templatesIn(treeOf(code), tags)].flatMap(({ tag, quasis }) =>
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

/**
 * Replaces the style sheets of a module by empty lists, for a bundle that has them elsewhere.
 * @param {string} code
 */
export function withoutStyles(code) {
  let [rest, at] = ['', 0];
  for (const { start, end } of templatesIn(treeOf(code), ['css'])) {
    // One within another is gone with it.
    if (start < at) continue;
    rest += `${code.slice(at, start)}[]`;
    at = end;
  }
  return rest + code.slice(at);
}

/**
 * All words in the texts of a script, among them the names of all tags and classes that it can draw by itself.
 * @param {unknown} node
 * @returns {Generator<string>}
 */
function* wordsIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* wordsIn(one);
  else if (node && typeof node === 'object') {
    const { type, value } = /** @type {any} */ (node);
    const text = type === 'TemplateElement' ? value.cooked : type === 'Literal' ? value : '';
    if (typeof text === 'string') yield* text.match(/[\w-]+/g) ?? [];
    for (const inner of Object.values(node)) yield* wordsIn(inner);
  }
}

/** @param {string} code without style sheets */
export const wordsOf = (code) => new Set(wordsIn(treeOf(code)));
