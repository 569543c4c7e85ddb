import { describe, expect, it } from 'vitest';
import { choujiang2023, type FactId } from '../../../data/choujiang-2023.js';
import { isProblem } from '../../../src/report/result.js';
import { barList, type BarListModel, type BarListOptions } from '../../../src/models/widgets/bar-list.js';
import { findFact } from '../../../src/report/lookup.js';
import type { Problem } from '../../../src/report/problems/problems.js';
import type { AmountFact, Fact } from '../../../src/report/types.js';
import { amount, factOf, share, zh } from '../../fixtures/model-facts.js';

const options: BarListOptions = { ...zh, title: '', path: 'facts', order: 'as-given' };

function listOf(facts: readonly Fact[], more: Partial<BarListOptions> = {}): BarListModel {
  const model = barList(facts, { ...options, ...more });
  if (isProblem(model)) throw new Error(model.message.en);
  return model;
}

function problemOf(facts: readonly Fact[], more: Partial<BarListOptions> = {}): Problem {
  const result = barList(facts, { ...options, ...more });
  if (!isProblem(result)) throw new Error('Expected a problem');
  return result;
}

const named = (...ids: readonly FactId[]): Fact[] => ids.map((id) => findFact(choujiang2023, id)!);
const sample = { context: choujiang2023 };

const yuan = (value: AmountFact['value'], more: Partial<AmountFact> = {}) => amount({ value, unit: '元', ...more });

const figures = ({ rows }: BarListModel): string[] => rows.map(({ figure }) => figure.text);
const ends = ({ rows }: BarListModel): number[] => rows.map(({ drawing }) => drawing.end);

describe('a list of bars', () => {
  it('has a sentence, a figure and a bar for each fact', () => {
    const model = listOf(named('songmenli-area', 'fenghuangshan-area', 'hualai-yinlun-area'), {
      ...sample,
      title: '三个区块\u202E',
    });
    expect(model).toMatchObject({
      title: '三个区块',
      zero: 0,
      room: { left: '', right: '317亩', fit: 'short' },
      period: '2023年',
      source: { text: '据稠江街道报告' },
      notice: undefined,
    });
    expect(model.rows[0]).toEqual({
      label: '松门里区块低效工业用地整治面积',
      figure: expect.objectContaining({ number: '317', unit: '亩', text: '317亩', missing: false }) as object,
      short: '317亩',
      when: '',
      drawing: { bar: { x: 0, width: 91.884 }, end: 91.884, side: 'right' },
      sentence: '松门里区块低效工业用地整治面积317亩（2023年）',
    });
    expect(ends(model)).toEqual([91.884, 48.116, 100]);
  });

  it('prints English figures with the Chinese ones beside', () => {
    const { rows, room } = listOf(named('tax-revenue', 'land-revenue'), { ...sample, locale: 'en' });
    expect(rows[0]).toMatchObject({ short: '2.486billion yuan', figure: { beside: '24.86亿元' } });
    expect(room).toEqual({ left: '', right: '2.486billion yuan', fit: 'middling' });
  });

  it('resolves scale words exactly', () => {
    const model = listOf([yuan('2', { scale: '万' }), yuan('20000'), yuan('0.0002', { scale: '亿' })]);
    expect(ends(model)).toEqual([100, 100, 100]);
  });

  it('sets hectares beside mu, of which they have exactly fifteen', () => {
    const model = listOf([amount({ value: '2', unit: '公顷' }), amount({ value: '30', unit: '亩' })]);
    expect(ends(model)).toEqual([100, 100]);
    expect(figures(model)).toEqual(['2公顷', '30亩']);
  });

  it('sets square kilometres beside square metres', () => {
    const model = listOf([
      amount({ value: '1', unit: '平方公里' }),
      amount({ value: '50', scale: '万', unit: '平方米' }),
    ]);
    expect(ends(model)).toEqual([100, 50]);
  });

  it('takes percentages that the report prints, with their counts in words', () => {
    const { rows } = listOf([
      share({ percent: '99' }),
      share({ percent: '87.5', part: '21', whole: '24', unit: '个' }),
    ]);
    expect(rows.map(({ short }) => short)).toEqual(['99%', '87.5%']);
    expect(rows[1]?.figure).toMatchObject({ text: '87.5%', said: '21个（共24个，占87.5%）' });
  });

  it('takes figures that have no unit', () => {
    expect(figures(listOf([amount({ value: '10', scale: '万' }), amount({ value: '5' })]))).toEqual(['10万', '5']);
  });

  it('never drops a qualifier', () => {
    const { rows } = listOf(named('public-concerns-taken-up'), sample);
    expect(rows[0]?.short).toBe('2400余件');
  });

  it('says the period of a figure only where it is another', () => {
    const { rows } = listOf([yuan('5', { period: '2022' }), yuan('6')]);
    expect(rows.map(({ when }) => when)).toEqual(['2022年', '']);
  });
});

