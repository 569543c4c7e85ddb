import { describe, expect, it } from 'vitest';
import { choujiang2023, type FactId } from '../../../data/choujiang-2023.js';
import { isProblem } from '../../../src/report/result.js';
import { changeList, type ChangeListModel } from '../../../src/models/widgets/change-list.js';
import type { ListOptions } from '../../../src/models/parts/list-options.js';
import { findFact } from '../../../src/report/lookup.js';
import type { Problem } from '../../../src/report/problems/problems.js';
import type { Change, ChangeFact, Fact } from '../../../src/report/types.js';
import { amount, factOf, share, zh } from '../../fixtures/model-facts.js';

const options: ListOptions = { ...zh, title: '', path: 'facts' };

function listOf(facts: readonly Fact[], more: Partial<ListOptions> = {}): ChangeListModel {
  const model = changeList(facts, { ...options, ...more });
  if (isProblem(model)) throw new Error(model.message.en);
  return model;
}

function problemOf(facts: readonly Fact[]): Problem {
  const result = changeList(facts, options);
  if (!isProblem(result)) throw new Error('Expected a problem');
  return result;
}

const named = (...ids: readonly FactId[]): Fact[] => ids.map((id) => findFact(choujiang2023, id)!);

const changed = (parts: Partial<Change>, more: Partial<ChangeFact> = {}): ChangeFact => ({
  kind: 'change',
  id: 'made-up',
  label: { zh: '名目', en: 'Heading' },
  section: 'economy',
  mentions: [],
  change: { direction: 'up', form: 'percent', value: '5', basis: 'not-stated', mentions: [], ...parts },
  ...more,
});

const yuan = (value: string, parts: Partial<Change> = {}) => changed({ form: 'absolute', value, unit: '元', ...parts });

describe('a list of changes', () => {
  const model = listOf(named('industrial-output', 'market-entities-growth', 'police-incidents'), {
    context: choujiang2023,
    title: '2023年',
  });

  it('stands on one scale from zero, whichever way a change goes', () => {
    expect(model).toMatchObject({
      title: '2023年',
      zero: 0,
      room: { left: '', right: '18.58%', fit: 'short' },
      period: '2023年',
      source: { text: '据稠江街道报告' },
    });
  });

  it('says direction by arrow and word, without a sign beside them, and judges apart', () => {
    expect(model.rows[2]).toEqual({
      label: '总警情',
      change: {
        direction: 'down',
        text: '同比下降29.69%',
        figure: '29.69%',
        word: '同比下降',
        judgement: '向好',
        tone: 'good',
      },
      figure: expect.objectContaining({ number: '29.69', unit: '%' }) as object,
      lead: '同比下降',
      tail: '',
      short: '29.69%',
      amount: '',
      when: '',
      drawing: { bar: { x: 0, width: 100 }, end: 100, side: 'right' },
      sentence: '总警情同比下降29.69%（2023年）',
    });
  });

  it('prints the figure that has changed, where the report states it', () => {
    expect(model.rows.map(({ amount: figure }) => figure)).toEqual(['92.63亿元', '', '']);
  });

  it('judges nothing that nobody said is good', () => {
    expect(listOf([changed({})]).rows[0]?.change).toMatchObject({ judgement: '', tone: 'none' });
  });

  it('takes shares that have changed', () => {
    const change: Change = { direction: 'down', form: 'points', value: '1.2', basis: 'not-stated', mentions: [] };
    expect(listOf([share({ percent: '98.8', change })]).rows[0]).toMatchObject({
      short: '1.2个百分点',
      amount: '98.8%',
    });
  });

  it('resolves the scale words of amounts exactly', () => {
    const { rows } = listOf([yuan('3', { scale: '亿' }), yuan('30000', { scale: '万', direction: 'down' })]);
    expect(rows.map(({ drawing }) => drawing.bar?.width)).toEqual([100, 100]);
  });

  it('keeps the words of a change on their side of its size', () => {
    const [row] = listOf(named('police-incidents'), { context: choujiang2023, locale: 'en' }).rows;
    expect([row?.lead, row?.short, row?.tail]).toEqual(['down', '29.69%', 'year on year']);
  });

  it('keeps a qualifying word at the size', () => {
    const { rows } = listOf([changed({ direction: 'down', qualifier: 'over', word: '超' })]);
    expect(rows[0]).toMatchObject({ short: '超5%', change: { word: '下降' } });
  });

  it('draws a range of a fall to its nearer end, as one of a rise', () => {
    const ranged = (direction: 'up' | 'down') => changed({ direction, value: { from: '3', to: '5' } });
    const { rows } = listOf([ranged('up'), ranged('down')]);
    expect(rows.map(({ drawing }) => drawing.bar)).toEqual([
      { x: 0, width: 60 },
      { x: 0, width: 60 },
    ]);
  });
});

describe('without a bar', () => {
  it.each<[string, Partial<Change>, string]>([
    ['a rise of no stated size', { value: null }, '增长'],
    ['a fall of no stated size', { value: null, direction: 'down' }, '下降'],
    ['no change', { value: '0', direction: 'flat' }, '持平'],
    ['no change, no size', { value: null, direction: 'flat' }, '持平'],
    ['a rise in points, which has no size to compare', { value: null, form: 'points' }, '上升'],
  ])('stands %s', (_, parts, short) => {
    const { rows, zero } = listOf([changed(parts), changed({}), changed({ direction: 'down' })]);
    expect(rows[0]).toMatchObject({ short, figure: undefined, drawing: { end: zero } });
    expect(rows[0]?.drawing.bar).toBeUndefined();
  });
});

describe('what is refused', () => {
  const points = changed({ form: 'points', value: '1.2' }, { id: 'in-points' });
  const mu = changed({ form: 'absolute', value: '5', unit: '亩' }, { id: 'in-mu' });

  it.each<[string, Fact, Fact, string, string]>([
    ['points with percent', changed({}), points, '"in-points: 个百分点"', '以%计的数'],
    ['percent with points', points, changed({}), '"made-up: %"', '以个百分点计的数'],
    ['amounts with percent', changed({}), mu, '"in-mu: 亩"', '以%计的数'],
    ['amounts of another unit', yuan('5'), mu, '"in-mu: 亩"', '以元计的数'],
  ])('%s', (_, one, other, found, expected) => {
    expect(problemOf([one, other])).toMatchObject({
      code: 'UNITS_DIFFER',
      path: 'facts[1]',
      found: { zh: found },
      expected: { zh: expected },
    });
  });

  it.each<[string, Fact, string]>([
    ['an amount without a change', amount({}), '"made-up: amount"'],
    ['a share without a change', share({ percent: '5' }), '"made-up: share"'],
    ['an honour', factOf('green-town'), '"green-town: honour"'],
    ['an event', factOf('tea-fair'), '"tea-fair: event"'],
  ])('%s', (_, fact, found) => {
    expect(problemOf([changed({}), fact])).toMatchObject({
      code: 'KIND_UNFIT',
      path: 'facts[1]',
      found: { en: found },
    });
  });
});
