import { describe, expect, it } from 'vitest';
import { DENSITIES, THEMES } from '../../src/views/root.js';
import { themeTokens } from '../../src/theme/themes.generated.js';
import { tokenStyles } from '../../src/theme/tokens.generated.js';
import { cascade, valueIn } from './cascade.js';
import { rulesOf } from './css.js';

const SHEET = tokenStyles.cssText + themeTokens.cssText;
const RULES = rulesOf(SHEET);

/** The values of an attribute that the sheet knows. */
const known = (attribute: string): string[] =>
  RULES.flatMap(([at, selector]) => {
    const [, value] = new RegExp(`^:host\\(\\[${attribute}='(\\w+)'\\]\\) \\.root$`).exec(selector) ?? [];
    return at === '' && value !== undefined ? [value] : [];
  });

const px = (value: string): number => {
  expect(value).toMatch(/^[\d.]+px$/);
  return parseFloat(value);
};

describe('themes and densities', () => {
  it('are those that the elements know; the first of the themes and regular need no rule', () => {
    expect(known('theme')).toEqual(THEMES.filter((theme) => theme !== 'neutral'));
    expect(known('density')).toEqual(DENSITIES.filter((density) => density !== 'regular'));
  });

  it('a theme is only in the sheet that can be left out', () => {
    expect(tokenStyles.cssText).not.toContain('theme=');
    expect(rulesOf(themeTokens.cssText).filter(([, selector]) => !selector.startsWith(':host([theme='))).toEqual([]);
  });

  it.each(known('theme').map((theme) => [theme]))('%s sets nothing that nobody else sets', (theme) => {
    const base = cascade(SHEET, {});
    const own = RULES.find(([, selector]) => selector === `:host([theme='${theme}']) .root`)?.[2];
    expect([...(own?.keys() ?? [])].filter((name) => !base.has(name))).toEqual([]);
  });

  it('a density only multiplies, so that it goes with every theme', () => {
    const set = DENSITIES.flatMap((density) =>
      RULES.filter(([, selector]) => selector === `:host([density='${density}']) .root`).flatMap(([, , map]) => [
        ...map.keys(),
      ]),
    );
    expect([...new Set(set)].sort()).toEqual(['--_scale-figure', '--_scale-space', '--_scale-text']);
  });
});

describe.each(THEMES.flatMap((theme) => DENSITIES.map((density) => [theme, density] as const)))(
  'sizes, %s, %s',
  (theme, density) => {
    const value = valueIn(SHEET, { theme, density });
    const figures = ['tight', 'compact', 'regular', 'large'].map((name) => px(value(`size-figure-${name}`)));

    it('no text is smaller than in the regular density', () => {
      const regular = valueIn(SHEET, { theme });
      for (const name of ['size-small', 'size-label', 'size-body'])
        expect(px(value(name))).toBeGreaterThanOrEqual(px(regular(name)));
    });

    it('a figure grows with its card once there is room, and is larger than what it is of', () => {
      const [tight = 0, ...others] = figures;
      expect(others).toEqual([...others].sort((a, b) => a - b));
      for (const figure of others) expect(figure).toBeGreaterThan(px(value('size-label')));
      // In a card that narrow, text is no larger than in the regular density.
      expect(tight).toBeGreaterThan(px(valueIn(SHEET, { theme })('size-label')));
    });

    it('a poster is never set smaller than a card', () => {
      if (density !== 'poster') return;
      const regular = valueIn(SHEET, { theme });
      expect(px(value('size-figure-large'))).toBeGreaterThan(px(regular('size-figure-large')));
      expect(px(value('size-figure-huge'))).toBeGreaterThanOrEqual(px(value('size-figure-large')));
    });
  },
);

describe.each(DENSITIES)('the theme for poor eyes, %s', (density) => {
  const value = valueIn(SHEET, { theme: 'elder', density });
  it.each(['size-small', 'size-label', 'size-body'])('%s is 18 px and up', (name) => {
    expect(px(value(name))).toBeGreaterThanOrEqual(18);
  });
  it.each(['leading-text', 'leading-figure', 'leading-unit'])('%s is 1.3 and up', (name) => {
    expect(Number(value(name))).toBeGreaterThanOrEqual(1.3);
  });
  it('what is to be hit is 60 px high and up', () => {
    expect(px(value('size-target'))).toBeGreaterThanOrEqual(60);
  });
});
