import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../data/choujiang-2023.js';
import { planPage } from '../../src/models/page-plan.js';
import type { Fact } from '../../src/report/types.js';

const plans = planPage(report);
const idsOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ id }) => id);

describe('planPage', () => {
  it('keeps the sections of the report, in its order', () => {
    expect(plans.map(({ section }) => section.id)).toEqual(report.sections.map(({ id }) => id));
  });

  it('shows the board in its own section', () => {
    expect(plans[0]).toMatchObject({ section: { id: 'ten-firsts' }, boards: ['ten-firsts'] });
    expect(plans.slice(1).flatMap(({ boards }) => boards)).toEqual([]);
  });

  it('shows every fact somewhere, and none twice in a section', () => {
    const shown = plans.map(({ boards, groups }) => [
      ...report.boards.filter(({ id }) => boards.includes(id)).flatMap(({ items }) => items.flatMap((i) => i.facts)),
      ...groups.flatMap(({ facts }) => idsOf(facts)),
    ]);
    expect([...new Set(shown.flat())].sort()).toEqual(idsOf(report.facts).slice().sort());
    for (const ids of shown) expect(ids.length).toBe(new Set(ids).size);
  });

  it.each([
    ['a rank', 'tax-revenue', 'highlights'],
    ['a change without an amount', 'police-incidents', 'highlights'],
    ['an amount with a change', 'industrial-output', 'highlights'],
    ['a share', 'villages-above-income-mark', 'highlights'],
    ['a title in a first batch', 'fuchun-model-area', 'highlights'],
    ['a title alone', 'sto-express-party-branch', 'titles'],
    ['an amount alone', 'enterprises-scaled-up', 'figures'],
    ['something dated', 'songmenli-start', 'events'],
  ])('puts %s (%s) among the %s', (_, id, kind) => {
    const group = plans.flatMap(({ groups }) => groups).find(({ facts }) => idsOf(facts).includes(id));
    expect(group?.kind).toBe(kind);
  });
});
