import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../../data/choujiang-2023.js';
import { planPage, type SectionPlan } from '../../../src/models/page/plan.js';
import { towns } from '../../../stories/lib/towns.js';
import { findFact } from '../../../src/report/lookup.js';
import type { AmountFact, ChangeFact, EventFact, Fact } from '../../../src/report/types.js';

const plans = planPage(report);
const onBoard = new Set(report.boards.flatMap(({ items }) => items.flatMap(({ facts }) => facts)));
const idsOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ id }) => id);

const groupOf = (sections: readonly SectionPlan[], id: string) =>
  sections.flatMap(({ groups }) => groups).find(({ facts }) => idsOf(facts).includes(id))?.kind;

describe('planPage', () => {
  it('keeps the sections of the report, in its order', () => {
    expect(plans.map(({ section }) => section.id)).toEqual(report.sections.map(({ id }) => id));
  });

  it('shows the board in its own section', () => {
    expect(plans[0]).toMatchObject({ section: { id: 'ten-firsts' }, boards: ['ten-firsts'] });
    expect(plans.slice(1).flatMap(({ boards }) => boards)).toEqual([]);
  });

  it.each([
    ['what its section names to lead', 'public-concerns-taken-up', 'highlights'],
    ['an amount with a change', 'industrial-output', 'highlights'],
    ['one of several changes', 'police-incidents', 'changes'],
    ['one of several like figures in a row', 'national-high-tech-enterprises', 'peers'],
    ['an amount alone', 'market-entities', 'figures'],
    ['something dated', 'songmenli-start', 'events'],
    ['a title alone', 'sto-express-party-branch', 'titles'],
  ])('puts %s (%s) among the %s', (_, id, kind) => {
    expect(groupOf(plans, id)).toBe(kind);
  });

  it('has small, in its own section, what a board elsewhere on the page shows, and in none of its groups', () => {
    const { elsewhere, groups } = plans.find(({ section }) => section.id === 'common-prosperity')!;
    expect(idsOf(elsewhere)).toEqual(
      idsOf(report.facts.filter(({ id, section }) => section === 'common-prosperity' && onBoard.has(id))),
    );
    expect(idsOf(elsewhere)).toContain('villages-above-income-mark');
    expect(groups.flatMap(({ facts }) => idsOf(facts)).filter((id) => onBoard.has(id))).toEqual([]);
    expect(plans[0]!.elsewhere).toEqual([]);
  });

  it('leaves to a table its cell and to an event its figure, whatever a board shows', () => {
    const board = (id: string) => ({ id: 'firsts', title: report.title, items: [{ id: 'one', facts: [id] }] });
    const cell = towns.facts.find(({ section }) => section === 'towns')!;
    const [plan] = planPage({ ...towns, boards: [board(cell.id)] }).slice(1);
    expect([plan!.elsewhere, plan!.groups.map(({ kind, facts }) => [kind, facts.length])]).toEqual([
      [],
      [['tables', 23]],
    ]);
    const event = findFact(report, 'songmenli-start') as EventFact;
    const reported = event.facts.map((id) => findFact(report, id)!);
    const sections = report.sections.filter(({ id }) => id === event.section);
    const [, own] = planPage({ ...report, sections, boards: [board(reported[0]!.id)], facts: [event, ...reported] });
    expect([idsOf(own!.elsewhere), own!.groups.map(({ kind }) => kind)]).toEqual([[], ['events']]);
  });

  it.each([
    ['at most three with a change where the report names none', undefined, ['a', 'b', 'c']],
    ['those that it names', ['d'], ['d']],
  ])('has large: %s', (_, lead, large) => {
    const changed = findFact(report, 'industrial-output') as AmountFact;
    const facts = ['a', 'b', 'c', 'd'].map((id): Fact => ({ ...changed, id, section: 'economy' }));
    const sections = [{ id: 'economy', title: { zh: '经济', en: 'Economy' }, ...(lead && { lead }) }];
    const groups = planPage({ ...report, sections, boards: [], facts })[0]!.groups;
    expect(idsOf(groups.find(({ kind }) => kind === 'highlights')?.facts ?? [])).toEqual(large);
    expect(groups.flatMap((group) => idsOf(group.facts)).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('draws every share that is not among those, and has a rank in the table with the rest', () => {
    const share = findFact(report, 'villages-above-income-mark')!;
    const rank = findFact(report, 'express-volume')!;
    const facts = [share, rank].map((fact) => ({ ...fact, section: 'economy' }));
    const groups = planPage({ ...report, boards: [], facts }).flatMap((plan) => plan.groups);
    expect(groups.map(({ kind, facts: shown }) => [kind, ...idsOf(shown)])).toEqual([
      ['shares', share.id],
      ['figures', rank.id],
    ]);
  });

  it('has figures that are broken down in a table, each once, and leaves one column to the bars', () => {
    const groups = planPage(towns).flatMap((plan) => plan.groups);
    expect(groups.map(({ id, kind, facts }) => [id, kind, facts.length])).toEqual([
      ['towns', 'tables', 23],
      ['accounts', 'tables', 9],
    ]);
    const areas = towns.facts.filter(({ id }) => /^area/.test(id));
    expect(planPage({ ...towns, facts: areas })[0]!.groups.map(({ kind }) => kind)).toEqual(['peers']);
  });

  it('has two tables of a section apart, with what is in none of them', () => {
    const alone = findFact(report, 'market-entities')!;
    const facts = [...towns.facts, alone].map((fact) => ({ ...fact, section: 'towns' }));
    const [{ groups } = { groups: [] }] = planPage({ ...towns, facts });
    expect(groups.map(({ id, kind, facts: shown }) => [id, kind, shown.length])).toEqual([
      ['towns--tables', 'tables', 23],
      ['towns--tables-2', 'tables', 9],
      ['towns--figures', 'figures', 1],
    ]);
  });

  it('leaves what an event tells of to the event', () => {
    expect(groupOf(plans, 'songmenli-area')).toBeUndefined();
  });

  it('puts a single change among the highlights, and changes that are no peers too', () => {
    const [incidents, fraud] = ['police-incidents', 'telecom-fraud'].map((id) => findFact(report, id)!);
    const points = { ...(fraud as ChangeFact), change: { ...(fraud as ChangeFact).change, form: 'points' as const } };
    const kinds = (facts: readonly Fact[]) =>
      planPage({ ...report, boards: [], facts }).flatMap(({ groups }) => groups.map(({ kind }) => kind));
    expect(kinds([incidents!])).toEqual(['highlights']);
    expect(kinds([incidents!, points])).toEqual(['highlights']);
    expect(kinds([incidents!, fraud!])).toEqual(['changes']);
  });
});

describe('the events of a section', () => {
  const event = (id: string, ...facts: string[]): EventFact => ({
    ...(findFact(report, 'songmenli-start') as EventFact),
    id,
    facts,
  });
  const shownOf = (...facts: Fact[]) =>
    planPage({ ...report, boards: [], facts }).flatMap(({ groups }) =>
      groups.flatMap((group) => idsOf(group.facts).map((id) => `${id}: ${group.kind}`)),
    );
  const area = findFact(report, 'songmenli-area')!;

  it('leave an event to the one that tells of it, wherever that stands', () => {
    expect(shownOf(event('inner'), event('outer', 'inner'))).toEqual(['outer: events']);
    expect(shownOf(event('outer', 'inner'), event('inner'))).toEqual(['outer: events']);
  });

  it('show what an event within another tells of: the outer one does not', () => {
    expect(shownOf(event('outer', 'inner'), event('inner', area.id), area)).toEqual([
      'songmenli-area: figures',
      'outer: events',
    ]);
  });

  it('show one of two that tell of each other, and one that tells of itself', () => {
    expect(shownOf(event('a', 'b'), event('b', 'a'))).toEqual(['a: events']);
    expect(shownOf(event('a', 'a'))).toEqual(['a: events']);
  });
});
