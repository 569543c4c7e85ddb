import { blend, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { tokenStyles } from '../../src/theme/tokens.generated.js';
import { rulesOf } from './css.js';

/* Contrast of what ships: the values are read from the generated style sheet, not from the tokens. */

const RULES = rulesOf(tokenStyles.cssText);

/** All declarations of the rules whose selector list has this selector, outside at-rules. */
const declared = (selector: string): [string, string][] =>
  RULES.filter(([at, list]) => at === '' && list.split(', ').includes(selector)).flatMap(([, , map]) => [...map]);

/** The colours of one scheme and one palette, as the cascade has them. */
function colours(scheme: string, palette: string): (name: string) => string {
  const all = new Map(
    ['.root', `:host([scheme='${scheme}']) .root`, `:host([palette='${palette}']) .root`].flatMap(declared),
  );
  const resolve = (value: string): string => {
    const [, own, fallback] = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
    return own === undefined ? value : resolve(fallback ?? all.get(own) ?? '');
  };
  return (name) => resolve(`var(--_${name})`);
}

/** Translucent grounds are seen through to the surface. */
const over = (ground: string, surface: string) => blend([surface, ground]);

const SCHEMES = ['light', 'dark'];
const PALETTES = ['cn', 'intl', 'neutral'];

describe.each(SCHEMES)('A06: text, %s', (scheme) => {
  const colour = colours(scheme, 'cn');
  it.each([
    ['ink', 'surface'],
    ['muted', 'surface'],
    ['accent', 'surface'],
    ['warning', 'surface'],
    ['ink', 'page'],
    ['muted', 'page'],
    ['accent', 'page'],
    ['warning', 'page'],
    ['on-accent', 'accent'],
    ['ink', 'accent-quiet'],
    ['muted', 'accent-quiet'],
    ['accent', 'accent-quiet'],
  ])('%s on %s is at least 4.5:1', (text, ground) => {
    const contrast = wcagContrast(colour(text), over(colour(ground), colour('surface')));
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(SCHEMES)('A06: rise and fall, %s', (scheme) => {
  it.each(
    PALETTES.flatMap((palette) => ['rise', 'fall'].flatMap((way) => ['surface', 'page'].map((g) => [palette, way, g]))),
  )('%s: %s on %s is at least 4.5:1, being words and not only marks', (palette = '', way = '', ground = '') => {
    const colour = colours(scheme, palette);
    expect(wcagContrast(colour(way), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['cn', 'red', 'green'],
    ['intl', 'green', 'red'],
    ['neutral', 'ink', 'ink'],
  ])('%s: a rise is %s, a fall is %s', (palette, rise, fall) => {
    const colour = colours(scheme, palette);
    expect([colour('rise'), colour('fall')]).toEqual([colour(rise), colour(fall)]);
  });
});

describe.each(SCHEMES)('A06: graphics, %s', (scheme) => {
  const colour = colours(scheme, 'cn');
  it.each([
    ['ring', 'accent', 'surface'],
    ['ring beside its track', 'accent', 'accent-quiet'],
    ['focus ring', 'focus', 'surface'],
    ['focus ring', 'focus', 'page'],
    ['focus ring', 'focus', 'accent-quiet'],
  ])('%s: %s on %s is at least 3:1', (_, mark, ground) => {
    expect(wcagContrast(colour(mark), over(colour(ground), colour('surface')))).toBeGreaterThanOrEqual(3);
  });
});

describe('on a surface of the page author’s own', () => {
  // A translucent track must be seen, and text on it stay readable, whatever the surface.
  it.each([
    ['white', '#ffffff', '#000000'],
    ['government red', '#a61b1b', '#ffffff'],
    ['navy', '#0b1f3a', '#ffffff'],
    ['black', '#000000', '#ffffff'],
  ])('%s: ink that was readable stays so on the quiet ground', (_, surface, ink) => {
    const ground = over(colours('light', 'cn')('accent-quiet'), surface);
    expect(wcagContrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(ground).not.toEqual(over(surface, surface));
  });
});

describe('the ways to a scheme', () => {
  const dark = ":host([scheme='dark']) .root";
  const names = declared(dark).flatMap(([name]) => (name.startsWith('--_') ? [name] : []));
  const followed = new Map(RULES.filter(([at]) => at.startsWith('@supports')).flatMap(([, , map]) => [...map]));

  it.each(names)('%s: the page’s scheme and the attribute give the same colours', (name) => {
    const bare = (selector: string) =>
      (new Map(declared(selector)).get(name) ?? '').replace(/^var\(--rw-\w+, (.+)\)$/, '$1');
    const [light, other] = [bare(":host([scheme='light']) .root"), bare(dark)];
    expect(followed.get(name)?.replace(/^var\(--rw-\w+, (.+)\)$/, '$1')).toBe(`light-dark(${light}, ${other})`);
    expect(bare('.root')).toBe(light);
  });

  it('paper is light, whatever the page or its author has set', () => {
    const print = RULES.find(([at]) => at === '@media print')?.[2] ?? new Map<string, string>();
    expect([...print.keys()].sort()).toEqual([...names].sort());
    expect([...print.values()].filter((value) => !/^(?:#|rgba).* !important$/.test(value))).toEqual([]);
  });
});
