import { beforeAll, describe, expect, it } from 'vitest';
import { inksOf } from '../../../src/site/pictures/ink.js';
import { outlineWriter, packagedFonts, readTypeface, type Typeface } from '../../../src/site/png/outlines.js';
import { lineOf, type Style } from '../../../src/site/pictures/measure.js';

const inks = inksOf('light', 'zh-CN', 'surface');
const style: Style = { size: 100, weight: 'text', ink: 'ink', lang: 'zh-CN' };

let typeface: Typeface;

beforeAll(async () => {
  typeface = await readTypeface(packagedFonts());
});

function drawn(text: string, more: Partial<Style> = {}) {
  const missing: string[] = [];
  const write = outlineWriter(typeface, (character) => missing.push(character));
  const line = lineOf([{ text, style: { ...style, ...more } }]);
  return { markup: write({ kind: 'text', x: 0, y: 100, line, anchor: 'start' }, inks), missing };
}

describe('outlineWriter', () => {
  it('draws each character, with nothing left to the font of a reader', () => {
    const { markup, missing } = drawn('稠江24.86亿元');
    expect(markup).toMatch(/^<path d="M[\d\s.MLQCZmlqcz-]+" fill="#1d1b18"\/>$/);
    expect(missing).toEqual([]);
  });

  it('says which character the font lacks, and prints 〓 in its place', () => {
    const { markup, missing } = drawn('🎉');
    expect(missing).toEqual(['🎉']);
    expect(markup).toBe(drawn('〓').markup);
  });

  it('draws nothing for what is invisible, and does not miss it', () => {
    expect(drawn('\u200d\ufe0f')).toEqual({ markup: '', missing: [] });
  });

  it('sets an English quotation mark closer than a Chinese one', () => {
    expect(drawn('“', { lang: 'en' }).markup).not.toBe(drawn('“').markup);
  });

  it('has a heavier cut for what is strong', () => {
    expect(drawn('亿', { weight: 'strong' }).markup).not.toBe(drawn('亿').markup);
  });
});

it('says which file can’t be read', async () => {
  await expect(readTypeface({ text: '/nowhere/font.ttf', strong: '/nowhere/font.ttf' })).rejects.toThrow(
    '/nowhere/font.ttf',
  );
});