describe('nothing', () => {
  it('is drawn for 0, which is printed', () => {
    const { rows } = listOf([yuan('0'), yuan('5'), yuan('0.00')]);
    expect(rows.map(({ short, drawing }) => [short, drawing.bar])).toEqual([
      ['0元', undefined],
      ['5元', { x: 0, width: 100 }],
      ['0.00元', undefined],
    ]);
  });

  it.each([
    ['not-stated', '未公布'],
    ['withheld', '不予公布'],
    ['not-applicable', '不适用'],
  ] as const)('is drawn for a figure that is missing (%s), and the reason is said', (missing, said) => {
    const { rows } = listOf([yuan(null, { missing }), yuan('5')]);
    expect(rows[0]).toMatchObject({ short: said, drawing: { end: 0 } });
    expect(rows[0]?.drawing.bar).toBeUndefined();
  });

  it('is compared with a missing figure without a unit', () => {
    expect(figures(listOf([amount({ value: null }), yuan('5')]))).toEqual(['未公布', '5元']);
  });

  it('but 0 is left undrawn, however small', () => {
    const { rows } = listOf([yuan('0.01'), yuan('9', { scale: '万亿' })]);
    expect(rows[0]?.drawing.bar).toEqual({ x: 0, width: 0.8 });
  });
});

it('draws what is below zero to the left, and leaves room there', () => {
  const { zero, room, rows } = listOf([yuan('-1', { scale: '亿' }), yuan('3', { scale: '亿' })]);
  expect(zero).toBe(25);
  expect(room).toEqual({ left: '\u22121亿元', right: '3亿元', fit: 'short' });
  expect(rows.map(({ drawing }) => drawing.side)).toEqual(['left', 'right']);
});

it('draws a range to its nearer end, and leaves the rest open', () => {
  const { rows } = listOf([amount({ value: { from: '3', to: '5' }, unit: '年' })]);
  expect(rows[0]).toMatchObject({
    short: '3～5年',
    drawing: { bar: { x: 0, width: 60 }, open: { x: 60, width: 40 }, end: 100 },
  });
});

describe('the unit that all figures have', () => {
  const unitOf = (...facts: readonly Fact[]): string | undefined => listOf(facts).unit;

  it.each([
    ['is said once', [yuan('5'), yuan('6')], '元'],
    ['counts its scale', [yuan('5', { scale: '亿' }), yuan('6', { scale: '亿' })], '亿元'],
    ['is none where scales differ', [yuan('5', { scale: '亿' }), yuan('6', { scale: '万' })], ''],
    ['is not asked of a missing figure', [yuan('5'), amount({ value: null, missing: 'withheld' })], '元'],
    ['is none of a sign, which belongs to its number', [share({ percent: '5' }), share({ percent: '6' })], ''],
    ['is none where nothing is counted in one', [amount({ value: '5' }), amount({ value: '6' })], ''],
  ] as const)('%s', (_, facts, unit) => {
    expect(unitOf(...facts)).toBe(unit);
  });
});

