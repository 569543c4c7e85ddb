import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { contradictionsOf } from '../../src/audit/contradictions.js';
import { amount, quoting, reportOf } from './amounts.js';
import { figure, change, eachOf, found, type Row, type AmountFields } from './contradictions/held.js';
import { processorTime } from '../support/processor-time.js';

describe('D17: the number of a quote', () => {
  const rows: readonly Row<AmountFields>[] = [
    ['完成税收24.68亿元，居第一', { value: '24.86', scale: '亿' }, 'FIGURE_UNQUOTED'],
    ['共三百二十户，其中12户', { value: '320', unit: '户' }],
    ['revenue of 1.3 billion yuan', { value: '12', scale: '亿' }, 'FIGURE_UNQUOTED'],
    ['revenue of 1.2 billion yuan', { value: '12', scale: '亿' }],
    ['twenty-four villages in 2023', { value: '24', unit: '村' }],
    ['下半年税收', { value: '24.86', scale: '亿', period: '2023-07/2023-12' }],
  ];
  eachOf(rows, figure);
});

describe('D17: what a quote contradicts', () => {
  it('is said with the fact, the quote and what would be right, in both languages', () => {
    expect(contradictionsOf(reportOf(change('同比增长3%', { direction: 'down' })))).toEqual([
      {
        code: 'DIRECTION_CONTRADICTED',
        path: '$.facts[0].change.mentions[0]',
        also: ['$.facts[0].change.direction'],
        expected: 'down',
        found: '增长',
        message: {
          zh: '$.facts[0].change.mentions[0]：事实"change"的升降方向为down（$.facts[0].change.direction），引文"同比增长3%"写作"增长"；应为"direction": "up"，若引错，请更正引文',
          en: '$.facts[0].change.mentions[0]: the fact "change" has the direction down ($.facts[0].change.direction), the quote "同比增长3%" says "增长": write "direction": "up", or correct the quote',
        },
      },
    ]);
  });

  it('is the figure of the mention, where it has one of its own', () => {
    const stated = { value: '23', unit: '户', qualifier: 'over', word: '余' } as const;
    const mentions = [quoting('23余户', stated), quoting('23户以上', stated)];
    expect(found(amount('figure', { value: '24', unit: '户', mentions }))).toEqual([
      ['QUALIFIER_CONTRADICTED', '"qualifier": "at-least", "word": "以上"'],
    ]);
  });

  it('is nothing where one of two places agrees', () => {
    expect(found(figure('24人中24户', { value: '24', unit: '户' }))).toEqual([]);
  });

  it('S10: is found in ten thousand characters in a moment', () => {
    const quotes = [
      '24户、'.repeat(2_500),
      '增长3%'.repeat(2_000),
      '第二'.repeat(5_000),
      '2022年'.repeat(1_600),
      'up '.repeat(3_000),
    ];
    const started = processorTime();
    for (const quote of quotes) found(figure(quote, { value: '24', unit: '人' }), { ...change(quote, {}), id: 'b' });
    expect(processorTime() - started).toBeLessThan(3_000);
  });

  it('is nowhere in the two samples', () => {
    expect([...contradictionsOf(choujiang2023), ...contradictionsOf(choujiang2022Invented)]).toEqual([]);
  });
});
