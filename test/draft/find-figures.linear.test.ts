import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/draft/find-figures.js';

const ZH = '2024年，全镇实现财政收入3.26亿元，同比增长6.5%，增速居全县第2位；新建卫生站12个，获评“平安镇”。';
const EN = 'The library lent 412,300 books, up 4.5 percent on the year, and ranked third among 20 towns. ';

/** What a rule begins, joins or ends with; rules that try each part of a run take the square of its length. */
const SIGNS = [
  ...Array.from('10一二十百万亿第%‰个年月岁级获奖被比增约为，、。；：:,.“”"（(）)《-–/+·@ \n'),
  ...[
    '１',
    '億',
    '1.',
    ', ',
    '1,',
    '1 ',
    '1、',
    '1，',
    '1%',
    '1万',
    '1个',
    '1-',
    '1:',
    '1/',
    '1.1',
    '1月',
    '1至',
    '1岁',
  ],
  ...[
    '一、',
    '十万',
    '第一',
    '每1',
    '三个',
    '五分之',
    '分别',
    '获评',
    '全市',
    '比上年',
    '“1',
    '（1',
    '：1',
    '增长',
    '首个',
  ],
  ...[
    'a',
    'A',
    'A ',
    'Aa ',
    'a-',
    'a.',
    'of ',
    'the ',
    'to ',
    '. ',
    '0 ',
    '$1',
    '1st ',
    'one ',
    'third ',
    'Award ',
    'by 1 ',
  ],
];

/** Of the processor, since other programs share the machine; the least of some runs. */
function millisecondsFor(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    findFigures(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

describe('the time that a text takes', () => {
  it.each([
    ['Chinese', ZH],
    ['English', EN],
  ])('grows with its length and no faster: %s', (_, part) => {
    const [short, long] = [millisecondsFor(filled(part, 5000), 3), millisecondsFor(filled(part, 20_000), 3)];
    expect(long).toBeLessThan(short * 8 + 50);
  });

  it.each(SIGNS)('is short for a text of %j alone', (part) => {
    expect(millisecondsFor(filled(part, 20_000), 1)).toBeLessThan(1500);
  });

  it('keeps a run of digits that is longer than any number in sight, and reads what is beside it', () => {
    const run = '1'.repeat(3000);
    const { facts, unread } = findFigures(`新建公园12个，编号${run}，绿道5公里。`);
    expect(facts.map(({ value, unit }) => `${value}${unit}`)).toEqual(['12个', '5公里']);
    expect(unread).toContainEqual({ start: 10, end: 3010, quote: run, why: 'number' });
  });
});
