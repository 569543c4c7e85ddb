import { describe, expect, it } from 'vitest';
import { chosenFacts, factsNamed, type FactFit } from '../../src/inputs/chosen-facts.js';
import type { AmountFact, Fact } from '../../src/report/types.js';
import { report } from '../fixtures/model-facts.js';

const AMOUNT: FactFit<AmountFact> = {
  is: (fact: Fact): fact is AmountFact => fact.kind === 'amount',
  words: { zh: '数量', en: 'an amount' },
};
const idsOf = (facts: object | undefined) =>
  Array.isArray(facts) ? (facts as readonly Fact[]).map(({ id }) => id) : facts;

it.each([
  ['a text', ' accidents\n tea-output'],
  ['a list', ['accidents', 'tea-output']],
])('facts are named by %s, in its order', (_, facts) => {
  expect(idsOf(factsNamed(facts, report))).toEqual(['accidents', 'tea-output']);
});

it('FI01: a fact appears once in a list that also has its former id', () => {
  const facts = report.facts.map((fact) =>
    fact.id === 'accidents' ? { ...fact, formerIds: ['crashes', 'falls'] } : fact,
  );
  const found = (list: string) => idsOf(factsNamed(list, { ...report, facts }));
  expect(found('crashes tea-output accidents falls')).toEqual(['tea-output', 'accidents']);
  expect(found('crashes tea-output falls')).toEqual(['accidents', 'tea-output']);
});

describe('chosenFacts', () => {
  it.each([
    ['by ids, in their order', { facts: 'fair-days tea-output' }, ['fair-days', 'tea-output']],
    ['by a section, in that of the report', { section: 'economy' }, ['tea-output', 'fair-days', 'fair-visitors']],
    ['without a choice: all that fit', {}, ['tea-output', 'fair-days', 'fair-visitors']],
    ['by ids before a section', { facts: 'fair-days', section: 'society' }, ['fair-days']],
  ])('%s', (_, choice, ids) => {
    expect(idsOf(chosenFacts(choice, report, AMOUNT))).toEqual(ids);
  });

  it('names a fact of an unsuitable kind, and the suitable kinds', () => {
    expect(chosenFacts({ facts: 'tea-output accidents' }, report, AMOUNT)).toMatchObject({
      code: 'KIND_UNFIT',
      message: { zh: 'facts：应为数量，实为"accidents"', en: 'facts: expected an amount, found "accidents"' },
    });
  });

  it('lists the known sections for an unknown one, the most similar first', () => {
    expect(chosenFacts({ section: 'societ' }, report, AMOUNT)).toMatchObject({
      code: 'CHOICE',
      expected: { en: 'one of society, economy' },
    });
  });

  it('never returns an empty list', () => {
    expect(chosenFacts({ section: 'society' }, report, AMOUNT)).toMatchObject({ code: 'KIND_UNFIT', path: 'section' });
    expect(chosenFacts({}, { ...report, facts: [] }, AMOUNT)).toMatchObject({ code: 'KIND_UNFIT', path: 'report' });
  });
});
