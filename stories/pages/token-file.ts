import { PUBLIC } from '../../scripts/lib/tokens/token-css.mjs';
import { cssOf, placeOf, targetOf, tokensOf, type Token } from '../../scripts/lib/tokens/tokens.mjs';

/** A group of a file in the Design Tokens Format; `$`-names say something about it, the others are in it. */
export interface TokenGroup {
  readonly [name: string]: unknown;
}

type Scheme = 'light' | 'dark';

/** Which values are looked at. */
export interface View {
  readonly theme: string;
  readonly scheme: Scheme;
}

const childOf = (group: unknown, name: string): unknown =>
  typeof group === 'object' && group !== null ? (group as TokenGroup)[name] : undefined;

const at = (file: unknown, path: readonly string[]): unknown => path.reduce(childOf, file);

/** Where a value may stand, from the most particular place to the general one. */
function placesOf(path: readonly string[], { theme, scheme }: View): readonly (readonly string[])[] {
  const themed = theme === 'neutral' ? [] : [['theme', theme]];
  const dark = scheme === 'dark' && path[0] === 'color' ? ['dark'] : [];
  // A dark value of the file comes before a light one of a theme: a theme that changes a colour changes it in both.
  const layers = dark.length
    ? [...themed.map((layer) => [...layer, 'dark']), ['dark'], ...themed, []]
    : [...themed, []];
  return layers.map((layer) => [...layer, ...path]);
}

/** The value of a token in a view: of the theme where it has one, else of the file. An alias stays one. */
export function valueIn(file: TokenGroup, path: readonly string[], view: View): unknown {
  for (const place of placesOf(path, view)) {
    const token = at(file, place);
    if (typeof token === 'object' && token !== null && '$value' in token) return token.$value;
  }
  return undefined;
}

/** The same with aliases followed. */
export function resolvedIn(file: TokenGroup, path: readonly string[], view: View): unknown {
  const value = valueIn(file, path, view);
  const target = targetOf({ path, type: '', value });
  return target ? resolvedIn(file, placeOf(target), view) : value;
}

function replaced(group: TokenGroup, [name = '', ...rest]: readonly string[], token: TokenGroup): TokenGroup {
  const child = (group[name] ?? {}) as TokenGroup;
  return { ...group, [name]: rest.length ? replaced(child, rest, token) : { ...child, ...token } };
}

const typeAt = (file: TokenGroup, path: readonly string[]): string =>
  tokensOf(file).find((token) => token.path.join('.') === path.join('.'))?.type ?? '';

/**
 * A file in which a token has another value in a view, written where that view's own value stands: a theme keeps what it
 * changes to itself.
 */
export function changed(file: TokenGroup, path: readonly string[], view: View, value: unknown): TokenGroup {
  const [place = path] = placesOf(path, view);
  const described = at(file, path) as TokenGroup;
  const isNew = at(file, place) === undefined;
  const token = isNew
    ? { $type: typeAt(file, path), $value: value, $description: described['$description'] }
    : { $value: value };
  return replaced(file, place, token);
}

const LAYERS = ['dark', 'theme', 'density'];

/** An alias into a theme is one into the file that the theme makes. */
const ownAlias = (value: unknown, token: Token): unknown => {
  const target = targetOf(token);
  return target ? `{${placeOf(target).join('.')}}` : value;
};

/**
 * What one view has, as a file of the Design Tokens Format without layers, which is what design tools import: one file
 * for each mode.
 */
export function fileOf(file: TokenGroup, view: View): TokenGroup {
  const base = Object.fromEntries(Object.entries(file).filter(([name]) => !LAYERS.includes(name)));
  return tokensOf(base).reduce<TokenGroup>(
    (whole, token) => {
      const value = valueIn(file, token.path, view);
      return replaced(whole, token.path, { $value: ownAlias(value, { ...token, value }) });
    },
    { ...base, $description: `Report Widgets, ${view.theme}, ${view.scheme}.` },
  );
}

/** What a page sets so that every widget on it follows, with no build: the values that differ from those that ship. */
export function publicCss(file: TokenGroup, shipped: TokenGroup, theme: string): string {
  const css = (of: TokenGroup, name: string, scheme: Scheme): string => {
    const path = ['color', name];
    return cssOf({ path, type: 'color', value: resolvedIn(of, path, { theme, scheme }) }, '');
  };
  const both = (of: TokenGroup, name: string) => [css(of, name, 'light'), css(of, name, 'dark')] as const;
  const own = PUBLIC.filter((name) => both(file, name).join() !== both(shipped, name).join());
  if (!own.length) return `/* Nothing is changed that a page may set: the attribute theme="${theme}" is enough. */\n`;
  const rule = (indent: string, value: (light: string, dark: string) => string) =>
    [
      `${indent}:root {`,
      ...own.map((name) => `${indent}  --rw-${name}: ${value(...both(file, name))};`),
      `${indent}}`,
    ].join('\n');
  const schemed = rule('  ', (light, dark) => `light-dark(${light}, ${dark})`);
  return `${rule('', (light) => light)}\n@supports (color: light-dark(#000, #fff)) {\n${schemed}\n}\n`;
}
