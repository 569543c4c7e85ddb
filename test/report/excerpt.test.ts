import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { excerpt } from '../../src/report/excerpt.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { outcome, validReport } from '../fixtures/report.js';

const yunxi = validReport() as Report;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('an excerpt', () => {
  it.each(idsOf(choujiang2023.facts))('of %s keeps the contract, letter for letter', (id) => {
    const part = excerpt(choujiang2023, [id]);
    expect(outcome(parseReport(part))).toEqual([]);
    expect(part.facts.find((fact) => fact.id === id)).toBe(choujiang2023.facts.find((fact) => fact.id === id));
    expect(part.source).toBe(choujiang2023.source);
  });

  it('holds what its facts need, and no more', () => {
    const part = excerpt(yunxi, ['tea-output']);
    expect(idsOf(part.facts)).toEqual(['tea-output']);
    expect(idsOf(part.sections)).toEqual(['economy']);
    expect(idsOf(part.places)).toEqual(['county', 'province']);
    expect(part.boards).toEqual([]);
  });

  it('brings the facts of an event along, in the report’s order', () => {
    expect(idsOf(excerpt(yunxi, ['tea-fair', 'tea-output']).facts)).toEqual([
      'tea-output',
      'tea-fair',
      'fair-days',
      'fair-visitors',
    ]);
  });

  it('brings the parts of an amount along', () => {
    const facts = yunxi.facts.map((fact) => (fact.id === 'tea-output' ? { ...fact, parts: ['fair-days'] } : fact));
    const part = excerpt({ ...yunxi, facts }, ['tea-output']);
    expect(idsOf(part.facts)).toEqual(['tea-output', 'fair-days']);
    expect(outcome(parseReport(part))).toEqual([]);
  });

  it('of events within each other ends', () => {
    const facts = yunxi.facts.map((fact) => (fact.kind === 'event' ? { ...fact, facts: [fact.id] } : fact));
    expect(idsOf(excerpt({ ...yunxi, facts }, ['tea-fair']).facts)).toEqual(['tea-fair']);
  });

  it.each([
    ['of nothing', []],
    ['of what is not there', ['constructor']],
  ])('%s is a report without facts', (_, ids) => {
    const part = excerpt(yunxi, ids);
    expect(part.facts).toEqual([]);
    expect(outcome(parseReport(part))).toEqual([]);
  });
});
