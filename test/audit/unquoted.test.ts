import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { contradictionsOf } from '../../src/audit/contradictions.js';
import { unquoted } from '../../src/audit/unquoted.js';
import { validReport } from '../fixtures/report.js';
import { amount, quoting, reportOf } from './amounts.js';
import { change, type FactInput } from './contradictions/held.js';
import { processorTime } from '../support/processor-time.js';

const PARCELS = { value: '29.5', scale: '亿', unit: '件' } as const;
const OVER_29 = { value: '29', scale: '亿', unit: '件', qualifier: 'over', word: '突破' } as const;

describe('D17: a quote without its figure', () => {
  it('D17: is told with both places', () => {
    const report = reportOf(amount('parcels', { ...PARCELS, mentions: [quoting('29.5亿件'), quoting('突破29亿件')] }));
    expect(unquoted(report)).toEqual([
      {
        code: 'FIGURE_UNQUOTED',
        path: '$.facts[0].mentions[1]',
        also: ['$.facts[0].value'],
        expected: '29.5亿件',
        found: '29亿',
        message: {
          zh: '$.facts[0].mentions[1]：引文"突破29亿件"中没有事实"parcels"的29.5亿件，只有29亿；若此处另有写法，请记入stated，若写错或引错，请更正数值或引文',
          en: '$.facts[0].mentions[1]: the quote "突破29亿件" does not have 29.5亿件 of the fact "parcels"; it has 29亿: if the figure is printed differently here, put that form in "stated"; otherwise correct the figure or the quote',
        },
      },
    ]);
  });

  it('D17: is none where the mention says how it is printed there', () => {
    const mentions = [quoting('突破29亿件', OVER_29), quoting('突破30亿件', OVER_29)];
    expect(
      unquoted(reportOf(amount('parcels', { ...PARCELS, mentions }))).map(({ path, also }) => [path, also]),
    ).toEqual([['$.facts[0].mentions[1]', ['$.facts[0].mentions[1].stated.value']]]);
  });

  it('D17: is none where the claim has no figure that a quote could lack', () => {
    const common = { label: { zh: '务工人员', en: 'Workers' }, section: 'economy' };
    const fraction: FactInput = {
      ...common,
      kind: 'share',
      id: 'fraction',
      fraction: '1/6',
      mentions: [quoting('占1/6')],
    };
    const inWords: FactInput = { ...fraction, id: 'in-words', mentions: [quoting('占六分之一')] };
    const worded = change('连续3年两位数增长', { value: null, verb: { zh: '两位数增长' } });
    expect(unquoted(reportOf(fraction, inWords, worded))).toEqual([]);
  });

  const RATIO = { kind: 'ratio', terms: ['6.1', '39.2', '54.7'] } as const;
  const QUARTER = { kind: 'share', fraction: '1/4' } as const;
  it.each([
    ['a ratio', '三次产业结构为6.1:39.2:54.7', RATIO, []],
    ['a ratio with other colons', '三次产业结构为6.1∶39.2：54.7', RATIO, []],
    ['a ratio in a sentence', '由6.5:39.0:54.5调整为6.1:39.2:54.7', RATIO, []],
    ['a ratio with another term', '三次产业结构为6.1:39.3:54.6', RATIO, ['terms[1]', 'terms[2]']],
    ['a bounded ratio', '比例超过2:1', { kind: 'ratio', terms: ['2', '1'], qualifier: 'over', word: '超过' }, []],
    ['a fraction', '占全市的1/4', QUARTER, []],
    ['another fraction', '占全市的1/3', QUARTER, ['fraction']],
    ['both numbers elsewhere', '占全市的3/8', QUARTER, ['fraction', 'fraction']],
  ] as const)('D17: holds every number of %s: %s', (_, quote, figure, missing) => {
    const common = { id: 'one', label: { zh: '结构', en: 'Structure' }, section: 'economy' };
    const report = reportOf({ ...common, ...figure, mentions: [quoting(quote)] } as FactInput);
    expect(contradictionsOf(report).map(({ code, also }) => [code, also[0]])).toEqual(
      missing.map((key) => ['FIGURE_UNQUOTED', `$.facts[0].${key}`]),
    );
  });

  const plain = (value: string) => ({ value }) as const;
  it.each([
    ['the figure', '税收24.86亿元', { value: '24.86', scale: '亿' }, true],
    ['it in another scale', '税收248600万元', { value: '24.86', scale: '亿' }, true],
    [
      'a row of a table, whose scale is in the head of the column',
      '槐汀镇\u300012.86\u300033912',
      { value: '12.86', scale: '万' },
      true,
    ],
    ['a cell of a table', '12.86', { value: '12.86', scale: '万' }, true],
    ['other digits in a row', '槐汀镇\t12.68\t33912', { value: '12.86', scale: '万' }, false],
    ['a row with another scale word', '槐汀镇\t12.86亿\t33912', { value: '12.86', scale: '万' }, false],
    ['a phrase without its scale word', '人口12.86', { value: '12.86', scale: '万' }, false],
    ['other digits', '税收24.68亿元', { value: '24.86', scale: '亿' }, false],
    ['another scale word', '税收24.86万元', { value: '24.86', scale: '亿' }, false],
    ['a scale word that the figure has not', '29亿件', plain('29'), false],
    ['several figures', '分别为29.5亿、100亿件', PARCELS, true],
    ['several figures of one scale word', '分别为29.5、100亿件', PARCELS, true],
    ['a range', '3-5万元', { value: { from: '3', to: '5' }, scale: '万' }, true],
    ['half of a range', '3万元', { value: { from: '3', to: '5' }, scale: '万' }, false],
    ['full-width digits', '税收２４．８６亿元', { value: '24.86', scale: '亿' }, true],
    ['grouped digits', '共1,747名', plain('1747'), true],
    ['two numbers and a comma', '第1,747名', plain('747'), true],
    ['millions in groups', '共1,234,567元', plain('1234567'), true],
    ['a minus', '为-1.5', plain('-1.5'), true],
    ['a zero more', '24.860', plain('24.86'), true],
    ['no numeral', '两个项目', plain('3'), true],
    ['numerals of Chinese too', '14项九类', plain('9'), true],
    ['tenths', '占3成', plain('30'), true],
    ['a missing figure', '客流3倍', { value: null, missing: 'not-stated' }, true],
  ] as const)('D17: %s: %s', (_, quote, fields, isThere) => {
    const report = reportOf(amount('figure', { scale: undefined, ...fields, mentions: [quoting(quote)] }));
    expect(unquoted(report)).toHaveLength(isThere ? 0 : 1);
  });

  it('D17: of a share may be any of its figures, of a change its size, and of an honour its title', () => {
    const { facts } = validReport();
    const [, share, change, honour] = facts as [unknown, ...typeof facts];
    const quoted = (fact: (typeof facts)[number], quote: string) => ({ ...fact, mentions: [quoting(quote)] });
    expect(
      unquoted(
        reportOf(
          quoted(share!, '24个村'),
          { ...quoted(share!, '占87.5%'), id: 'b' },
          { ...quoted(share!, '22个村'), id: 'c' },
          quoted(change!, '下降29.69%'),
          { ...quoted(change!, '下降30%'), id: 'd' },
          quoted(honour!, '2023年度'),
        ),
      ).map(({ path, also }) => [path, ...also]),
    ).toEqual([
      ['$.facts[2].mentions[0]', '$.facts[2].part', '$.facts[2].whole', '$.facts[2].percent'],
      ['$.facts[4].mentions[0]', '$.facts[4].change.value'],
    ]);
  });

  it('S10: of a hundred thousand digits is read in a moment', () => {
    const started = processorTime();
    const quotes = ['1'.repeat(10_000), '1,111'.repeat(2_000), '1.1'.repeat(3_000), '-'.repeat(10_000)];
    unquoted(reportOf(amount('figure', { mentions: quotes.map((quote) => quoting(quote)) })));
    expect(processorTime() - started).toBeLessThan(2_000);
  });

  it('D17: is nowhere in the two samples', () => {
    expect([...unquoted(choujiang2023), ...unquoted(choujiang2022Invented)]).toEqual([]);
  });
});
