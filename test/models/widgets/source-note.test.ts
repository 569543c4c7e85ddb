import { describe, expect, it } from 'vitest';
import { reportNote, sourceNote } from '../../../src/models/widgets/source-note.js';
import type { Report } from '../../../src/report/types.js';
import { amount, en, factOf, report, zh } from '../../fixtures/model-facts.js';

const lines = ({ lines: list }: ReturnType<typeof sourceNote>) => list.map(({ name, text }) => `${name} ${text}`);

describe('a note of a fact', () => {
  it('says what is known of its source', () => {
    const note = sourceNote(factOf('tea-output'), zh);
    expect(note.subjectName).toBe('茶叶产值');
    expect(note.sentence).toBe('茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）');
    expect(note.evidence.quotes).toHaveLength(3);
    expect(note.quotesName).toBe(`原文，全文${report.source.length}字`);
    expect(lines(note)).toEqual([
      '发布 据云溪镇人民政府报告',
      '报告 云溪镇2023年报告',
      '章节 经济',
      '时间 2023年',
      '网址 https://example.com/yunxi-2023',
    ]);
    expect(note.hash).toEqual({ short: '00000000…00000000', full: '0'.repeat(64) });
    expect(note.hasJson).toBe(true);
  });

  it('says the same in English, with the author in Chinese', () => {
    const context: Report = { ...report, source: { ...report.source, author: '陆羽' } };
    const note = sourceNote(factOf('tea-output'), { ...en, context });
    expect(lines(note)).toEqual([
      'Publisher as reported by Yunxi Town Government',
      'Report Yunxi in 2023',
      'Author 陆羽',
      'Section Economy',
      'Period 2023',
      'Address https://example.com/yunxi-2023',
    ]);
    expect(note.lines[2]).toEqual({ name: 'Author', text: '陆羽', isChinese: true });
  });

  it('links to http and https alone', () => {
    const context = { ...report, source: { ...report.source, url: 'javascript:alert(1)' } };
    expect(sourceNote(factOf('tea-output'), { ...zh, context }).lines.some(({ href }) => href !== undefined)).toBe(
      false,
    );
  });

  it('of a claim written by hand says the little that was written', () => {
    const context = { period: '2023', places: [], source: { publisher: { zh: '云溪镇', en: 'Yunxi' } } };
    const note = sourceNote(amount({ section: '' }), { locale: 'zh-CN', context });
    expect(lines(note)).toEqual(['发布 据云溪镇报告', '时间 2023年']);
    expect(note).toMatchObject({ hash: undefined, hasJson: false, quotesName: '原文' });
  });
});

describe('a note of a report', () => {
  it('says how much it covers, and quotes nothing', () => {
    const note = reportNote(report, zh);
    expect(note.sentence).toBe('云溪镇2023年报告');
    expect(note.evidence.quotes).toEqual([]);
    expect(lines(note)).toContain('时间 2023年，共7项');
    expect(lines(reportNote(report, en))).toContain('Period 2023, 7 facts');
  });

  it('has every correction, with the fact that it is of', () => {
    const now = { value: '24.86', scale: '亿', unit: '元' } as const;
    const corrections = [
      { date: '2024', was: { ...now, value: '24.68' }, now, reason: { zh: '误植', en: 'Misprint' } },
    ];
    const facts = report.facts.map((fact, i) => (i === 0 ? { ...fact, corrections } : fact));
    expect(reportNote({ ...report, facts }, zh).evidence.corrections).toEqual([
      '茶叶产值，2024年由24.68亿元更正为24.86亿元：误植',
    ]);
  });
});
