// Generates style sheets from the design tokens: for the widgets, and for pages. No Node here either: see tokens.mjs.
import { cssOf, layersOf, nameOf, targetOf } from './tokens.mjs';

/**
 * @typedef {import('./tokens.mjs').Token} Token
 * @typedef {import('./tokens.mjs').Layer} Layer
 * @typedef {Readonly<Record<string, any>>} TokenFile
 */

/** The custom properties that page authors may set. All others are private to a widget's wrapper. */
export const PUBLIC = ['accent', 'ink', 'muted', 'surface', 'rule'];

const LIGHT_DARK = '@supports (color: light-dark(#000, #fff))';

const isColor = (/** @type {Token} */ { type }) => type === 'color';
const isPalette = (/** @type {Token} */ { path }) => path[0] === 'palette';

/** @param {string} selector @param {readonly string[]} lines @param {string} [indent] */
const block = (selector, lines, indent = '') =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join('\n');

/** @param {string} at @param {string} selector @param {readonly string[]} lines */
const within = (at, selector, lines) => [`${at} {`, block(selector, lines, '  '), '}'].join('\n');

/**
 * Attributes of the host override the wrapper's class and the page's scheme.
 * @param {string} attribute @param {string} value
 */
const forced = (attribute, value) => `:host([${attribute}='${value}']) .root`;

/**
 * A private property that reads its public one, if there is one.
 * @param {string} name @param {string} value
 */
const open = (name, value) => `--_${name}: ${PUBLIC.includes(name) ? `var(--rw-${name}, ${value})` : value};`;

/** The tokens each scale multiplies. The tight figure and padding are for very small spaces. */
const SCALED = {
  text: /^size-(?:small|label|body)$/,
  figure: /^size-figure-(?:compact|regular|large)$/,
  space: /^(?:space-\d|pad-(?:compact|regular|large))$/,
};

/** @param {Token} token */
function privateLine(token) {
  const name = nameOf(token.path);
  const value = cssOf(token, '--_');
  if (token.type === 'fontFamily' && !targetOf(token)) return open(name, `var(--rw-font, ${value})`);
  const [scale] = Object.entries(SCALED).find(([, names]) => names.test(name)) ?? [];
  return open(name, scale ? `calc(${value} * var(--_scale-${scale}))` : value);
}

/**
 * The declarations of a layer on the wrapper. A colour with a dark variant is set twice, as `-l` and `-d`; a single
 * rule chooses between them for all themes.
 * @param {Layer} layer @param {ReadonlySet<string>} schemed
 */
const layerLines = ({ plain, dark }, schemed) => [
  ...plain
    .filter((token) => !isPalette(token))
    .map((token) => {
      const name = nameOf(token.path);
      return schemed.has(name) && isColor(token) ? `--_${name}-l: ${cssOf(token, '--_')};` : privateLine(token);
    }),
  ...[...dark].map(([name, token]) => `--_${name}-d: ${cssOf(token, '--_')};`),
];

/**
 * The change colours of a palette. Without `good` and `bad`, these are unset, so that the direction decides the colour.
 * @param {readonly Token[]} tokens @param {string} name
 */
const paletteLines = (tokens, name) =>
  ['rise', 'fall', 'good', 'bad'].map((use) => {
    const token = tokens.find(({ path }) => path[0] === 'palette' && path[1] === name && path[2] === use);
    return `--_${use}: ${token ? cssOf(token, '--_') : 'initial'};`;
  });

/**
 * The blocks for a host attribute, one per value.
 * @param {string} attribute @param {readonly (readonly [string, Layer])[]} layers @param {ReadonlySet<string>} schemed
 */
const attributeBlocks = (attribute, layers, schemed) =>
  layers.map(([name, layer]) => block(forced(attribute, name), layerLines(layer, schemed)));

/** Tokens used only by the report page, for its band. */
const OF_BAND = new Set(['band', 'band-rule', 'on-band', 'on-band-muted', 'font-display']);

/** @param {(name: string) => boolean} isKept @returns {(layer: Layer) => Layer} */
const only =
  (isKept) =>
  ({ plain, dark }) => ({
    plain: plain.filter(({ path }) => isKept(nameOf(path))),
    dark: new Map([...dark].filter(([name]) => isKept(name))),
  });

const forWidgets = only((name) => !OF_BAND.has(name));
const forBand = only((name) => OF_BAND.has(name));

/** @param {readonly (readonly [string, Layer])[]} layers @returns {readonly (readonly [string, Layer])[]} */
const allForWidgets = (layers) => layers.map(([name, layer]) => [name, forWidgets(layer)]);

