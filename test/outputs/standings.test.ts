import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/format/locale.js';
import { eventLineFrom } from '../../src/models/widgets/event-line.js';
import { factRef } from '../../src/models/widgets/fact-ref.js';
import { rankingBadge } from '../../src/models/widgets/ranking-badge.js';
import { statCard } from '../../src/models/widgets/stat-card.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { factJson } from '../../src/site/data/fact-json.js';
import { renderGallery } from '../../src/site/pages/report/gallery-page.js';
import { validReport, type ReportInput } from '../fixtures/report.js';
import { links, subjectOf } from '../site/subjects.js';
import { compact, drawnIn, OUTPUTS, xbrlNote } from './read.js';

type StandingInput = NonNullable<ReportInput['facts'][number]['standings']>[number];

const quoting = (quote: string) => ({ quote, start: 0, end: quote.length });

/** Every way to stand, and how it is said. */
const CASES: Readonly<Record<string, readonly [standing: object, zh: string, en: string]>> = {
  size: [{ kind: 'rank', position: 15, size: 17 }, '全县第15（共17个）', '15th of 17 in the county'],
  words: [
    {
      kind: 'rank',
      position: 15,
      size: 17,
      verb: { zh: '位居', en: 'ranked' },
      word: { zh: '第15位', en: 'no. 15' },
    },
    '位居全县第15位（共17个）',
    'ranked no. 15 of 17 in the county',
  ],
  'own-place': [
    { kind: 'rank', position: 1, word: { zh: '居全县榜首', en: 'at the top of the county' } },
    '居全县榜首',
    'at the top of the county',
  ],
  within: [{ kind: 'rank', within: 10 }, '全县前十', 'in the top ten in the county'],
  tie: [{ kind: 'rank', position: 3, tie: true }, '全县并列第三', 'joint third in the county'],
  held: [
    { kind: 'rank', position: 4, moved: 'held', verb: { zh: '稳居' }, word: { zh: '第四' } },
    '稳居全县第四',
    'still fourth in the county',
  ],
  up: [{ kind: 'rank', position: 5, from: 8 }, '由第八升至全县第五', 'up from 8th to 5th in the county'],
  streak: [
    { kind: 'rank', position: 1, streak: { value: '12', unit: '年' }, verb: { zh: '居' }, word: { zh: '首位' } },
    '连续12年居全县首位',
    'first in the county for 12 years in a row',
  ],
  mover: [
    { kind: 'leading', word: { zh: '率先', en: 'among the first' } },
    '全县率先',
    'among the first in the county',
  ],
  passed: [
    {
      kind: 'passed',
      marks: ['7', '8', '9'],
      scale: '万亿',
      unit: '元',
      among: undefined,
      verb: { zh: '连续跨越' },
    },
    '连续跨越7、8、9万亿元',
    'passed 7, 8 and 9 trillion yuan (7、8、9万亿元)',
  ],
};

const report = readReport();

