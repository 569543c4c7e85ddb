import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pageCss, themeCss, widgetCss } from '../../../scripts/lib/tokens/token-css.mjs';
import { tokensOf } from '../../../scripts/lib/tokens/tokens.mjs';
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

/*
 * The Design Tokens Format, 2025.10, as far as these types go: what is written there as "must" a design tool refuses.
 */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const VALUES: Readonly<Record<string, v.GenericSchema>> = {
  color: v.strictObject({
    colorSpace: v.literal('srgb'),
    components: v.strictTuple([share, share, share]),
    alpha: v.optional(share),
    hex: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  }),
  dimension: v.strictObject({ value: v.number(), unit: v.picklist(['px', 'rem']) }),
  fontFamily: v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))]),
  fontWeight: v.pipe(v.number(), v.minValue(1), v.maxValue(1000)),
  number: v.number(),
};
const NAME = /^[^${}.][^{}.]*$/;
const ALIAS = /^\{([^{}]+)\}$/;

/** What a design tool would refuse of a file, by path; nothing, where it imports the whole. */
function refused(file: object): readonly string[] {
  return tokensOf(file as Record<string, unknown>).flatMap(({ path, type, value }) => {
    const at = path.join('.');
    if (path.some((name) => !NAME.test(name))) return [`${at}: not a name`];
    if (typeof value === 'string' && ALIAS.test(value)) return [];
    const schema = VALUES[type];
    if (!schema) return [`${at}: no type "${type}"`];
    return v.safeParse(schema, value).success ? [] : [`${at}: no ${type}: ${JSON.stringify(value)}`];
  });
}

describe('what a design tool refuses', () => {
  it.each([
    ['a length without its unit', { a: { $type: 'dimension', $value: 4 } }, ['a: no dimension: 4']],
    ['a length in a unit of CSS', { a: { $type: 'dimension', $value: { value: 4, unit: 'em' } } }, 1],
    ['a colour as text', { a: { $type: 'color', $value: '#ffffff' } }, ['a: no color: "#ffffff"']],
    ['a type that it does not know', { a: { $type: 'size', $value: 4 } }, ['a: no type "size"']],
    ['a name with a dot', { 'a.b': { $type: 'number', $value: 4 } }, ['a.b: not a name']],
    ['nothing of a weight', { a: { $type: 'fontWeight', $value: 600 } }, []],
  ])('%s', (_, file, found) => {
    if (typeof found === 'number') expect(refused(file)).toHaveLength(found);
    else expect(refused(file)).toEqual(found);
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

    it('is what a design tool imports, also after a change', () => {
      expect(refused(file)).toEqual([]);
      const seeThrough = tokenColor('rgba(91, 42, 134, 0.3)')!;
      expect(refused(fileOf(changed(shipped, ACCENT, { theme, scheme }, seeThrough), { theme, scheme }))).toEqual([]);
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
