import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../../data/choujiang-2023.js';
import { findFact } from '../../../src/report/lookup.js';
import type { Correction, ShareFact } from '../../../src/report/types.js';
import { quillmere } from '../../support/samples.js';
import { reportPage, type PageSection, type PageWidget } from '../../../src/models/page/report-page.js';

const CORRECTION: Correction = {
  date: '2024-03-01',
  was: { value: '29.96', unit: '%' },
  now: { value: '29.69', unit: '%' },
  reason: { zh: '排版误植', en: 'A misprint' },
};

const chinese = reportPage(report, { locale: 'zh-CN' });
const english = reportPage(report, { locale: 'en' });
const widgets = chinese.sections.flatMap(({ groups }) => groups).flatMap((group) => group.widgets);
const shown = (id: string): PageWidget | undefined => widgets.find((widget) => widget.shows.includes(id));
const shownIn = ({ boards, groups }: PageSection) =>
  [...boards, ...groups.flatMap((group) => group.widgets)].flatMap(({ shows }) => shows);

describe('reportPage', () => {
  it('has what leads a section and its shares in one row, named by both', () => {
    const finance = reportPage(quillmere.report, { locale: 'en' }).sections.find(({ id }) => id === 'finance');
    const [row, ...others] = finance?.groups ?? [];
    expect(row).toMatchObject({ isRow: true, label: 'Highlights, Shares' });
    expect(row?.widgets.map(({ facts }) => facts)).toEqual([
      ['reserve'],
      ['capital-budget-spent'],
      ['invoices-on-time'],
    ]);
    expect(others.filter(({ isRow }) => isRow)).toEqual([]);
  });

  it('ends with the notes of the report', () => {
    const notes = [{ zh: '分项合计与总数略有出入', en: 'parts may not add up' }];
    expect(reportPage({ ...report, notes }, { locale: 'zh-CN' }).colophon).toBe(
      `${chinese.colophon}注：分项合计与总数略有出入。`,
    );
    expect(reportPage({ ...report, notes }, { locale: 'en' }).colophon).toBe(
      `${english.colophon} Note: parts may not add up.`,
    );
  });

  it('says first of an invented report that it is one', () => {
    expect(reportPage({ ...report, invented: true }, { locale: 'zh-CN' }).summary).toMatch(
      /^示例数据（虚构） · 2023年/,
    );
  });

  it('has a masthead in each language', () => {
    expect(chinese).toMatchObject({
      entity: '稠江街道',
      titleHolder: '稠江街道',
      titleParts: ['', '2023年', '年终答卷'],
      summary: `2023年 · 共${report.facts.length}项 · 据稠江街道报告`,
      other: { locale: 'en', language: 'English' },
    });
    expect(english).toMatchObject({
      entity: 'Choujiang Sub-district',
      titleHolder: 'Choujiang Sub-district: ',
      titleParts: ['year-end report ', '2023', ''],
      summary: `2023 · ${report.facts.length} facts · as reported by Choujiang Sub-district`,
      other: { locale: 'zh-CN', language: '中文' },
    });
  });

  it('says the board of the ten firsts in sentences', () => {
    expect(chinese.sections[0]?.boards[0]?.sentences.slice(1, 3)).toEqual([
      '税收入库24.86亿元，蝉联全市第一（2023年）',
      '一般公共预算收入14.86亿元，蝉联全市第一（2023年）',
    ]);
  });

  it.each([chinese, english])('shows every fact by a widget, and none twice in a section ($locale)', ({ sections }) => {
    const ids = sections.map(shownIn);
    expect([...new Set(ids.flat())].sort()).toEqual(report.facts.map(({ id }) => id).sort());
    for (const section of ids) expect(section.length).toBe(new Set(section).size);
  });

  it.each([
    ['changes', 'police-incidents', 'change-list', 2],
    ['an amount that leads its section', 'public-concerns-taken-up', 'stat-card', 1],
    ['like figures in a row', 'enterprises-scaled-up', 'bar-list', 5],
    ['figures that have nothing in common', 'hazards-removed', 'score-board', 11],
    ['what is dated', 'songmenli-start', 'event-line', 4],
    ['what belongs to an event', 'songmenli-area', 'event-line', 4],
    ['titles', 'lifelong-learning-brand', 'honour-roll', 10],
  ])('has the fitting widget for %s (%s): %s, given %i', (_, id, tag, given) => {
    expect([shown(id)?.tag, shown(id)?.facts.length]).toEqual([tag, given]);
  });

  it('has a ring for a share of which the report prints no counts', () => {
    const share = {
      ...findFact(report, 'villages-above-income-mark')!,
      part: undefined,
      whole: undefined,
      percent: '87.5',
    };
    const [section] = reportPage(
      { ...report, facts: [share as ShareFact], boards: [] },
      { locale: 'en' },
    ).sections.filter(({ groups }) => groups.length);
    expect(section?.groups[0]?.widgets.map(({ tag }) => tag)).toEqual(['progress-ring']);
  });

  it('says each fact of a widget in a sentence, for where it can’t be drawn', () => {
    const { strips } = chinese.sections.find(({ id }) => id === 'common-prosperity')!;
    expect(strips.flatMap(({ sentences }) => sentences)).toContain(
      '集体经济收入100万元以上的村21个（共24个），完成率全市第一（2023年）',
    );
    expect(shown('police-incidents')?.sentences[0]).toBe('总警情同比下降29.69%（2023年）');
    expect(shown('songmenli-start')?.sentences).toHaveLength(shown('songmenli-start')!.shows.length);
  });

  it('leads to the codes of each widget, and names them for whoever hears the link alone', () => {
    expect(shown('industrial-output')?.embed).toEqual({
      id: 'industrial-output',
      text: '嵌入',
      name: '嵌入：规上工业总产值',
      quotes: { text: '原文', name: '原文：规上工业总产值' },
    });
    // A widget of several facts has codes of its own, named with its section: others have changes too.
    expect(shown('police-incidents')?.embed).toEqual({
      id: 'governance--changes',
      text: '嵌入',
      name: '嵌入：平安治理：变化',
      quotes: { text: '原文', name: '原文：平安治理：变化' },
    });
    expect(english.sections[0]?.embed.name).toBe('Embed: Ten Firsts: Choujiang in figures');
  });

  it('knows where a figure was put right: the widget’s own source line says so', () => {
    const facts = report.facts.map((fact) =>
      fact.id === 'police-incidents' ? { ...fact, corrections: [CORRECTION] } : fact,
    );
    const { sections } = reportPage({ ...report, facts }, { locale: 'zh-CN' });
    const corrected = sections
      .flatMap(({ groups }) => groups.flatMap((group) => group.widgets))
      .filter((w) => w.isCorrected);
    expect(corrected.map(({ tag }) => tag)).toEqual(['change-list']);
  });
});
