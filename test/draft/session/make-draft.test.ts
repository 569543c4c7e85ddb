import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { assembled } from '../../../src/draft/export/assemble.js';
import type { Draft } from '../../../src/draft/session/draft.js';
import { makeDraft } from '../../../src/draft/session/make-draft.js';
import { decided, countsOf, proposalOf } from '../../../src/draft/session/decide.js';
import { parseDraft } from '../../../src/draft/session/parse-draft.js';
import { draftOf, found, proposal, verdict } from '../../support/drafts.js';

const TEXT =
  '云溪镇2023年报告\n\n一、经济\n茶叶产值3.2亿元，增长5%。\n\n二、三个第一\n\n- 产量12吨，列全县第一。\n- 游客5万人。\n- 茶园30亩。\n';
const tea = proposal(TEXT, '3.2亿元', {
  value: '3.2',
  scale: '亿',
  unit: '元',
  label: '茶叶产值',
  labels: ['茶叶产值', '产值'],
});

describe('a draft', () => {
  test('has sections from headings, a board from a list under one, and each fact in its section', async () => {
    const draft = await draftOf(TEXT, [tea, proposal(TEXT, '12吨')]);
    expect(draft.sections.map(({ id, title }) => [id, title])).toEqual([
      ['section-1', '一、经济'],
      ['section-2', '二、三个第一'],
    ]);
    expect(draft.boards).toMatchObject([
      { id: 'board-1', title: '二、三个第一', section: 'section-2', items: [{}, {}, {}] },
    ]);
    expect(draft.facts.map(({ id, section, state }) => [id, section, state])).toEqual([
      ['fact-1', 'section-1', 'proposed'],
      ['fact-2', 'section-2', 'proposed'],
    ]);
  });

  test.each([
    ['柳溪县工作情况\n\n茶叶产值3.26亿元，企业2000家。\n', 'report.txt', ''],
    ['Report of Dale County\n\nThe county has 2000 homes and 1,950 trees.\n', 'report.txt', ''],
    ['柳溪县工作情况\n\n茶叶产值3.26亿元。\n', '柳溪-2024.txt', '2024'],
    ['柳溪县工作情况\n\n2024年茶叶产值3.26亿元，2000家企业。\n', 'report.txt', '2024'],
    ['Report of Dale County\n\nIn 2024, the county built 120 homes.\n', 'report.txt', '2024'],
    ['柳溪县2024年工作情况\n\n比2019年多。比2019年多。\n', 'report.txt', '2024'],
  ])('has the year of its document, and none that is a number of something: %s', async (text, name, period) => {
    expect((await draftOf(text, [], {}, name)).frame.period).toBe(period);
  });

  test('guesses what the report is, and says what is a guess', async () => {
    const { frame } = await draftOf(TEXT, []);
    expect(frame).toMatchObject({
      id: 'report',
      title: '云溪镇2023年报告',
      language: 'zh',
      entity: { name: '云溪镇', level: 'township' },
      period: '2023',
    });
    const known = await draftOf(TEXT, [], { period: '2022', title: '题' });
    expect(known.frame.guessed).toEqual(['id', 'language', 'entity', 'publisher']);
  });

  test('names its source text by length and SHA-256', async () => {
    const { file, source, document } = await draftOf(TEXT, []);
    expect([file, source.length, document.format]).toEqual(['report.source.txt', TEXT.length, 'txt']);
    // A text file is its own source text.
    expect(source.sha256).toBe(document.sha256);
  });

  test('is a draft when it is read again, and no report', async () => {
    const draft = await draftOf(TEXT, [tea]);
    const again: unknown = JSON.parse(JSON.stringify(draft));
    expect(parseDraft(again)).toEqual({ ok: true, draft });
    expect(parseReport(again)).toMatchObject({ problems: [{ code: 'DRAFT_NOT_REPORT' }] });
    expect(parseDraft({ ...draft, facts: [{ ...draft.facts[0], state: 'sure' }] })).toEqual({
      ok: false,
      path: '$.facts[0].state',
    });
    expect(parseDraft({ ...draft, draftVersion: '2' })).toEqual({ ok: false, path: '$.draftVersion' });
  });

  test('asks where two readings are possible', async () => {
    expect((await draftOf(TEXT, [{ ...tea, question: 'whose-rank' }])).facts[0]?.state).toBe('asked');
  });
});

