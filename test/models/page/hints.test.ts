import { describe, expect, it } from 'vitest';
import { planPage } from '../../../src/models/page/plan.js';
import type { ChangeFact, Fact, Report, Section } from '../../../src/report/types.js';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { factOf } from '../../fixtures/model-facts.js';
import { tinglan } from '../../support/samples.js';

const amount = (id: string, more: object = {}): Fact => ({
  ...(factOf('tea-output') as Extract<Fact, { kind: 'amount' }>),
  id,
  section: 'economy',
  change: undefined,
  standings: undefined,
  ...more,
});

const change = (id: string, fields: object = {}): Fact => {
  const fact = factOf('accidents') as ChangeFact;
  return { ...fact, id, section: 'economy', change: { ...fact.change, ...fields } };
};

const title = (zh: string) => ({ zh, en: zh });

/** The groups of a section: kind, title where one is given, ids. */
function groupsOf(facts: readonly Fact[], hints: Partial<Section> = {}) {
  const section = { id: 'economy', title: title('经济'), ...hints };
  const report: Report = { ...choujiang2023, sections: [section], boards: [], facts };
  return planPage(report).flatMap(({ groups }) =>
    groups.map(({ id, kind, title: own, facts: shown }) => [id, kind, own?.zh ?? '', ...shown.map((fact) => fact.id)]),
  );
}

describe('PH01: the hints of a section', () => {
  const facts = ['a', 'b', 'c', 'd'].map((id) => amount(id));

  it('PH01: lead: these figures come first, in its order, each in a widget of its own', () => {
    expect(groupsOf(facts, { lead: ['d', 'b'] })).toEqual([
      ['economy--highlights', 'highlights', '', 'd', 'b'],
      ['economy--figures', 'figures', '', 'a', 'c'],
    ]);
  });

  it('PH01: groups: facts share a chart under its title, bars where nothing of them is lost', () => {
    const standing = { standings: [{ kind: 'leading', among: 'city', mentions: [] }] };
    expect(
      groupsOf([...facts, amount('e', standing), amount('f', { unit: '吨' })], {
        groups: [
          { title: title('一'), facts: ['c', 'a'] },
          { title: title('二'), facts: ['b', 'e'] },
          { title: title('三'), facts: ['d', 'f'] },
        ],
      }),
    ).toEqual([
      ['economy--group', 'peers', '一', 'c', 'a'],
      ['economy--group-2', 'figures', '二', 'b', 'e'],
      ['economy--group-3', 'figures', '三', 'd', 'f'],
    ]);
  });

  it('PH01: groups: changes of one form, unit and basis share a scale; others do not', () => {
    const together = (fields: object) =>
      groupsOf([change('a'), change('b', fields)], { groups: [{ title: title('一'), facts: ['a', 'b'] }] })[0]?.[1];
    expect(together({})).toBe('changes');
    expect(together({ form: 'points' })).toBe('figures');
    expect(together({ basis: 'period-on-period' })).toBe('figures');
  });

  it('PH01: parts: facts under a heading of their own, after the others', () => {
    expect(groupsOf([...facts, change('e')], { parts: [{ title: title('茶'), facts: ['a', 'e'] }] })).toEqual([
      ['economy--peers', 'peers', '', 'b', 'c', 'd'],
      ['economy--group', 'figures', '茶', 'a', 'e'],
    ]);
  });

  it('PH01: a figure that leads is in its chart all the same, which would be another without it', () => {
    const groups = [{ title: title('一'), facts: ['a', 'b'] }];
    expect(groupsOf(facts, { lead: ['a'], groups })).toEqual([
      ['economy--highlights', 'highlights', '', 'a'],
      ['economy--group', 'peers', '一', 'a', 'b'],
      ['economy--figures', 'figures', '', 'c', 'd'],
    ]);
  });

  it('PH01: none of them: as before', () => {
    expect(groupsOf(facts)).toEqual([['economy', 'peers', '', 'a', 'b', 'c', 'd']]);
  });
});

describe('changes without a hint', () => {
  const contribution = { form: 'contribution', unit: '个百分点', value: '0.6' };

  it('stand on one scale wherever the first two like ones are; contributions never do', () => {
    expect(groupsOf([change('a', contribution), change('b', contribution), change('c'), change('d')])).toEqual([
      ['economy--highlights', 'highlights', '', 'a', 'b'],
      ['economy--changes', 'changes', '', 'c', 'd'],
    ]);
    const multiples = [
      change('a', { form: 'times', multiple: 'of' }),
      change('b', { form: 'times', multiple: 'plus' }),
    ];
    expect(groupsOf(multiples)).toEqual([['economy', 'highlights', '', 'a', 'b']]);
  });
});

it('the communiqué has its quarters in one chart', () => {
  const [overview] = planPage(tinglan.report);
  expect(overview!.groups.find(({ title: own }) => own?.zh === '分季度地区生产总值增速')).toMatchObject({
    kind: 'changes',
  });
});
