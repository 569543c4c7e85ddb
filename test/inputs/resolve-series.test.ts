import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import type { KnownReports, SeriesInput } from '../../src/inputs/resolve-series.js';
import { trendLineFrom } from '../../src/models/widgets/trend-line.js';
import { problem } from '../../src/report/problems/problems.js';
import type { Report } from '../../src/report/types.js';

const known = (...reports: Report[]): KnownReports => ({ reports, isPending: false });
const from = (input: SeriesInput, reports = known(choujiang2023, choujiang2022Invented)) =>
  trendLineFrom(input, reports, 'zh-CN');

/** The sentence of a line, or the message of its problem. */
function reported(...of: Parameters<typeof from>): string | undefined {
  const result = from(...of);
  return result && ('model' in result ? result.model.sentence : `${result.problem.code} ${result.problem.message.en}`);
}

describe('by the id of a fact', () => {
  it('uses all known reports', () => {
    expect(reported({ fact: 'tax-revenue' })).toBe('税收入库：2022年22.1亿元——示例数据（虚构）；2023年24.86亿元');
  });

  it('uses a report once if it is known in two ways', () => {
    expect(reported({ fact: 'tax-revenue' }, known(choujiang2023, choujiang2023))).toBe('税收入库：2023年24.86亿元');
  });

  it('is undefined without a report, or while one is loading', () => {
    expect(from({ fact: 'tax-revenue' }, known())).toBeUndefined();
    expect(from({ fact: 'tax-revenue' }, { reports: [choujiang2023], isPending: true })).toBeUndefined();
    expect(from({})).toBeUndefined();
  });

  it('shows the other periods if one report failed, with a notice', () => {
    const failure = problem('DATA_NETWORK', '/2022.json', 404);
    expect(from({ fact: 'tax-revenue' }, { ...known(choujiang2023), problem: failure })).toMatchObject({
      model: { sentence: '税收入库：2023年24.86亿元' },
      notice: failure,
    });
    expect(from({ fact: 'tax-revenue' }, { ...known(), problem: failure })).toEqual({ problem: failure });
  });

  it('FI01: uses the figure that an id was merged into, never the earlier figures of that id', () => {
    const absorbed = (former: string): Report => ({
      ...choujiang2023,
      facts: choujiang2023.facts.map((fact) => (fact.id === 'tax-revenue' ? { ...fact, formerIds: [former] } : fact)),
    });
    const line = '税收入库：2022年22.1亿元——示例数据（虚构）；2023年24.86亿元';
    expect(reported({ fact: 'tax' }, known(absorbed('tax'), choujiang2022Invented))).toBe(line);
    expect(reported({ fact: 'river-dredged' }, known(choujiang2022Invented, absorbed('river-dredged')))).toBe(line);
  });

  it('suggests similar ids for one that no report has', () => {
    expect(reported({ fact: 'tax-revenu' })).toMatch(/^FACT_UNKNOWN .*nearest: "?tax-revenue/);
  });

  it('refuses reports of two bodies', () => {
    const other: Report = { ...choujiang2022Invented, entity: { ...choujiang2023.entity, id: 'yunxi' } };
    expect(reported({ fact: 'tax-revenue' }, known(choujiang2023, other))).toBe(
      'ENTITIES_DIFFER reports: expected reports of “choujiang”, found "yunxi"',
    );
  });
});

describe('written by hand', () => {
  const items = (...rows: object[]) => JSON.stringify(rows);
  const around = { label: '茶叶产值', source: '云溪镇' };

  it.each([
    [
      'figures',
      items({ period: '2022', value: '3', unit: '家' }, { period: '2023', value: '5', unit: '家' }),
      '茶叶产值：2022年3家；2023年5家',
    ],
    [
      'a gap',
      items({ period: '2022', value: null }, { period: '2023', value: '5' }),
      '茶叶产值：2022年未公布；2023年5',
    ],
    [
      'a change that leads to the year before',
      items({ period: '2023', value: '92.63', change: '+18.58%', basis: 'year-on-year' }),
      '茶叶产值：2022年78.12（计算值）；2023年92.63，同比增长18.58%',
    ],
    [
      'percentages',
      items({ period: '2022', percent: '40' }, { period: '2023', percent: '50' }),
      '茶叶产值：2022年40%；2023年50%',
    ],
  ])('%s', (_, rows, expected) => {
    expect(reported({ ...around, items: rows }, known())).toBe(expected);
  });

  it.each([
    ['no JSON', '[', 'DATA_SCHEMA'],
    ['no list', '{}', 'DATA_SCHEMA'],
    ['an empty list', '[]', 'DATA_SCHEMA'],
    ['a row that is none', '[5]', 'DATA_SCHEMA'],
    ['a number, which has lost its zeros', items({ period: '2023', value: 24.1 }), 'VALUE_FORM items[0].value'],
    [
      'a wrong number',
      items({ period: '2023', value: '5' }, { period: '2022', value: '5,0' }),
      'VALUE_SEPARATOR items[1].value',
    ],
    ['no figure at all', items({ period: '2023', value: null }), 'REQUIRED items[0].value'],
    ['no value', items({ period: '2023' }), 'REQUIRED items[0].value'],
    ['no period', items({ value: '5' }), 'REQUIRED items[0].period'],
    ['a wrong period', items({ period: '2023年', value: '5' }), 'DATE_FORM items[0].period'],
    [
      'units that differ',
      items({ period: '2022', value: '5', unit: '元' }, { period: '2023', value: '5' }),
      'UNITS_DIFFER',
    ],
    ['a period twice', items({ period: '2023', value: '5' }, { period: '2023', value: '6' }), 'PERIODS_UNFIT'],
  ])('refuses %s', (_, rows, expected) => {
    const result = from({ ...around, items: rows });
    const wrong = result && 'problem' in result ? result.problem : undefined;
    expect(`${wrong?.code ?? ''} ${wrong?.path ?? ''}`).toContain(expected);
  });

  it('needs a label', () => {
    expect(reported({ items: items({ period: '2023', value: '5' }) })).toMatch(/^REQUIRED items\[0\]\.label/);
  });

  it('takes precedence over a fact, unless it is null', () => {
    const rows = items({ period: '2023', value: '5' });
    expect(reported({ ...around, fact: 'tax-revenue', items: rows })).toBe('茶叶产值：2023年5');
    const taken = { fact: 'tax-revenue', items: null, label: null } as unknown as SeriesInput;
    expect(reported(taken, known(choujiang2023))).toBe('税收入库：2023年24.86亿元');
  });

  it('draws with a notice if an address is not allowed as a link', () => {
    const result = from({ ...around, href: 'javascript:alert(1)', items: items({ period: '2023', value: '5' }) });
    expect(result).toMatchObject({ notice: { code: 'URL_REJECTED' }, model: { sentence: '茶叶产值：2023年5' } });
  });
});
