import { expect, it } from 'vitest';
import type { HonourRollModel, HonourView } from '../../../src/models/widgets/honour-roll.js';
import { columnWidth, type Block } from '../../../src/site/pictures/blocks.js';
import { FORMATS } from '../../../src/site/pictures/formats.js';
import type { Pen } from '../../../src/site/pictures/pieces.js';
import { rollBlocks } from '../../../src/site/pictures/roll.js';

const pen: Pen = { sizes: FORMATS.social.sizes, locale: 'zh-CN' };
const { label, unit } = pen.sizes;
const WIDTH = label * 60;

const honour = (title: string): HonourView => ({
  title,
  recipient: '社区',
  giver: '',
  date: '',
  standings: [],
  sentence: '',
});

const roll = (...levels: readonly string[][]): HonourRollModel =>
  ({
    title: '荣誉',
    levels: levels.map((titles) => ({ level: undefined, name: '省级', honours: titles.map(honour) })),
    period: '',
    sentence: '',
  }) as unknown as HonourRollModel;

const startOf = ({ box }: Block, title: string): number => {
  const mark = box.marks.find((one) => one.kind === 'text' && one.line.spans.some(({ text }) => text === title));
  return mark!.x;
};

it('titles fill as many columns as the longest level has, up to three', () => {
  const distance = (model: HonourRollModel): number => {
    const block = rollBlocks(model, pen, WIDTH).slice(-1)[0]!;
    return startOf(block, '乙') - startOf(block, '甲');
  };
  const gap = unit * 6;
  const room = WIDTH - label * 5 - gap;
  const columnsApart = (columns: number): number => columnWidth(columns, gap, room) + gap;
  expect(distance(roll(['子'], ['甲', '乙']))).toBeCloseTo(columnsApart(2));
  expect(distance(roll(['子', '丑', '寅'], ['甲', '乙']))).toBeCloseTo(columnsApart(3));
  expect(distance(roll(['子', '丑', '寅', '卯'], ['甲', '乙']))).toBeCloseTo(columnsApart(3));
});
