// From the design tokens to style sheets: that of the widgets, and that of a page. No Node here either: see tokens.mjs.
import { cssOf, layersOf, nameOf, targetOf } from './tokens.mjs';

/**
 * @typedef {import('./tokens.mjs').Token} Token
 * @typedef {import('./tokens.mjs').Layer} Layer
 * @typedef {Readonly<Record<string, any>>} TokenFile
 */

/** The custom properties that a page author may set. All others are private to a widget's wrapper. */
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
 * What an attribute of the host decides outweighs what the wrapper's class or the page's scheme does.
 * @param {string} attribute @param {string} value
 */
const forced = (attribute, value) => `:host([${attribute}='${value}']) .root`;

/**
 * A private property; it reads the public one where there is one.
 * @param {string} name @param {string} value
 */
const open = (name, value) => `--_${name}: ${PUBLIC.includes(name) ? `var(--rw-${name}, ${value})` : value};`;

/** What each of the scales multiplies. The tight figure and padding are what fits where there is hardly any room. */
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
 * What a layer sets on the wrapper. A colour that differs in the dark is set twice, as `-l` and `-d`; which of them is
 * used, one place decides for all themes.
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
 * The colours of changes in a palette. One without `good` and `bad` unsets them, so that a direction has its colour.
 * @param {readonly Token[]} tokens @param {string} name
 */
const paletteLines = (tokens, name) =>
  ['rise', 'fall', 'good', 'bad'].map((use) => {
    const token = tokens.find(({ path }) => path[0] === 'palette' && path[1] === name && path[2] === use);
    return `--_${use}: ${token ? cssOf(token, '--_') : 'initial'};`;
  });

/**
 * What an attribute of the host changes: one block for each of its values.
 * @param {string} attribute @param {readonly (readonly [string, Layer])[]} layers @param {ReadonlySet<string>} schemed
 */
const attributeBlocks = (attribute, layers, schemed) =>
  layers.map(([name, layer]) => block(forced(attribute, name), layerLines(layer, schemed)));

/** Tokens that no widget but the report page reads: of the band at its top. */
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
 * The widgets' CSS, with all that goes with every theme: schemes, palettes and densities. Later blocks win by order or by
 * weight, never by chance: see test/theme.
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
 * The colours of the report page's band, in every theme and both schemes; after `widgetCss`, which some of them refer to.
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
 * What the themes change of it, in a sheet of its own: who ships the first theme alone leaves it out.
 * @param {TokenFile} file
 */
export function themeCss(file) {
  const { base, themes } = layersOf(file);
  return attributeBlocks('theme', allForWidgets(themes), new Set(base.dark.keys())).join('\n');
}

/** @param {string} name @param {string} value */
const publicLine = (name, value) => `--rw-${name}: ${value};`;

/**
 * What a layer sets on a page. A property that stands for another is worked out where it is set: a theme that changes the
 * other sets it again.
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
 * The page's CSS: every token as `--rw-…` on `:root`, and what a theme changes where the page, a part of it or a widget
 * has that theme; both schemes where the browser can tell them apart.
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
  return ['/* The design tokens of Report Widgets, written by scripts/build-tokens.mjs. */', ...blocks, ''].join('\n');
}
