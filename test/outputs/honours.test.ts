import { describe, expect, it } from 'vitest';
import { honourRoll } from '../../src/models/widgets/honour-roll.js';
import { parseReport } from '../../src/report/parse.js';
import type { HonourFact, Report } from '../../src/report/types.js';
import { factJson } from '../../src/site/data/fact-json.js';
import { validReport, type ReportInput } from '../fixtures/report.js';
import { subjectOf } from '../site/subjects.js';
import { compact, OUTPUTS, xbrlNote } from './read.js';

const quoting = (quote: string) => ({ quote, start: 0, end: quote.length });

/** Honours with the verb that a report prints, and how they are said. */
const CASES: Readonly<Record<string, readonly [verb: { zh?: string; en?: string }, zh: string, en: string]>> = {
  won: [{ zh: '荣获', en: 'won' }, '云溪镇荣获', 'Yunxi won'],
  listed: [{ zh: '被列入', en: 'was put on the list of' }, '云溪镇被列入', 'Yunxi was put on the list of'],
};

const TITLE = { zh: '绿色乡镇', en: 'Green Town' };
const GIVEN = { zh: '县政府授予', en: 'the county government' };

const report = readReport();

function readReport(): Report {
  const facts = Object.entries(CASES).map(([id, [verb]]): ReportInput['facts'][number] => ({
    kind: 'honour',
    id,
    label: { zh: '称号', en: 'Title' },
    section: 'society',
    title: TITLE,
    recipient: { zh: '云溪镇', en: 'Yunxi' },
    giver: { zh: '县政府', en: GIVEN.en },
    verb,
    mentions: [quoting('绿色乡镇')],
  }));
  const { entity, places, ...rest } = validReport();
  const bare = <T extends object>(one: T) => ({ ...one, level: undefined });
  const input = { ...rest, schemaVersion: '1.1', entity: bare(entity), places: places.map(bare), facts, boards: [] };
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

describe.each(Object.entries(CASES))('every output of an honour with its verb: %s', (id, [verb, zh, en]) => {
  const subject = subjectOf(report, id);

  it.each(Object.entries(OUTPUTS))('%s', (_, read) => {
    const [chinese, english] = (['zh-CN', 'en'] as const).map((locale) => compact(read(subject, report, locale)));
    for (const said of [zh, TITLE.zh, GIVEN.zh]) expect(chinese).toContain(compact(said));
    for (const said of [en, TITLE.en, GIVEN.en]) expect(english).toContain(compact(said));
  });

  it('xBRL-JSON', () => {
    expect(xbrlNote(report, id, 'zh-CN')).toContain(`${zh}“绿色乡镇”（县政府授予）`);
    expect(xbrlNote(report, id, 'en')).toContain(`${en} “Green Town” by the county government`);
  });

  it('JSON', () => {
    const { facts } = JSON.parse(factJson(subject, report)) as { facts: object[] };
    expect(facts[0]).toMatchObject({ verb });
  });

  it('a roll, in the group of what has no level', () => {
    const { levels } = honourRoll('', [subject.facts[0] as HonourFact], { locale: 'zh-CN', context: report });
    expect(levels.map(({ name, honours }) => [name, honours[0]!.recipient])).toEqual([['未注明级别', zh]]);
  });
});
