import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { citation, reportCitation } from '../../src/format/citation.js';
import { sentence } from '../../src/format/sentence.js';
import { factOf, report } from '../fixtures/model-facts.js';

const HREF = 'https://example.com/yunxi-2023';
const tea = factOf('tea-output');

describe('a citation', () => {
  it('is one sentence with publisher, title, figure and period, and then the address', () => {
    expect(citation(tea, report, 'zh-CN', HREF)).toBe(
      '据云溪镇人民政府报告《云溪镇2023年报告》，茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）。' +
        ' https://example.com/yunxi-2023',
    );
    expect(citation(tea, report, 'en', HREF)).toBe(
      'Tea output 2.486 billion yuan (24.86亿元), up 18.58% year on year, first in the county, 2023, ' +
        'as reported by Yunxi Town Government in “Yunxi in 2023”. https://example.com/yunxi-2023',
    );
  });

  it('ends in a full stop where there is no address', () => {
    expect(citation(tea, report, 'zh-CN')).toMatch(/（2023年）。$/);
    expect(citation(tea, report, 'en')).toMatch(/in “Yunxi in 2023”\.$/);
  });

  it.each([
    ['nothing of a source', undefined, '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）。'],
    [
      'the publisher alone',
      { publisher: { zh: '云溪镇', en: 'Yunxi' } },
      '据云溪镇报告，茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）。',
    ],
  ])('of a claim written by hand that says %s', (_, source, text) => {
    expect(citation(tea, { ...report, source }, 'zh-CN')).toBe(text);
  });

  it('sets a title within the title in single marks', () => {
    const source = { ...report.source, title: { zh: '读《茶经》', en: 'On “Tea”' } };
    expect(citation(tea, { ...report, source }, 'zh-CN')).toContain('《读〈茶经〉》');
    expect(citation(tea, { ...report, source }, 'en')).toContain('in “On ‘Tea’”.');
  });

  it('says when the figure was last put right', () => {
    const now = { value: '24.86', scale: '亿', unit: '元' } as const;
    const one = { was: now, now, reason: { zh: '误植', en: 'Misprint' } };
    const corrections = [
      { ...one, date: '2024-02' },
      { ...one, date: '2024-03-01' },
    ];
    expect(citation({ ...tea, corrections }, report, 'zh-CN')).toContain('（2023年）（2024年3月1日更正）。');
    expect(citation({ ...tea, corrections }, report, 'en')).toContain(
      ', 2023 (corrected 1 March 2024), as reported by',
    );
  });

  it.each(choujiang2023.facts)('of $id holds the whole sentence in both languages', (fact) => {
    for (const locale of ['zh-CN', 'en'] as const)
      expect(citation(fact, choujiang2023, locale)).toContain(sentence(fact, choujiang2023, locale));
  });
});

describe('a citation of a report', () => {
  it('names publisher, title and period', () => {
    expect(reportCitation(report, 'zh-CN', HREF)).toBe(
      '云溪镇人民政府《云溪镇2023年报告》（2023年）。 https://example.com/yunxi-2023',
    );
    expect(reportCitation(report, 'en')).toBe('Yunxi Town Government, “Yunxi in 2023”, 2023.');
  });
});
