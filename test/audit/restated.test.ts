import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { recordedForms, restatements } from '../../src/audit/restated.js';
import type { Report } from '../../src/report/types.js';
import { mention, validReport } from '../fixtures/report.js';
import { amount, quoting, reportOf } from './amounts.js';

const said = (report: Report) =>
  [...recordedForms(report), ...restatements(report)].map(({ code, path, also }) => [code, path, ...also]);
const RESTATED = 'FIGURE_RESTATED';
const DISAGREES = 'FIGURE_DISAGREES';

const OVER_29 = { value: '29', scale: '亿', unit: '件', qualifier: 'over', word: '突破' } as const;
const PARCELS = { value: '29.5', scale: '亿', unit: '件' } as const;

describe('D17: a mention that states its figure otherwise', () => {
  it('D17: is listed with both places, and nothing is put right', () => {
    const report = reportOf(
      amount('parcels', { ...PARCELS, mentions: [quoting('29.5亿件'), quoting('突破29亿件', OVER_29)] }),
    );
    const before = JSON.stringify(report);
    expect(recordedForms(report)).toEqual([
      {
        code: RESTATED,
        path: '$.facts[0].mentions[1]',
        also: ['$.facts[0].value'],
        message: {
          zh: '$.facts[0].mentions[1]：此处写作突破29亿件，$.facts[0].value写作29.5亿件；两者可为同一个数；若原文如此，无须改动',
          en: '$.facts[0].mentions[1]: stated here as 突破29亿件, in $.facts[0].value as 29.5亿件; both can be roundings of one figure; if the source says so, no change is needed',
        },
      },
    ]);
    expect(restatements(report)).toEqual([]);
    expect(JSON.stringify(report)).toBe(before);
  });

  it('D17: says so where no figure is both', () => {
    const over30 = { ...OVER_29, value: '30' };
    const report = reportOf(amount('parcels', { ...PARCELS, mentions: [quoting('突破30亿件', over30)] }));
    expect(restatements(report)).toMatchObject([
      {
        code: DISAGREES,
        message: {
          zh: '$.facts[0].mentions[0]：此处写作突破30亿件，$.facts[0].value写作29.5亿件；没有一个数可同时为两者；请核对原文，若其一后来已更正，请记入corrections',
          en: '$.facts[0].mentions[0]: stated here as 突破30亿件, in $.facts[0].value as 29.5亿件; no single figure rounds to both: check the source; if one was corrected later, record it in "corrections"',
        },
      },
    ]);
    expect(recordedForms(report)).toEqual([]);
  });

  it.each([
    ['rounded', PARCELS, { ...PARCELS, value: '30' }, RESTATED],
    ['cut', PARCELS, { ...PARCELS, value: '29' }, RESTATED],
    ['exact, at the edge of what is cut', PARCELS, { value: '3000000000', unit: '件' }, DISAGREES],
    ['with another word', PARCELS, { ...PARCELS, qualifier: 'about', word: '约' }, RESTATED],
    ['more than a count', { value: '100', unit: '件' }, { value: '100', unit: '件', qualifier: 'over' }, DISAGREES],
    ['at least a count', { value: '100', unit: '件' }, { value: '100', unit: '件', qualifier: 'at-least' }, RESTATED],
    ['in another scale', PARCELS, { value: '295000', scale: '万', unit: '件' }, undefined],
    ['with a zero behind it', PARCELS, { ...PARCELS, value: '29.50' }, undefined],
    ['in a unit of the same base', { value: '2', unit: '公顷' }, { value: '30', unit: '亩' }, undefined],
    ['otherwise in a unit of the same base', { value: '2', unit: '公顷' }, { value: '31', unit: '亩' }, DISAGREES],
    ['in a unit that is not compared', { value: '826', unit: '亩' }, { value: '55', unit: '平方米' }, undefined],
    ['without a unit', PARCELS, { value: '29.5', scale: '亿' }, undefined],
    ['as a range', PARCELS, { ...PARCELS, value: { from: '29', to: '30' } }, RESTATED],
    ['where it is missing', { value: null, missing: 'not-stated', unit: '件' }, PARCELS, undefined],
    ['as missing', PARCELS, { value: null, missing: 'withheld', unit: '件' }, undefined],
  ] as const)('D17: %s', (_, own, stated, code) => {
    const report = reportOf(amount('parcels', { ...own, scale: undefined, ...own, mentions: [quoting('它', stated)] }));
    expect(said(report).map(([first]) => first)).toEqual(code ? [code] : []);
  });

  it('D17: is explained where the old figure of a correction is what the text still prints', () => {
    const was = { value: '28', scale: '亿', unit: '件' } as const;
    const correction = { date: '2024-02', was, now: PARCELS, reason: { zh: '补录', en: 'Late entries' } };
    const fact = amount('parcels', { ...PARCELS, mentions: [quoting('28亿件', was)] });
    expect(said(reportOf({ ...fact, corrections: [correction] }))).toEqual([]);
    const other = { ...correction, was: { ...was, qualifier: 'over' as const } };
    expect(said(reportOf({ ...fact, corrections: [other] }))).toEqual([
      [DISAGREES, '$.facts[0].mentions[0]', '$.facts[0].value'],
    ]);
  });

  it.each([
    ['a part, where it can be', '20', '村', 'over', [[RESTATED, '$.facts[1].mentions[0]', '$.facts[1].part']]],
    ['a whole, where it can be that alone', '24', '村', undefined, []],
    [
      'a part, where it can be neither',
      '30',
      '村',
      undefined,
      [[DISAGREES, '$.facts[1].mentions[0]', '$.facts[1].part']],
    ],
    [
      'a percentage, without a unit',
      '88',
      undefined,
      undefined,
      [[RESTATED, '$.facts[1].mentions[0]', '$.facts[1].percent']],
    ],
  ] as const)('D17: of a share means %s', (_, value, unit, qualifier, expected) => {
    const { facts } = validReport();
    const stated = { value, unit, qualifier };
    const share = { ...facts[1]!, mentions: [{ ...mention('24个村中21个'), stated }] };
    expect(said(reportOf(amount('tea'), share))).toEqual(expected);
  });

  it('D17: of a change stands in the change', () => {
    const { facts } = validReport();
    const change = {
      direction: 'down',
      form: 'percent',
      value: '29.69',
      basis: 'not-stated',
      mentions: [quoting('近30%', { value: '30', qualifier: 'nearly', word: '近' })],
    } as const;
    const fact = { ...facts[2]!, change: { ...change, mentions: [...change.mentions] } } as (typeof facts)[number];
    expect(said(reportOf(fact))).toEqual([[RESTATED, '$.facts[0].change.mentions[0]', '$.facts[0].change.value']]);
  });

  it('D17: of an honour is how many received it', () => {
    const { facts } = validReport();
    const count = { value: '4', unit: '个', noun: 'compounds' };
    const honour = { ...facts[3]!, count, mentions: [quoting('多个', { value: '5', unit: '个' })] };
    expect(said(reportOf(honour as (typeof facts)[number]))).toEqual([
      [DISAGREES, '$.facts[0].mentions[0]', '$.facts[0].count.value'],
    ]);
  });
});