/**
 * The widgets' CSS with all themes' common parts: schemes, palettes and densities. Later blocks win by order or
 * specificity; see test/theme.
 * @param {TokenFile} file
 */
export function widgetCss(file) {
  const { base: all, densities } = layersOf(file);
  const base = forWidgets(all);
  const schemed = new Set(base.dark.keys());
  const colors = (/** @type {(name: string) => string} */ line) => [...schemed].map(line);
  const palette = (/** @type {string} */ name) => paletteLines(base.plain, name);
  return [
    block('.root', [...layerLines(base, schemed), ...colors((name) => open(name, `var(--_${name}-l)`))]),
    ...attributeBlocks('density', allForWidgets(densities), schemed),
    within(
      LIGHT_DARK,
      '.root',
      colors((name) => open(name, `light-dark(var(--_${name}-l), var(--_${name}-d))`)),
    ),
    block(forced('scheme', 'light'), ['color-scheme: light;']),
    block(forced('scheme', 'dark'), ['color-scheme: dark;', ...colors((name) => open(name, `var(--_${name}-d)`))]),
    block(`.root, ${forced('palette', 'neutral')}`, palette('neutral')),
    block(`.root.palette-cn, ${forced('palette', 'cn')}`, palette('cn')),
    block(`.root.palette-intl, ${forced('palette', 'intl')}`, palette('intl')),
    within(
      '@media print',
      '.root',
      colors((name) => `--_${name}: var(--_${name}-l) !important;`),
    ),
  ].join('\n');
}

/**
 * The colours of the report page's band, in every theme and scheme; follows `widgetCss`, which some of them refer to.
 * @param {TokenFile} file
 */
export function bandCss(file) {
  const { base: all, themes } = layersOf(file);
  const base = forBand(all);
  const schemed = new Set(base.dark.keys());
  const colors = (/** @type {(name: string) => string} */ line) => [...schemed].map(line);
  return [
    block('.root', [...layerLines(base, schemed), ...colors((name) => open(name, `var(--_${name}-l)`))]),
    within(
      LIGHT_DARK,
      '.root',
      colors((name) => open(name, `light-dark(var(--_${name}-l), var(--_${name}-d))`)),
    ),
    block(
      forced('scheme', 'dark'),
      colors((name) => open(name, `var(--_${name}-d)`)),
    ),
    ...attributeBlocks(
      'theme',
      themes.map(([name, layer]) => /** @type {[string, Layer]} */ ([name, forBand(layer)])),
      schemed,
    ),
  ].join('\n');
}

/**
 * The themes' overrides as a separate sheet, omitted if only the first theme is shipped.
 * @param {TokenFile} file
 */
export function themeCss(file) {
  const { base, themes } = layersOf(file);
  return attributeBlocks('theme', allForWidgets(themes), new Set(base.dark.keys())).join('\n');
}

/** @param {string} name @param {string} value */
const publicLine = (name, value) => `--rw-${name}: ${value};`;

/**
 * The declarations of a layer on a page. A property that references another is resolved where it is set, so a theme
 * that changes the other must set it again.
 * @param {Layer} layer @param {Layer} base
 */
function pageLayer({ plain, dark }, base) {
  const own = new Set([...plain.map(({ path }) => nameOf(path)), ...dark.keys()]);
  const followers = base.plain.filter((token) => {
    const target = targetOf(token);
    return target && own.has(nameOf(target)) && !own.has(nameOf(token.path));
  });
  const light = new Map([...base.plain, ...plain].map((token) => [nameOf(token.path), cssOf(token, '--rw-')]));
  return {
    lines: [...plain, ...followers].map((token) => publicLine(nameOf(token.path), cssOf(token, '--rw-'))),
    both: [...dark].map(([name, token]) =>
      publicLine(name, `light-dark(${light.get(name)}, ${cssOf(token, '--rw-')})`),
    ),
  };
}

/**
 * The page's CSS: every token as `--rw-…` on `:root`, and theme overrides on any element with that theme; both schemes
 * if the browser supports them.
 * @param {TokenFile} file
 */
export function pageCss(file) {
  const { base, themes } = layersOf(file);
  /** @type {[string, Layer][]} */
  const layers = [
    [':root', base],
    ...themes.map(
      ([name, layer]) => /** @type {[string, Layer]} */ ([`[theme='${name}'], [data-theme='${name}']`, layer]),
    ),
  ];
  const blocks = layers.flatMap(([selector, layer]) => {
    const { lines, both } = pageLayer(layer, base);
    return [block(selector, lines), within(LIGHT_DARK, selector, both)];
  });
  return ['/* The design tokens of Report Widgets, written by scripts/build/build-tokens.mjs. */', ...blocks, ''].join(
    '\n',
  );
}