describe('a decision', () => {
  test('records who, when, and what the rule had proposed', async () => {
    const draft = await draftOf(TEXT, [tea]);
    const changed = decided(draft, 'fact-1', verdict('changed', { changes: { label: '全镇茶叶产值' } }));
    expect(changed.facts[0]).toMatchObject({
      state: 'changed',
      label: '全镇茶叶产值',
      proposal: { label: '茶叶产值' },
    });
    const [decision] = changed.facts[0]!.decisions;
    expect(decision).toEqual({ state: 'changed', by: 'Li', at: '2024-01-02T03:04:05.000Z', proposal: tea });
    const again = decided(changed, 'fact-1', verdict('confirmed'));
    expect(again.facts[0]?.decisions).toHaveLength(2);
    expect(proposalOf(again.facts[0]!)).toEqual(tea);
  });

  test('a rejection has a reason', async () => {
    const draft = decided(await draftOf(TEXT, [tea]), 'fact-1', verdict('rejected', { reason: 'name' }));
    expect(draft.facts[0]?.decisions[0]?.reason).toBe('name');
    expect(countsOf(draft)).toEqual({ all: 1, proposed: 0, confirmed: 0, changed: 0, rejected: 1, asked: 0 });
  });
});

test.each([
  [
    'a line that only looks like a title',
    '<p>青禾县2024年工作总结</p><h1>一、产业</h1><p>税收3亿元。</p>',
    '青禾县2024年工作总结',
    ['概况', '一、产业'],
  ],
  ['a sentence', '<p>全年税收3亿元。</p><h1>一、产业</h1><p>税收4亿元。</p>', 'page', ['概况', '一、产业']],
  ['no heading', '<p>全年税收3亿元。</p>', 'page', ['主要数据']],
  [
    'only that of the document',
    '<h1>青禾县2024年工作总结</h1><p>税收3亿元。</p>',
    '青禾县2024年工作总结',
    ['主要数据'],
  ],
  [
    'that of the document, text, and one more',
    '<h1>青禾县2024年工作总结</h1><p>税收3亿元。</p><h2>一、产业</h2><p>茶叶4亿元。</p>',
    '青禾县2024年工作总结',
    ['概况', '一、产业'],
  ],
  [
    'that of the document and one more',
    '<h1>青禾县2024年工作总结</h1><h2>一、产业</h2><p>税收3亿元。</p>',
    '青禾县2024年工作总结',
    ['一、产业'],
  ],
  ['no heading, in English', '<p>Tax revenue was 3 million yuan in 2024.</p>', 'page', ['Key figures']],
])('titles the document and its sections by its headings: %s', async (_, html, title, sections) => {
  const draft = await draftOfPage(html);
  expect([draft.frame.title, draft.sections.map((section) => section.title)]).toEqual([title, sections]);
});

test('a section without a heading has its title in each language of the report', async () => {
  const draft = await draftOfPage('<p>全年税收3亿元。</p>');
  const { report, texts } = assembled(draft, '全年税收3亿元。', [], ['zh', 'en']);
  expect(report['sections']).toEqual([{ id: 'section-1', title: { zh: '主要数据', en: 'Key figures' } }]);
  expect(texts.map(({ kind }) => kind)).toEqual(['title']);
});

test.each([
  ['排全区第三', '青禾县税收排全区第三。', '青禾县'],
  ['排全区第三, before any name', '税收排全区第三，在我市领先。', undefined],
  ['在我市', '在我市，临江镇税收3亿元。', '临江镇'],
  ['a county whose name begins with 全', '全南县税收3亿元。', '全南县'],
])('reads the name of the body: %s', async (_, text, name) => {
  const draft = await draftOfPage(`<p>${text}</p>`);
  expect(draft.frame.entity.name).toBe(name ?? 'page');
});

async function draftOfPage(html: string): Promise<Draft> {
  const bytes = new TextEncoder().encode(`<html><meta charset="utf-8"><body>${html}</body></html>`);
  const read = await readDocument({ name: 'page.html', bytes });
  if (!read.ok) throw new Error(read.refusal.message.en);
  const { format, source } = read;
  return makeDraft({ name: 'page.html', bytes, format, source }, found([]));
}