function readReport(): Report {
  const facts = Object.entries(CASES).map(([id, [standing]], index): ReportInput['facts'][number] => ({
    kind: 'amount',
    id,
    label: { zh: '茶叶产值', en: 'Tea output' },
    section: 'economy',
    value: String(index + 20),
    scale: '亿',
    unit: '元',
    standings: [{ among: 'county', mentions: [quoting('居全县')], ...standing } as StandingInput],
    mentions: [quoting('亿元')],
  }));
  const result = parseReport(validReport({ schemaVersion: '1.1', facts, boards: [] }));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

describe.each(Object.entries(CASES))('every output of a standing: %s', (id, [standing, zh, en]) => {
  const subject = subjectOf(report, id);

  it.each(Object.entries(OUTPUTS))('%s', (_, read) => {
    expect(compact(read(subject, report, 'zh-CN'))).toContain(compact(zh));
    expect(compact(read(subject, report, 'en'))).toContain(compact(en));
  });

  it('xBRL-JSON', () => {
    expect(xbrlNote(report, id, 'zh-CN')).toContain(zh);
    expect(xbrlNote(report, id, 'en')).toContain(en);
  });

  it('JSON', () => {
    const { facts } = JSON.parse(factJson(subject, report)) as { facts: { standings: object[] }[] };
    expect(facts[0]!.standings[0]).toMatchObject(JSON.parse(JSON.stringify(standing)) as object);
  });

  it('a badge', () => {
    const model = rankingBadge(subject.facts[0]!, { locale: 'zh-CN', context: report });
    expect(model).toMatchObject({ sentence: expect.stringContaining(zh) as string, standings: [{ text: zh }] });
  });
});

describe('every output of a standing without a figure', () => {
  const mentions = [quoting('居全县第四位')];
  const input = validReport({
    schemaVersion: '1.1',
    facts: [
      {
        kind: 'standing',
        id: 'innovation',
        label: { zh: '创新能力', en: 'Innovation capacity' },
        section: 'economy',
        date: '2023-10',
        standings: [
          { kind: 'rank', position: 4, among: 'county', verb: { zh: '居' }, word: { zh: '第四位' }, mentions },
          { kind: 'first-batch', among: 'county', mentions },
        ],
        mentions,
      },
    ],
    boards: [{ id: 'firsts', title: { zh: '亮点', en: 'Highlights' }, items: [{ id: 'a', facts: ['innovation'] }] }],
  });
  const result = parseReport(input);
  const alone = result.ok ? result.report : expect.unreachable();
  const subject = subjectOf(alone, 'innovation');
  const said = {
    'zh-CN': ['创新能力', '居全县第四位', '全县首批'],
    en: ['Innovation capacity', 'fourth in the county'],
  };

  it.each(Object.entries(OUTPUTS))('%s', (_, read) => {
    for (const locale of LOCALES)
      for (const text of said[locale]) expect(compact(read(subject, alone, locale))).toContain(compact(text));
  });

  it.each(Object.entries(OUTPUTS))('%s of a board', (_, read) => {
    const board = subjectOf(alone, 'firsts');
    for (const locale of LOCALES)
      for (const text of said[locale]) expect(compact(read(board, alone, locale))).toContain(compact(text));
  });

  it('xBRL-JSON', () => {
    expect(xbrlNote(alone, 'innovation', 'zh-CN')).toBe('创新能力居全县第四位、全县首批（2023年10月）');
    expect(xbrlNote(alone, 'innovation', 'en')).toBe(
      'Innovation capacity: fourth in the county, in the first batch in the county, October 2023',
    );
  });

  it('the page of the report, with a card of its own', () => {
    for (const locale of LOCALES) {
      const page = compact(drawnIn(renderGallery(alone, locale, links)));
      for (const text of said[locale]) expect(page).toContain(compact(text));
    }
  });

  it('widgets: badge, card, reference in a text', () => {
    const options = { locale: 'zh-CN', context: alone } as const;
    const [fact] = subject.facts;
    expect(rankingBadge(fact!, options)).toMatchObject({
      subject: '创新能力',
      standings: [{ mark: '第四位' }, { mark: '首批' }],
    });
    expect(statCard(fact!, options)).toMatchObject({
      label: '创新能力',
      figure: { number: '第四位', text: '第四位' },
      standings: ['居全县第四位', '全县首批'],
    });
    expect(factRef(fact!, { ...options, show: 'sentence' })).toMatchObject({
      lead: '创新能力',
      rest: '居全县第四位、全县首批',
    });
    expect(eventLineFrom({}, alone, 'zh-CN')).not.toMatchObject({ model: { events: [{}] } });
  });

  it('needs a standing', () => {
    const [fact] = input.facts;
    const without = parseReport({ ...input, facts: [{ ...fact, standings: [] }] });
    expect(without.ok ? [] : without.problems.map(({ code, path }) => [code, path])).toEqual([
      ['LIST_EMPTY', '$.facts[0].standings'],
    ]);
  });
});