describe('D17: two amounts with one label', () => {
  const label = { zh: '快递业务量', en: 'Parcels' };
  const [first, second] = [amount('parcels', { ...PARCELS, label }), amount('parcels-again', { ...OVER_29, label })];

  it('D17: that one figure can be, are listed with both places', () => {
    expect(restatements(reportOf(first, second))).toEqual([
      {
        code: RESTATED,
        path: '$.facts[1].value',
        also: ['$.facts[0].value'],
        message: {
          zh: '$.facts[1].value："快递业务量"在此为突破29亿件，在$.facts[0].value为29.5亿件；两者可为同一个数；若是，请并为一项事实、两处mentions；若非同一事，请用不同的label',
          en: '$.facts[1].value: "Parcels" is 突破29亿件 here and 29.5亿件 in $.facts[0].value; both can be roundings of one figure: if so, make one fact with two mentions; if not, give each its own label',
        },
      },
    ]);
  });

  it.each([
    ['no figure is both', { value: '31' }, DISAGREES],
    ['it is the same figure', { value: '29.5', qualifier: undefined, word: undefined }, undefined],
    ['of another period', { period: '2022' }, undefined],
    ['of the report’s period, said once more', { period: '2023' }, RESTATED],
    ['of another day', { date: '2023-06' }, undefined],
    ['in another unit', { unit: '元' }, undefined],
    ['with another label', { label: { zh: '快递中转量', en: 'Parcels' } }, undefined],
    ['with a space in the label', { label: { zh: '快递 业务量', en: 'Parcels' } }, RESTATED],
    ['missing', { value: null, missing: 'not-stated', qualifier: undefined, word: undefined }, undefined],
  ] as const)('D17: %s', (_, fields, code) => {
    expect(said(reportOf(first, { ...second, ...fields })).map(([reported]) => reported)).toEqual(code ? [code] : []);
  });

  it('D17: are each compared with the first', () => {
    expect(said(reportOf(first, second, { ...second, id: 'parcels-once-more' })).map(([, ...paths]) => paths)).toEqual([
      ['$.facts[1].value', '$.facts[0].value'],
      ['$.facts[2].value', '$.facts[0].value'],
    ]);
  });
});

it('D17: of the sample these are the two volumes, and of the invented report none', () => {
  const paths = ['express-volume', 'transit-volume'].map((id) =>
    choujiang2023.facts.findIndex((fact) => fact.id === id),
  );
  expect(said(choujiang2023)).toEqual(
    paths.map((index) => [RESTATED, `$.facts[${index}].mentions[1]`, `$.facts[${index}].value`]),
  );
  expect(said(choujiang2022Invented)).toEqual([]);
});

it('names an amount in the language that its report has, in messages of another too', () => {
  const both = reportOf(
    amount('parcels', { ...PARCELS, mentions: [quoting('29.5亿件')] }),
    amount('parcels-too', { ...PARCELS, value: '30', mentions: [quoting('30亿件')] }),
  );
  const facts = both.facts.map((fact) => ({ ...fact, label: { zh: '快递业务量' } }));
  const [warning] = restatements({ ...both, languages: ['zh'], facts });
  expect(warning?.message.en).toContain('"快递业务量" is 30亿件');
  expect(warning?.message.en).not.toContain('nothing');
});
