import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { narrowed } from '../../src/site/narrow.js';
import { subjectsOf } from '../../src/site/subject.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { everyWay } from '../fixtures/every-way.js';
import { quillmere, tinglan } from '../support/samples.js';
import { validReport } from '../fixtures/report.js';

const report = (parseReport(validReport()) as { report: Report }).report;

const narrowedTo = (id: string) => {
  const { facts, boards, sections } = narrowed(
    report,
    subjectsOf(report).find((subject) => subject.id === id)!,
  );
  return [facts, boards, sections].map((list) => list.map((one) => one.id).join(' '));
};

describe('narrowed', () => {
  it.each([
    ['tea-output', ['tea-output', '', 'economy']],
    ['tea-fair', ['tea-fair fair-days fair-visitors', '', 'economy']],
    ['highlights', ['tea-output villages-lit', 'highlights', 'economy society']],
    ['society', ['villages-lit accidents green-town', '', 'society']],
  ])('to %s', (id, lists) => expect(narrowedTo(id)).toEqual(lists));

  it('keeps the parts of an amount', () => {
    const facts = report.facts.map((fact) => (fact.id === 'tea-output' ? { ...fact, parts: ['fair-days'] } : fact));
    const whole = { ...report, facts } as Report;
    const subject = subjectsOf(whole).find(({ id }) => id === 'tea-output')!;
    expect(narrowed(whole, subject).facts.map(({ id }) => id)).toEqual(['tea-output', 'fair-days']);
  });

  it.each([choujiang2023, quillmere.report, tinglan.report, everyWay()])(
    'is still a valid report, for every subject of $id',
    (one) => {
      for (const subject of subjectsOf(one))
        expect(parseReport(narrowed(one, subject)), subject.id).toMatchObject({ ok: true });
    },
  );

  it('names, of what leads a section and is together in it, what it shows', () => {
    const [section] = narrowed(
      tinglan.report,
      subjectsOf(tinglan.report).find(({ id }) => id === 'gdp')!,
    ).sections;
    // Its parts belong to it, and are shown with it.
    const industries = ['primary-industry', 'secondary-industry', 'tertiary-industry'];
    expect(section).toMatchObject({ id: 'overview', lead: ['gdp'], groups: [{ facts: industries }] });
    expect(section!.groups).toHaveLength(1);
  });

  it('ends where events belong to each other', () => {
    const event = report.facts.find((fact) => fact.kind === 'event')!;
    const [a, b] = [
      { ...event, id: 'a', facts: ['b'] },
      { ...event, id: 'b', facts: ['a'] },
    ];
    const circle: Report = { ...report, boards: [], facts: [a, b] };
    const subject = subjectsOf(circle).find(({ id }) => id === 'a')!;
    expect(narrowed(circle, subject).facts.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
