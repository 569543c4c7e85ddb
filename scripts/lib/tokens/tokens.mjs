// Reads `src/theme/tokens.json` in the Design Tokens Format (2025.10), and converts it to CSS. No Node here: the tokens
// page of the Storybook runs it in a browser, so that copied values equal those of the build.

/**
 * @typedef {object} Token
 * @property {readonly string[]} path
 * @property {string} type
 * @property {any} value as it stands in the file; an alias is a string in braces
 */

/**
 * Every token of a group, in file order. A `$type` is inherited by nested tokens.
 * @param {Readonly<Record<string, any>>} group
 * @param {readonly string[]} [path]
 * @param {string} [inherited]
 * @returns {Token[]}
 */
export function tokensOf(group, path = [], inherited = '') {
  const type = group.$type ?? inherited;
  if ('$value' in group) return [{ path, type, value: group.$value }];
  const members = Object.entries(group).filter(([key]) => !key.startsWith('$'));
  return members.flatMap(([key, member]) => tokensOf(member, [...path, key], type));
}

const byte = (/** @type {number} */ share) => Math.round(share * 255);
const hex = (/** @type {number} */ share) => byte(share).toString(16).padStart(2, '0');

/** @type {Readonly<Record<string, (value: any) => string>>} How each type is written in CSS. */
const WRITE = {
  color: ({ components, alpha = 1 }) =>
    alpha === 1 ? `#${components.map(hex).join('')}` : `rgba(${[...components.map(byte), alpha].join(', ')})`,
  dimension: ({ value, unit }) => `${value}${unit}`,
  fontFamily: (names) => names.map((/** @type {string} */ name) => (/\s/.test(name) ? `"${name}"` : name)).join(', '),
  fontWeight: String,
  number: String,
};

/**
 * The path of an alias's target.
 * @param {Token} token
 */
export function targetOf({ value }) {
  const [, path] = typeof value === 'string' ? (/^\{(.+)\}$/.exec(value) ?? []) : [];
  return path?.split('.');
}

/**
 * A token's path in the base groups: an override in `dark`, a theme or a density has the same name there.
 * @param {readonly string[]} path
 */
export function placeOf(path) {
  const inLayer = path[0] === 'theme' || path[0] === 'density' ? path.slice(2) : path;
  return inLayer[0] === 'dark' ? inLayer.slice(1) : inLayer;
}

/**
 * The name of a token; `color.ink` is just `ink`, since colours are used most.
 * @param {readonly string[]} path
 */
export function nameOf(path) {
  const place = placeOf(path);
  return (place[0] === 'color' ? place.slice(1) : place).join('-');
}

/**
 * A token's value in CSS: its own, or a reference to its alias target.
 * @param {Token} token
 * @param {string} prefix of the property, such as `--rw-`
 */
export function cssOf(token, prefix) {
  const target = targetOf(token);
  return target ? `var(${prefix}${nameOf(target)})` : WRITE[token.type](token.value);
}

/**
 * The tokens of the base or a theme: those for all schemes, and dark ones by name.
 * @typedef {object} Layer
 * @property {readonly Token[]} plain
 * @property {ReadonlyMap<string, Token>} dark
 */

/**
 * @param {readonly Token[]} tokens
 * @returns {Layer}
 */
function layer(tokens) {
  const isDark = (/** @type {Token} */ { path }) => path.includes('dark');
  const dark = tokens.filter(isDark).map((token) => /** @type {const} */ ([nameOf(token.path), token]));
  return { plain: tokens.filter((token) => !isDark(token)), dark: new Map(dark) };
}

/**
 * Splits the file by the condition that a token depends on.
 * @param {Readonly<Record<string, any>>} file
 */
export function layersOf({ theme, density, ...base }) {
  /** @param {Readonly<Record<string, any>>} group @param {string} name */
  const each = (group, name) =>
    Object.keys(group)
      .filter((key) => !key.startsWith('$'))
      .map((key) => /** @type {const} */ ([key, layer(tokensOf(group[key], [name, key]))]));
  return { base: layer(tokensOf(base)), themes: each(theme, 'theme'), densities: each(density, 'density') };
}
