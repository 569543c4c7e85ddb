import { describe, expect, it } from 'vitest';
import { compareWithSource } from '../../src/audit/source-text.js';
import { linesOf } from '../../src/audit/rule-inputs/lines.js';
import { uncitedNumerals } from '../../src/audit/uncited.js';
import { warningsOf } from '../../src/audit/warnings.js';
import { reportJsonLd } from '../../src/site/data/json-ld.js';
import { factsCsv } from '../../src/site/data/csv.js';
import { narrowed } from '../../src/site/narrow.js';
import { subjectsOf } from '../../src/site/subject.js';
import { excerpt } from '../../src/report/excerpt.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { links } from '../site/subjects.js';
import { validReport } from '../fixtures/report.js';

/*
 * Four times as much may take four times as long, and some more; each with each would take sixteen times. The time of the
 * processor is measured, since other programs may be at work.
 */

const both = (text: string) => ({ zh: text, en: text });

/** A report with so many of everything. */
function reportOf(count: number): Report {
  const input = validReport();
  const each = <T>(make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const mention = { quote: '24.86亿元', start: 0, end: 7 };
  const facts = each((at) => ({
    ...(at % 3 === 0
      ? { kind: 'event' as const, date: '2023-10', facts: at ? [`f${at - 1}`] : [] }
      : at % 3 === 1
        ? { kind: 'amount' as const, value: String(at), unit: `u${at}` }
        : { kind: 'amount' as const, value: '5', unit: '元', parts: [`f${at - 1}`] }),
    id: `f${at}`,
    label: both('同名'),
    section: `s${at}`,
    standings: [{ kind: 'leading' as const, among: `p${at}`, mentions: [mention] }],
    mentions: [mention],
  }));
  const read = parseReport({
    ...input,
    places: each((at) => ({ id: `p${at}`, name: both('地方'), level: 'county' })),
    sections: each((at) => ({ id: `s${at}`, title: both('章节') })),
    boards: each((at) => ({ id: `b${at}`, title: both('榜'), items: [{ id: 'i', facts: [`f${at}`] }] })),
    units: each((at) => ({ id: `u${at}`, en: { one: 'a', other: 'b' } })),
    facts,
    source: { ...input.source, length: 7 },
  });
  if (!read.ok) throw new Error(read.problems[0]!.message.en);
  return read.report;
}

const WORK: Readonly<Record<string, (report: Report) => unknown>> = {
  warnings: warningsOf,
  subjects: (report) => subjectsOf(report),
  'a narrowed report for each subject': (report) => subjectsOf(report).map((subject) => narrowed(report, subject)),
  'a table': (report) => factsCsv(report.facts, report, 'zh-CN', links),
  'data of a page': (report) => reportJsonLd(report, 'en', links),
  'an excerpt': (report) =>
    excerpt(
      report,
      report.facts.map(({ id }) => id),
    ),
  'a source text with as many numerals': (report) => uncitedNumerals(report, '5\n'.repeat(report.facts.length)),
  'a source text without its quotes': (report) =>
    compareWithSource(report, 'x\n'.repeat(report.facts.length * 4), { own: '', plain: '' }).length,
};

/** In ms, the least of three: the compiler and the collector work in some of them, and not in proportion. */
const costOf = (work: (report: Report) => unknown, report: Report): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      work(report);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

describe('the time of work on a report', () => {
  const [small, large] = [reportOf(1500), reportOf(6000)];

  it.each(Object.entries(WORK))('RF20: grows with the report: %s', (_, work) => {
    expect(costOf(work, large)).toBeLessThan(9 * Math.max(costOf(work, small), 40));
  });
});

describe('the line of an offset', () => {
  const text = 'a\nbc\n\nd';
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 2],
    [5, 3],
    [6, 4],
    [99, 4],
  ])('of %i is %i', (offset, line) => expect(linesOf(text)(offset)).toBe(line));
});
