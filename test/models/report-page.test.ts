import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../data/choujiang-2023.js';
import { reportPage, type PageFact } from '../../src/models/report-page.js';

const chinese = reportPage(report, { locale: 'zh-CN' });
const english = reportPage(report, { locale: 'en' });
const facts = chinese.sections.flatMap(({ groups }) => groups).flatMap((group) => group.facts);
const shown = (id: string): PageFact | undefined => facts.find((fact) => fact.id === id);

describe('reportPage', () => {
  it('has a masthead in each language', () => {
    expect(chinese).toMatchObject({
      entity: '稠江街道',
      title: '稠江街道2023年年终答卷',
      summary: `2023年 · 共${report.facts.length}项 · 据稠江街道报告`,
      otherLanguage: 'English',
      otherLocale: 'en',
    });
    expect(english).toMatchObject({
      entity: 'Choujiang Sub-district',
      summary: `2023 · ${report.facts.length} facts · as reported by Choujiang Sub-district`,
      otherLanguage: '中文',
      otherLocale: 'zh-CN',
    });
  });

  it('says the board of the ten firsts in sentences', () => {
    expect(chinese.sections[0]?.boards[0]?.sentences.slice(1, 3)).toEqual([
      '税收入库24.86亿元，蝉联全市第一（2023年）',
      '一般公共预算收入14.86亿元，蝉联全市第一（2023年）',
    ]);
  });

  it.each([
    [
      'a share',
      'villages-above-income-mark',
      'progress-ring',
      '集体经济收入100万元以上的村21个（共24个），完成率全市第一（2023年）',
    ],
    ['a change', 'police-incidents', 'stat-card', '总警情同比下降29.69%（2023年）'],
    ['an amount', 'hazards-removed', 'stat-card', '整治隐患2.3万余处（2023年）'],
    [
      'a title',
      'lifelong-learning-brand',
      'ranking-badge',
      '“爱龄健康，共建共享”学习项目被金华评为“终身学习品牌”（2023年）',
    ],
  ])('has a widget and a sentence for %s', (_, id, widget, sentence) => {
    expect(shown(id)).toEqual({ id, widget, sentence });
  });

  it('ends with author and fingerprint', () => {
    expect(chinese.imprint).toEqual([
      { name: '原文作者', text: '龚盈盈' },
      { name: '原文SHA-256', text: report.source.sha256 },
    ]);
    const { author: _, ...source } = report.source;
    expect(reportPage({ ...report, source }, { locale: 'en' }).imprint).toEqual([
      { name: 'SHA-256 of the original text', text: report.source.sha256 },
    ]);
  });
});
