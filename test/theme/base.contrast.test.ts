import { blend, differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { PALETTES, SCHEMES, THEMES } from '../../src/views/root.js';
import { themeTokens } from '../../src/theme/themes.generated.js';
import { tokenStyles } from '../../src/theme/tokens.generated.js';
import { cascade, valueIn, type Setting } from './cascade.js';

/* Contrast of what ships: the values are read from the generated style sheets, not from the tokens. */

const SHEET = tokenStyles.cssText + themeTokens.cssText;
const colours = (setting: Setting) => valueIn(SHEET, setting);

/** Translucent grounds are seen through to the surface. */
const over = (ground: string, surface: string) => blend([surface, ground]);

const LOOKS = THEMES.flatMap((theme) => SCHEMES.map((scheme) => [theme, scheme] as const));

/** What the theme for poor eyes promises is the enhanced contrast of WCAG; the others keep the minimum. */
const leastText = (theme: string): number => (theme === 'elder' ? 7 : 4.5);

describe.each(LOOKS)('A06: text, %s, %s', (theme, scheme) => {
  const colour = colours({ theme, scheme });
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
    ['accent', 'accent-quiet'],
  ])('%s on %s is readable', (text, ground) => {
    const contrast = wcagContrast(colour(text), over(colour(ground), colour('surface')));
    expect(contrast).toBeGreaterThanOrEqual(leastText(theme));
  });

  it('muted on accent-quiet is at least 4.5:1', () => {
    const ground = over(colour('accent-quiet'), colour('surface'));
    expect(wcagContrast(colour('muted'), ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(LOOKS)('A06: rise and fall, %s, %s', (theme, scheme) => {
  it.each(
    [
      ...PALETTES.flatMap((palette) => ['rise', 'fall'].map((way) => [palette, way])),
      ['intl', 'good'],
      ['intl', 'bad'],
    ].flatMap(([palette, way]) => ['surface', 'page'].map((ground) => [palette, way, ground])),
  )('%s: %s on %s is readable, being words and not only marks', (palette = '', way = '', ground = '') => {
    const colour = colours({ theme, scheme, palette });
    expect(wcagContrast(colour(way), colour(ground))).toBeGreaterThanOrEqual(leastText(theme));
  });

  it.each([
    ['cn', 'red', 'green'],
    ['intl', 'ink', 'ink'],
    ['neutral', 'ink', 'ink'],
  ])('%s: a rise is %s, a fall is %s', (palette, rise, fall) => {
    const colour = colours({ theme, scheme, palette });
    expect([colour('rise'), colour('fall')]).toEqual([colour(rise), colour(fall)]);
  });

  it('intl: good is green and bad is red', () => {
    const colour = colours({ theme, scheme, palette: 'intl' });
    expect([colour('good'), colour('bad')]).toEqual([colour('green'), colour('red')]);
  });

  it.each(['cn', 'neutral'])('%s: no colour of its own for good and bad', (palette) => {
    const colour = colours({ theme, scheme, palette });
    expect([colour('good'), colour('bad')]).toEqual(['initial', 'initial']);
  });

  // 20 by CIEDE2000: another colour, not another shade. A red accent must not read as a rise.
  it.each(['red', 'green'])('the accent is not taken for %s', (name) => {
    const colour = colours({ theme, scheme });
    expect(differenceCiede2000()(colour('accent'), colour(name))).toBeGreaterThanOrEqual(20);
  });
});

describe.each(LOOKS)('A06: graphics, %s, %s', (theme, scheme) => {
  const colour = colours({ theme, scheme });
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

describe.each(SCHEMES)('edges of the theme for poor eyes, %s', (scheme) => {
  it('are at least 3:1', () => {
    const colour = colours({ theme: 'elder', scheme });
    expect(wcagContrast(colour('rule'), colour('surface'))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(THEMES)('on a surface of the page author’s own, %s', (theme) => {
  // A translucent track must be seen, and text on it stay readable, whatever the surface.
  it.each([
    ['white', '#ffffff', '#000000'],
    ['government red', '#a61b1b', '#ffffff'],
    ['navy', '#0b1f3a', '#ffffff'],
    ['black', '#000000', '#ffffff'],
  ])('%s: ink that was readable stays so on the quiet ground', (_, surface, ink) => {
    const ground = over(colours({ theme, scheme: 'light' })('accent-quiet'), surface);
    expect(wcagContrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(ground).not.toEqual(over(surface, surface));
  });
});

describe.each(THEMES)('the ways to a scheme, %s', (theme) => {
  const names = [...cascade(SHEET, {}).keys()].flatMap((name) => /^--_(.+)-d$/.exec(name)?.[1] ?? []);
  const [light, dark] = SCHEMES.map((scheme) => colours({ theme, scheme }));

  it.each(names)('%s: the page’s scheme, the attribute and paper agree', (name) => {
    expect(colours({ theme })(name)).toBe(light?.(name));
    expect(colours({ theme, pageScheme: 'light' })(name)).toBe(light?.(name));
    expect(colours({ theme, pageScheme: 'dark' })(name)).toBe(dark?.(name));
    expect(colours({ theme, pageScheme: 'dark', scheme: 'light' })(name)).toBe(light?.(name));
    expect(colours({ theme, pageScheme: 'light', scheme: 'dark' })(name)).toBe(dark?.(name));
    // Paper is light, whatever the page or its author has set.
    expect(colours({ theme, pageScheme: 'dark', scheme: 'dark', isPrinted: true })(name)).toBe(light?.(name));
    expect(light?.(name)).toMatch(/^(?:#|rgba)/);
    expect(dark?.(name)).not.toBe(light?.(name));
  });
});
