import { describe, expect, it } from 'vitest';
import { pageCss, themeCss, widgetCss } from '../../../scripts/lib/token-css.mjs';
import { tokensOf } from '../../../scripts/lib/tokens.mjs';
import { SCHEMES, THEMES } from '../../../src/views/root.js';
import shipped from '../../../src/theme/tokens.json' with { type: 'json' };
import { tokenColor } from '../../../stories/pages/token-colors.js';
import { changed, fileOf, publicCss, resolvedIn, valueIn } from '../../../stories/pages/token-file.js';

const ACCENT = ['color', 'accent'];
const hexIn = (theme: string, scheme: 'light' | 'dark', path = ACCENT) =>
  (resolvedIn(shipped, path, { theme, scheme }) as { hex: string }).hex;
const plum = tokenColor('#5b2a86')!;

describe('a value', () => {
  it.each([
    ['neutral', 'light', '#1f4e79'],
    ['neutral', 'dark', '#8fbce6'],
    ['portal', 'light', '#a50f2d'],
    ['portal', 'dark', '#fb6f7f'],
    ['newsroom', 'dark', '#8fbce6'],
  ] as const)('of %s, %s is its own, or that of the file', (theme, scheme, hex) => {
    expect(hexIn(theme, scheme)).toBe(hex);
  });

  it.each([
    ['an alias', 'portal', ['color', 'top'], '#a50f2d'],
    ['an alias of the file, in a theme that changes its target', 'elder', ['color', 'focus'], '#111111'],
  ])('%s is followed', (_, theme, path, hex) => {
    expect(hexIn(theme, 'light', path)).toBe(hex);
  });
});

describe('a changed file', () => {
  const view = { theme: 'newsroom', scheme: 'light' } as const;
  const file = changed(shipped, ACCENT, view, plum);

  it('has the value in the theme that was looked at, and nowhere else', () => {
    expect(valueIn(file, ACCENT, view)).toEqual(plum);
    expect(valueIn(file, ACCENT, { ...view, theme: 'neutral' })).toEqual(shipped.color.accent.$value);
    expect(valueIn(file, ACCENT, { ...view, scheme: 'dark' })).toEqual(shipped.dark.color.accent.$value);
  });

  it('leaves the shipped one as it was', () => {
    expect(shipped.theme.newsroom.color).not.toHaveProperty('accent');
  });

  it('says of a new token what type it has and what it is for', () => {
    const sized = changed(shipped, ['size', 'small'], { theme: 'portal', scheme: 'light' }, { value: 13, unit: 'px' });
    const { theme } = sized as unknown as { theme: { portal: { size: { small: object } } } };
    const { $description } = shipped.size.small;
    expect(theme.portal.size.small).toEqual({ $type: 'dimension', $value: { value: 13, unit: 'px' }, $description });
  });

  it('makes the style sheets that the build would make of it', () => {
    expect(themeCss(file)).toContain('--_accent-l: #5b2a86;');
    expect(widgetCss(file)).not.toContain('#5b2a86');
    expect(pageCss(file)).toContain('--rw-accent: #5b2a86;');
    expect(themeCss(shipped)).not.toContain('#5b2a86');
  });
});

describe.each(THEMES.flatMap((theme) => SCHEMES.map((scheme) => [theme, scheme] as const)))(
  'the file of %s, %s, for a design tool',
  (theme, scheme) => {
    const file = fileOf(shipped, { theme, scheme });
    const tokens = tokensOf(file);
    const names = tokens.map(({ path }) => path.join('.'));

    it('has the tokens of the source, and no layers', () => {
      const { dark: _, theme: __, density: ___, ...base } = shipped;
      expect(names).toEqual(tokensOf(base).map(({ path }) => path.join('.')));
    });

    it('has a type for each, and no alias that leads out of it', () => {
      for (const { type, value } of tokens) {
        expect(type).not.toBe('');
        const target = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
        if (target !== undefined) expect(names).toContain(target);
      }
    });

    it('has the values of that theme and scheme', () => {
      expect(resolvedIn(file, ACCENT, { theme: 'neutral', scheme: 'light' })).toEqual(
        resolvedIn(shipped, ACCENT, { theme, scheme }),
      );
    });
  },
);

describe('the CSS for a page', () => {
  it('is empty while nothing is changed, and says what is enough', () => {
    expect(publicCss(shipped, shipped, 'portal')).toContain('theme="portal"');
    expect(publicCss(shipped, shipped, 'portal')).not.toContain('{');
  });

  it('has what is changed, in both schemes', () => {
    const file = changed(shipped, ACCENT, { theme: 'neutral', scheme: 'light' }, plum);
    expect(publicCss(file, shipped, 'neutral')).toBe(
      [
        ':root {',
        '  --rw-accent: #5b2a86;',
        '}',
        '@supports (color: light-dark(#000, #fff)) {',
        '  :root {',
        '    --rw-accent: light-dark(#5b2a86, #8fbce6);',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });
});
