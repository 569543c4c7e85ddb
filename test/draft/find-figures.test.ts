import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/draft/find-figures.js';
import { numbersOf, saidOf } from './said.js';

const MIXED = [
  '2024年，全镇实现财政收入3.26亿元，同比增长6.5%，增速居全县第2位；新建卫生站12个，“十四五”期间共建31个。',
  'In 2024, the library lent 412,300 books, up 4.5 percent on the year, at a cost of $1.2 million.',
  '（三）全年受理1,204件（其中网上６５０件），办结率98.7％，热线12345接听2.1万次。',
].join('\n');

describe('findFigures', () => {
  it('reads each line in its own language', () => {
    expect(saidOf('全镇实现财政收入3.26亿元。\nThe library lent 412,300 books.')).toEqual([
      'amount 3.26 亿 元 | 财政收入',
      'amount 412,300 books | books',
    ]);
  });

  it('quotes what is at the offsets of the text as it was given', () => {
    for (const { start, end, quote } of findFigures(MIXED).facts) expect(MIXED.slice(start, end)).toBe(quote);
    expect(findFigures(MIXED).facts.length).toBeGreaterThan(8);
  });

  it('leaves no numeral out of sight: each is in a fact or unread, with a reason', () => {
    const { facts, unread } = findFigures(MIXED);
    for (const { 0: digits, index } of MIXED.matchAll(/[\d０-９]+/g)) {
      const seen = [...facts, ...unread].some(({ start, end }) => start < index + digits.length && index < end);
      expect(seen, digits).toBe(true);
    }
  });

  it('says the same each time', () => {
    expect(findFigures(MIXED)).toEqual(findFigures(MIXED));
  });

  it('reads nothing in an empty text', () => {
    expect(findFigures('')).toEqual({ facts: [], statements: [], unread: [] });
  });

  it('cuts no numeral where it cuts a long line', () => {
    const line = '全年完成投资12,345.67万元'.repeat(700);
    expect(numbersOf(line)).toEqual(new Array(700).fill('amount 12,345.67 万 元'));
  });
});
