import { describe, expect, it } from 'vitest';
import type { EventFact } from '../../../src/report/types.js';
import { rankingBadge } from '../../../src/models/widgets/ranking-badge.js';
import { amount, en, factOf, report, zh } from '../../fixtures/model-facts.js';

describe('a badge', () => {
  it('has mark, scope, subject, figure, period and source', () => {
    expect(rankingBadge(factOf('tea-output'), zh)).toEqual({
      standings: [{ kind: 'rank', mark: '第一', scope: '全县', text: '全县第一' }],
      subject: '茶叶产值',
      holder: '',
      figure: '24.86亿元',
      period: '2023年',
      source: { text: '据云溪镇人民政府报告', href: 'https://example.com/yunxi-2023' },
      sentence: '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）',
    });
  });

  it('of a title has who won it, and no figure', () => {
    expect(rankingBadge(factOf('green-town'), en)).toMatchObject({
      standings: [{ kind: 'first-batch', mark: 'First batch', text: 'in the first batch in the county' }],
      subject: 'Green town',
      holder: 'Yunxi',
      figure: '',
      sentence: 'Yunxi was named “Green town”, in the first batch in the county, 2023',
    });
  });

  it('keeps a qualifier with its figure', () => {
    const standings = factOf('tea-output').standings;
    const fact = amount({ value: '29', scale: '亿', unit: '件', qualifier: 'over', word: '突破', standings });
    expect(rankingBadge(fact, zh)).toMatchObject({ figure: '突破29亿件' });
  });

  it('of an event is its name', () => {
    const standings = factOf('tea-output').standings;
    expect(rankingBadge({ ...(factOf('tea-fair') as EventFact), standings }, zh)).toMatchObject({
      subject: '茶会',
      holder: '',
      figure: '',
      period: '2023年10月16日',
      sentence: '茶会，全县第一（2023年10月16日）',
    });
  });

  it('refuses what has no standing', () => {
    const without = report.facts.filter(({ standings }) => !standings);
    expect(without.map(({ id }) => id)).toContain('villages-lit');
    for (const fact of without) expect(rankingBadge(fact, zh)).toMatchObject({ code: 'KIND_UNFIT', path: 'fact' });
    expect(rankingBadge(amount({ standings: [] }), zh)).toMatchObject({ code: 'KIND_UNFIT' });
  });
});
