// The style sheets in the scripts for other people's pages: only what a script can draw, with short names.

/** Declaration of a private custom property, with its semicolon. */
const DECLARATION = /(?<=[;{])(--_[\w-]+):([^;{}`$]*)(?:;|(?=}))/g;

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

/** Longest value that is written out at each use: as long as a shortened `var(--_xx)`. */
const SHORT = 10;

/**
 * Writes the values of tokens where they are used: those that this script sets once, on the wrapper itself, and whose
 * value is short or is used once. Others are set again by a scheme, density or theme.
 * @param {string} code
 * @param {readonly string[]} tokens names that the wrapper has; any other may hold for some elements only
 * @returns {string}
 */
export function withConstants(code, tokens) {
  const declared = [...code.matchAll(DECLARATION)];
  const values = new Map(declared.map(([, name, value]) => [name, value.trim()]));
  const times = (/** @type {string} */ text) => code.split(text).length - 1;
  const constant = tokens.filter((name) => {
    const value = values.get(name);
    if (value === undefined || declared.filter(([, one]) => one === name).length > 1) return false;
    return value.replace(/--_[\w-]+/g, '--_xx').length <= SHORT || times(`var(${name})`) === 1;
  });
  const name = constant.find((one) => times(`var(${one})`) > 0);
  if (name === undefined) return code;
  const value = /** @type {string} */ (values.get(name));
  return withConstants(withoutUnused(code.split(`var(${name})`).join(value)), tokens);
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

/** @typedef {{ head: string, body: string | Block[] }} Block a rule with its declarations, or an at-rule with its rules */

/**
 * @param {string} css minified, without comments, and without braces in texts
 * @returns {Block[]}
 */
function blocksOf(css) {
  /** @type {Block[]} */
  const blocks = [];
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    let end = open + 1;
    for (let depth = 1; depth; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    const inside = css.slice(open + 1, end - 1);
    blocks.push({ head: css.slice(at, open).trim(), body: inside.includes('{') ? blocksOf(inside) : inside });
    at = end;
  }
  return blocks;
}

/**
 * Whether an element of this name, or with this class, may be drawn.
 * @typedef {(name: string, isTag: boolean) => boolean} IsDrawn
 */

/** Commas between selectors, not those within brackets. */
const COMMA = /,(?![^(]*\))/;

/**
 * Whether a selector can match: each class and tag in it is one that the script can draw.
 * @param {string} selector
 * @param {IsDrawn} isDrawn
 */
function canMatch(selector, isDrawn) {
  // What stands in brackets is a condition on something that is looked at anyway.
  const plain = selector.replace(/\[[^\]]*\]/g, '').replace(/\([^)]*\)/g, '');
  return [...plain.matchAll(/(?<![\w:.-])([a-z][\w-]*)|\.([a-z][\w-]*)/gi)].every(([, tag, name]) =>
    isDrawn(tag ?? name, !!tag),
  );
}

/**
 * Removes the rules for what a script never draws.
 * @param {string} css minified
 * @param {IsDrawn} isDrawn
 * @returns {string}
 */
export function onlyDrawn(css, isDrawn) {
  const kept = (/** @type {readonly Block[]} */ blocks) => blocks.map(printed).join('');
  /** @type {(block: Block) => string} */
  const printed = ({ head, body }) => {
    if (head.startsWith('@')) {
      const inside = typeof body === 'string' ? body : kept(body);
      return inside && `${head}{${inside}}`;
    }
    const selectors = head.split(COMMA).filter((one) => canMatch(one, isDrawn));
    return selectors.length && body ? `${selectors.join(',')}{${String(body)}}` : '';
  };
  return kept(blocksOf(css));
}
