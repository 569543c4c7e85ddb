import { describe, expect, it } from 'vitest';
import { inksOf, mix, SCHEMES } from '../../../src/site/pictures/ink.js';

describe('mix', () => {
  it.each([
    ['#000000', 1, '#ffffff', '#000000'],
    ['#000000', 0, '#ffffff', '#ffffff'],
    ['#000000', 0.5, '#ffffff', '#808080'],
    ['#ff0000', 0.1, '#00ff00', '#1ae600'],
  ])('%s at %d on %s is %s', (colour, alpha, ground, expected) => expect(mix(colour, alpha, ground)).toBe(expected));
});

describe('inksOf', () => {
  const [red, green, ink] = ['#b5301f', '#1c7447', '#1d1b18'];

  it.each([
    ['zh-CN', 'rise', ink],
    ['zh-CN', 'rise-good', ink],
    ['zh-CN', 'rise-bad', ink],
    ['zh-CN', 'fall', ink],
    ['zh-CN', 'fall-good', ink],
    ['zh-CN', 'fall-bad', ink],
    ['en', 'rise', ink],
    ['en', 'rise-good', green],
    ['en', 'rise-bad', red],
    ['en', 'fall', ink],
    ['en', 'fall-good', green],
    ['en', 'fall-bad', red],
  ] as const)('%s: %s is %s', (locale, use, colour) => {
    expect(inksOf('light', locale, 'surface')[use]).toBe(colour);
  });

  it('has dark colours of its own', () => {
    expect(inksOf('dark', 'en', 'page')).toMatchObject({ page: '#121110', ink: '#f0ece4', accent: '#8fbce6' });
  });

  it.each(
    SCHEMES.flatMap((scheme) => (['surface', 'page', 'band'] as const).map((ground) => [scheme, ground] as const)),
  )('what is to be read stands out from its ground, %s on the %s', (scheme, ground) => {
    const inks = inksOf(scheme, 'zh-CN', ground);
    for (const ink of ['ink', 'muted', 'accent', 'rise', 'fall', 'rise-good', 'fall-bad', 'warning'] as const)
      expect(contrast(inks[ink], inks[ground]), ink).toBeGreaterThan(4.5);
    for (const ink of ['on-band', 'on-band-muted'] as const)
      expect(contrast(inks[ink], inks.band), ink).toBeGreaterThan(4.5);
    expect(contrast(inks['on-distinction'], inks.distinction)).toBeGreaterThan(4.5);
  });

  it('keeps gold for marks of standings alone', () => {
    for (const scheme of SCHEMES)
      for (const ground of ['surface', 'page', 'band'] as const) {
        const { distinction, ...others } = inksOf(scheme, 'zh-CN', ground);
        expect(Object.values(others)).not.toContain(distinction);
      }
  });

  it('is six hexadecimal digits each, for readers of SVG that know no other', () => {
    for (const colour of Object.values(inksOf('dark', 'zh-CN', 'surface'))) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

/** As WCAG has it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