describe('the order', () => {
  const facts = [yuan('5'), yuan(null), yuan('50', { scale: '万' }), yuan('-3'), yuan('5.0'), yuan('0')];

  it('is that given where it is asked for', () => {
    expect(figures(listOf(facts, { order: 'as-given' }))).toEqual([
      '5元',
      '未公布',
      '50万元',
      '\u22123元',
      '5.0元',
      '0元',
    ]);
  });

  it('is that of time where nothing is asked for and the figures are of several periods', () => {
    const years = ['2022', '2023', '2024'].map((period, at) => yuan(String(5 - at + 2 * (at % 2)), { period }));
    expect(figures(listOf(years, { order: undefined }))).toEqual(['5元', '6元', '3元']);
    expect(figures(listOf(years, { order: 'descending' }))).toEqual(['6元', '5元', '3元']);
  });

  it.each([undefined, 'descending'])(
    'puts the greatest first, equals as given, and what is missing last: %s',
    (order) => {
      expect(figures(listOf(facts, { order }))).toEqual(['50万元', '5元', '5.0元', '0元', '\u22123元', '未公布']);
    },
  );

  it('tells numbers apart that a float can’t', () => {
    const [less, more] = [yuan('9007199254740992'), yuan('9007199254740993')];
    expect(figures(listOf([less, more], { order: 'descending' }))).toEqual([
      '9007199254740993元',
      '9007199254740992元',
    ]);
  });

  it('goes by the lower end of a range', () => {
    const years = (value: AmountFact['value']) => amount({ value, unit: '年' });
    const model = listOf([years({ from: '3', to: '50' }), years('4')], { order: 'descending' });
    expect(figures(model)).toEqual(['4年', '3～50年']);
  });

  it('of another name is that given, and is told', () => {
    expect(listOf(facts.slice(0, 1), { order: 'ascending' })).toMatchObject({
      notice: {
        code: 'CHOICE',
        path: 'order',
        message: { en: 'order: expected one of as-given, descending, found "ascending"' },
      },
    });
  });
});

describe('what is refused', () => {
  it.each<[string, FactId, FactId, string]>([
    ['land with floor', 'urban-renewal-area', 'demolished-floor-area', '"demolished-floor-area: 平方米"'],
    ['homes with cases', 'resettlement-homes', 'housing-voucher-exchanges', '"housing-voucher-exchanges: 宗"'],
    ['days with homes', 'songmenli-signing-days', 'jiangwan-homes-allocated', '"jiangwan-homes-allocated: 套"'],
    ['money with nothing', 'tax-revenue', 'market-entities', '"market-entities: —"'],
    ['a percentage with an area', 'songmenli-signing-rate', 'songmenli-area', '"songmenli-area: 亩"'],
  ])('%s', (_, one, other, found) => {
    expect(problemOf(named(one, other), sample)).toMatchObject({
      code: 'UNITS_DIFFER',
      path: 'facts[1]',
      found: { zh: found, en: found },
    });
  });

  it('says which is counted in what', () => {
    expect(problemOf(named('urban-renewal-area', 'demolished-floor-area'), sample).message).toEqual({
      zh: 'facts[1]：应为以亩计的数，实为"demolished-floor-area: 平方米"',
      en: 'facts[1]: expected a figure in 亩, found "demolished-floor-area: 平方米"',
    });
    expect(problemOf(named('market-entities', 'tax-revenue'), sample).message).toEqual({
      zh: 'facts[1]：应为没有计量单位的数，实为"tax-revenue: 元"',
      en: 'facts[1]: expected a figure without a unit, found "tax-revenue: 元"',
    });
  });

  it('names what was written by hand by its label', () => {
    const facts = [yuan('5', { id: '' }), amount({ id: '', value: '5', unit: '亩' })];
    expect(problemOf(facts, { path: 'items' })).toMatchObject({ path: 'items[1]', found: { zh: '"名目: 亩"' } });
  });

  it.each<[string, Fact, string]>([
    ['n of m', share({ part: '21', whole: '24', unit: '个' }), 'made-up: share'],
    ['n of m beside percentages', share({ part: '21', whole: '24' }), 'made-up: share'],
    ['a change', factOf('accidents'), 'accidents: change'],
    ['an honour', factOf('green-town'), 'green-town: honour'],
    ['an event', factOf('tea-fair'), 'tea-fair: event'],
  ])('%s', (_, fact, found) => {
    expect(problemOf([share({ percent: '99' }), fact])).toMatchObject({
      code: 'KIND_UNFIT',
      path: 'facts[1]',
      found: { en: `"${found}"` },
    });
  });

  it.each([
    ['land with hectares of land', '公顷', '亩', false],
    ['hectares of land with floor', '公顷', '平方米', true],
    ['what no table knows, with its own kind', 'kg', 'kg', false],
    ['what no table knows, with another', 'kg', '吨', true],
  ])('or not: %s', (_, one, other, isRefused) => {
    const result = barList([amount({ value: '1', unit: one }), amount({ value: '2', unit: other })], options);
    expect(isProblem(result)).toBe(isRefused);
  });
});
