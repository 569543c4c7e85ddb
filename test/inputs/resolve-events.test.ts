import { describe, expect, it } from 'vitest';
import type { FactsInput } from '../../src/inputs/resolve-facts.js';
import { eventLineFrom } from '../../src/models/widgets/event-line.js';
import type { Report } from '../../src/report/types.js';
import { report } from '../fixtures/model-facts.js';

const withTitle: Report = {
  ...report,
  facts: report.facts.map((fact) => {
    if (fact.id === 'green-town') return { ...fact, date: '2023-10' };
    return fact.kind === 'event' ? { ...fact, facts: [...fact.facts, 'green-town'] } : fact;
  }),
};
const from = (input: FactsInput, of: Report | undefined = report) => eventLineFrom(input, of, 'zh-CN');
const items = (...rows: unknown[]): FactsInput => ({ items: JSON.stringify(rows) });
const labelsOf = (input: FactsInput, of = report): readonly string[] => {
  const outcome = from(input, of);
  return outcome && 'model' in outcome ? outcome.model.events.map(({ label }) => label) : [];
};

describe('a line', () => {
  it.each<[string, FactsInput]>([
    ['of all that is dated', {}],
    ['of a section', { section: 'economy' }],
    ['of facts by their ids', { facts: 'tea-fair' }],
    ['of a list of ids', { facts: ['tea-fair'] }],
    ['of ids rather than of a section', { facts: 'tea-fair', section: 'society' }],
    ['of all where a choice was taken back', { facts: null, section: null, items: null }],
  ])('%s', (_, input) => {
    expect(labelsOf(input)).toEqual(['茶会']);
  });

  it('shows a title once, with its event', () => {
    expect(labelsOf({}, withTitle)).toEqual(['茶会']);
    expect(labelsOf({ facts: 'green-town' }, withTitle)).toEqual(['云溪镇获评“绿色乡镇”']);
  });

  it('has the given name', () => {
    expect(from({ label: '大事' })).toMatchObject({ model: { title: '大事' } });
  });

  it('is made from hand-written items, without a report', () => {
    const written = { ...items({ label: '茶会', date: '2023-10' }), label: '大事', period: '2023', source: '云溪镇' };
    expect(eventLineFrom(written, undefined, 'zh-CN')).toMatchObject({
      model: {
        title: '大事',
        period: '2023年',
        source: { text: '据云溪镇报告' },
        events: [{ date: '10月', label: '茶会' }],
        sentences: ['茶会（2023年10月）'],
      },
      notice: undefined,
    });
  });

  it('names the places of hand-written standings', () => {
    const row = { label: '茶会', date: '2023-10', standing: 'first-ever', among: '全县' };
    expect(from(items(row))).toMatchObject({ model: { events: [{ standings: ['全县首个'] }] } });
  });
});

describe('returns undefined', () => {
  it('without a report', () => {
    expect(eventLineFrom({}, undefined, 'zh-CN')).toBeUndefined();
    expect(eventLineFrom({ facts: 'tea-fair' }, undefined, 'zh-CN')).toBeUndefined();
  });
});

describe('invalid input is a problem', () => {
  it.each<[string, FactsInput, string, string]>([
    ['an unknown fact', { facts: 'tea-fairs' }, 'FACT_UNKNOWN', 'facts'],
    ['no facts', { facts: '' }, 'REQUIRED', 'facts'],
    ['a fact without a date', { facts: 'tea-fair accidents' }, 'KIND_UNFIT', 'facts'],
    ['an unknown section', { section: 'economics' }, 'CHOICE', 'section'],
    ['a section without dates', { section: 'society' }, 'KIND_UNFIT', 'section'],
    ['items that are no JSON', { items: 'tea' }, 'DATA_SCHEMA', 'items'],
    ['no items', { items: '[]' }, 'DATA_SCHEMA', 'items'],
    ['an item without a label', items({ date: '2023' }), 'REQUIRED', 'items[0].label'],
    ['an item without a date', items({ label: '茶会' }), 'REQUIRED', 'items[0].date'],
    ['a date of another form', items({ label: '茶会', date: '2023年10月' }), 'DATE_FORM', 'items[0].date'],
    ['a date that the calendar lacks', items({ label: '茶会', date: '2023-02-30' }), 'DATE_FORM', 'items[0].date'],
    ['an interval backwards', items({ label: '茶会', date: '2023-05/2023-03' }), 'DATE_FORM', 'items[0].date'],
    ['a date as a number', items({ label: '茶会', date: 2023 }), 'VALUE_FORM', 'items[0].date'],
    ['half a standing', items({ label: '茶会', date: '2023', standing: 'only' }), 'REQUIRED', 'items[0].among'],
  ])('%s', (_, input, code, path) => {
    expect(from(input)).toMatchObject({ problem: { code, path } });
  });

  it('a report without dates', () => {
    const facts = report.facts.filter(({ date }) => date === undefined);
    expect(from({}, { ...report, facts })).toMatchObject({ problem: { code: 'KIND_UNFIT', path: 'report' } });
  });

  it('a date of a report that is not loaded yet', () => {
    const facts = report.facts.map((fact) => (fact.kind === 'event' ? { ...fact, date: 'soon' } : fact));
    expect(from({}, { ...report, facts })).toMatchObject({ problem: { code: 'DATE_FORM', path: 'tea-fair.date' } });
  });
});

describe('a notice does not prevent drawing', () => {
  it.each<[string, FactsInput, string, string]>([
    ['an address', { ...items({ label: '茶会', date: '2023-10' }), href: 'javascript:1' }, 'URL_REJECTED', 'href'],
    ['a character', items({ label: '茶\u0000会', date: '2023-10' }), 'INPUT_CONTROL_CHARS', 'items[0].label'],
  ])('%s', (_, input, code, path) => {
    expect(from(input)).toMatchObject({ model: { events: [{ date: '2023年10月' }] }, notice: { code, path } });
  });
});
