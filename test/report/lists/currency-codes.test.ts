import { describe, expect, it } from 'vitest';
import { CURRENCIES, currencyOf } from '../../../src/report/lists/currencies.js';
import { isCurrencyCode } from '../../../src/report/lists/currency-codes.js';
import { parseReport } from '../../../src/report/parse.js';
import { outcome, reportWith } from '../../fixtures/report.js';

const FACT = '$.facts[0]';
const says = (at: string, value: unknown) => outcome(parseReport(reportWith(`${FACT}.${at}`, value)));

/** The first fact with further entries. */
function withEntries(entries: object): readonly string[] {
  const report = reportWith('$.id', 'yunxi-2023') as { facts: object[] };
  report.facts[0] = { ...report.facts[0], ...entries };
  return outcome(parseReport(report));
}

describe('isCurrencyCode', () => {
  it.each(['CNY', 'USD', 'EUR', 'XOF', 'ZWG'])('%s is one', (code) => expect(isCurrencyCode(code)).toBe(true));
  it.each(['usd', 'XXX', 'XAU', 'GDP', '$', '', 'US'])('%j is none', (code) =>
    expect(isCurrencyCode(code)).toBe(false),
  );

  it('every currency with a name has a code', () => {
    for (const code of Object.keys(CURRENCIES)) expect([code, isCurrencyCode(code)]).toEqual([code, true]);
  });
});

it('a currency is known by its code and by its name', () => {
  expect(['元', '人民币', '美元', 'SGD', '人', undefined].map(currencyOf)).toEqual([
    'CNY',
    'CNY',
    'USD',
    'SGD',
    undefined,
    undefined,
  ]);
});

describe('money in a report', () => {
  it('has the code of its currency for a unit, and its symbol', () => {
    expect(says('unit', 'USD')).toEqual([]);
    expect(withEntries({ unit: 'USD', symbol: { before: '$' } })).toEqual([]);
    expect(withEntries({ unit: 'USD', symbol: { after: '美元' }, scale: '十亿' })).toEqual([]);
    expect(withEntries({ unit: 'GBP', symbol: { before: '£' }, scale: 'bn' })).toEqual([]);
  });

  it('may be money per something', () => {
    expect(withEntries({ unit: 'USD per month', symbol: { before: '$' } })).toEqual([]);
    expect(withEntries({ unit: 'USD/人', symbol: { after: '美元' } })).toEqual([]);
    expect(withEntries({ unit: 'tonnes per hectare', symbol: { before: '$' } })).toEqual([
      `SYMBOL_UNFIT ${FACT}.symbol`,
    ]);
  });

  it('has no code that there is not, and no symbol without one', () => {
    expect(says('unit', 'XXX')).toEqual([`UNIT_UNKNOWN ${FACT}.unit`]);
    expect(says('symbol', { before: '$' })).toEqual([`SYMBOL_UNFIT ${FACT}.symbol`]);
    expect(withEntries({ unit: 'USD', symbol: {} })).toEqual([`SYMBOL_UNFIT ${FACT}.symbol`]);
  });
});

describe('a unit', () => {
  it.each(['元/人', '元/平方米', '千瓦时/万元', '例/10万人', 'tonnes per hectare', 'USD/月', '℃', '‰', '公斤'])(
    '%s is known',
    (unit) => {
      expect(says('unit', unit)).toEqual([]);
    },
  );

  it.each(['垧', '元/垧', '垧/人', '每人'])('%s is not', (unit) => {
    expect(says('unit', unit)).toEqual([`UNIT_UNKNOWN ${FACT}.unit`]);
  });

  it('per another is known by the units that the report declares', () => {
    const report = reportWith(`${FACT}.unit`, '张/垧') as { units: object[] };
    report.units.push({ id: '垧', en: { one: 'shang', other: 'shang' } });
    expect(outcome(parseReport(report))).toEqual([]);
  });

  it.each([
    ['万吨', '万', '吨'],
    ['亿元', '亿', '元'],
    ['万亿元', '万亿', '元'],
    ['million dollars', 'million', 'dollars'],
    ['千瓦时', '', ''],
  ])('%s is split into scale and unit in the words of the problem', (unit, scale, rest) => {
    const report = reportWith(`${FACT}.unit`, unit) as { units: object[] };
    report.units.push({ id: 'dollars', en: { one: 'dollar', other: 'dollars' } });
    const result = parseReport(report);
    const [found] = result.ok ? [] : result.problems;
    if (!scale) expect(found).toBeUndefined();
    else {
      expect(found?.expected.en).toBe(`a unit without its scale word ("scale": "${scale}", "unit": "${rest}")`);
      expect(found?.expected.zh).toBe(`不含数量级的单位："scale"写"${scale}"，"unit"写"${rest}"`);
    }
  });
});
