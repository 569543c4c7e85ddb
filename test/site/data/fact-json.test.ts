import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { factJson } from '../../../src/site/data/fact-json.js';
import { parseReport } from '../../../src/report/parse.js';
import { report as invented } from '../../fixtures/model-facts.js';
import { everySubject, subjectOf } from '../subjects.js';

const read = (id: string, report = invented) =>
  JSON.parse(factJson(subjectOf(report, id), report)) as Record<string, unknown>;

describe('factJson', () => {
  it('has the fact letter for letter, and what it refers to', () => {
    const json = read('tea-output');
    expect(Object.keys(json)).toEqual(['schemaVersion', 'report', 'kind', 'id', 'places', 'units', 'facts']);
    expect(json['facts']).toEqual(subjectOf(invented, 'tea-output').facts);
    expect(json['places']).toEqual(invented.places);
    expect(json['units']).toEqual([]);
  });

  it('has the units that the report declares for its facts, and no place that none is among', () => {
    expect(read('fair-visitors')).toMatchObject({ places: [], units: [{ id: '张' }] });
  });

  it('has the facts of a board in the board’s order', () => {
    const ids = (read('ten-firsts', choujiang2023)['facts'] as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(subjectOf(choujiang2023, 'ten-firsts').facts.map(({ id }) => id));
  });

  it('S01: loses nothing of any report: what it holds is a part of a valid report', () => {
    for (const [, subject, report] of everySubject) {
      const json = JSON.parse(factJson(subject, report)) as Pick<typeof report, 'facts' | 'places' | 'units'>;
      expect(json.facts).toEqual(subject.facts);
      const { sections, boards: _, ...rest } = report;
      // An event names facts that stand outside a single one.
      const whole = { ...rest, sections, boards: [], facts: report.facts };
      expect(parseReport(whole).ok).toBe(true);
    }
  });
});
