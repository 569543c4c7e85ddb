import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/format/locale.js';
import { factTableFrom, type FactTableModel } from '../../../src/models/widgets/fact-table.js';
import type { Block } from '../../../src/site/pictures/blocks.js';
import type { TextMark } from '../../../src/site/pictures/box.js';
import { FORMATS } from '../../../src/site/pictures/formats.js';
import { tableBlocks } from '../../../src/site/pictures/table.js';
import { towns } from '../../../stories/lib/towns.js';

function modelOf(section: string, locale: Locale): FactTableModel {
  const made = factTableFrom({ section }, towns, locale);
  if (!made || 'problem' in made) throw new Error('no table');
  return made.model;
}

function drawn(width: number, locale: Locale = 'zh-CN', section = 'towns'): readonly Block[] {
  return tableBlocks(modelOf(section, locale), { sizes: FORMATS.card.sizes, locale }, width);
}

const texts = ({ box }: Block): readonly TextMark[] => box.marks.filter((mark) => mark.kind === 'text');
const textOf = ({ line }: TextMark): string => line.spans.map(({ text }) => text).join('');
const said = (blocks: readonly Block[]): string => blocks.flatMap(texts).map(textOf).join('\n');

describe('a picture of a table', () => {
  it('has heads, a row for each town that is counted as one, and the notes', () => {
    const blocks = drawn(640);
    expect(blocks.map(({ count }) => count)).toEqual([0, 1, 1, 1, 1, 1, 1, 0]);
    expect(said(blocks.slice(0, 1))).toContain('亿元');
    expect(texts(blocks[1]!).map(textOf).slice(0, 3)).toEqual(['北山镇', '1', '.2万亩']);
    expect(said(blocks)).toContain('注1：含飞地茶园');
  });

  it('sets the figures of a column by their decimal points', () => {
    const points = drawn(640, 'zh-CN', 'accounts')
      .slice(1)
      .map((block) => texts(block).find(({ anchor }) => anchor === 'end')!.x);
    expect(new Set(points).size).toBe(1);
  });

  it.each([
    [640, 'zh-CN'],
    [424, 'zh-CN'],
    [304, 'en'],
    [1040, 'en'],
  ] as const)('says every figure, status and change, and goes beyond no edge, at %i px in %s', (width, locale) => {
    const blocks = drawn(width, locale);
    const all = said(blocks).replace(/\s/g, '');
    const words =
      locale === 'en' ? ['planned', 'up 4.2%', 'not stated', 'no figure'] : ['计划', '增长4.2%', '未公布', '无数据'];
    for (const word of words) expect(all).toContain(word.replace(/\s/g, ''));
    for (const { x, line, anchor } of blocks.flatMap(texts)) {
      const left = anchor === 'end' ? x - line.width : x;
      expect(left).toBeGreaterThanOrEqual(-0.01);
      expect(left + line.width).toBeLessThanOrEqual(width + 0.01);
    }
  });

  it('has the figures of a row one under another, with the heads, where there is no room for columns', () => {
    const [row] = drawn(304, 'en');
    expect(said([row!])).toContain('Farm output: 1.26 billion yuan');
  });
});
