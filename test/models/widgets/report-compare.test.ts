import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { reportCompareFrom } from '../../../src/models/widgets/report-compare.js';
import { sentence } from '../../../src/format/sentence.js';
import type { Report } from '../../../src/report/types.js';

const reports = { earlier: choujiang2022Invented, later: choujiang2023 };

function model(locale: Locale = 'zh-CN', facts?: string) {
  const result = reportCompareFrom({ ...reports, facts }, locale);
  if (!result || 'problem' in result) throw new Error(result?.problem.message.en);
  return result.model;
}

const rowsOf = (locale: Locale = 'zh-CN') =>
  model(locale).rows.map(({ label, earlier, later, computed, reason, printed, verdictText }) =>
    [label, earlier.text, later.text, computed.map(({ text }) => text).join(' ') || reason, printed, verdictText].join(
      ' | ',
    ),
  );

describe('the sample beside the invented report', () => {
  it('has a caption and heads, and marks what is invented', () => {
    const { caption, heads, sources } = model();
    expect(caption).toBe('稠江街道：2022年与2023年对比');
    expect(heads).toEqual({
      fact: '事项',
      earlier: { text: '2022年', note: '虚构' },
      later: { text: '2023年', note: '' },
      computed: '变化（计算值）',
      printed: '2023年报告所述变化',
    });
    expect(sources.map(({ text, mark }) => [text, mark])).toEqual([
      ['据虚构的稠江街道报告', '示例数据（虚构）'],
      ['据稠江街道报告', undefined],
    ]);
  });

  it('compares every fact of both, in the order of the later report', () => {
    expect(rowsOf()).toMatchInlineSnapshot(`
      [
        "税收入库 | 22.1亿元 | 24.86亿元 | 增加2.76亿元 增长12.49% |  | 未公布",
        "快递业务量 | 25.6亿件 | 29.5亿件 | 增加3.9亿件 增长15.23% |  | 未公布",
        "快递中转量 | 45亿件 | 100亿件 | 时段不同（2022年1月至6月、2023年） |  | 未公布",
        "城市有机更新面积 | 41.5公顷 | 826亩 | 计量单位不同（公顷、亩），未作换算 |  | 未公布",
        "实际拆除总建筑面积 | 52.3万平方米 | 67.41万平方米 | 增加15.11万平方米 增长28.89% |  | 未公布",
        "集体经济收入100万元以上的村 | 16个（报告所计的村共24个） | 21个（共24个） | 增加5个 上升20.8个百分点 |  | 未公布",
        "省奖补 | 0.02亿元 | 380万元 | 增加180万元 增长90.00% |  | 未公布",
        "规上工业总产值 | 78.12亿元 | 92.63亿元 | 增加14.51亿元 增长18.57% | 同比增长18.58% | 一致（在舍入误差内）",
        "固定资产投资 | 7.12亿元 | 8.3亿元 | 增加1.18亿元 增长16.57% | 同比增长13.69% | 不一致",
        "新增市场主体 | 1.4万余户 | 1.5万余户 | 带有“余”，不是确切数 |  | 未公布",
        "市场主体 | 9.2万户 | 突破10万 | 计量单位不同（户、无单位），未作换算 |  | 未公布",
        "市场主体 | 增长9.3% | 增长16.75% | 只公布了变化，未公布数量 |  | ",
        "企业小升规 | 12家 | 15家 | 增加3家 增长25.00% |  | 未公布",
        "指导申报和备案国家高新技术企业 | 25家 | 25家 | 持平 |  | 未公布",
        "指导申报和备案国家科技型中小企业 | 约70家 | 81家 | 带有“约”，不是确切数 |  | 未公布",
        "整治隐患 | 未公布 | 2.3万余处 | 有一期未公布数值 |  | 未公布",
        "总警情 | 同比下降12.4% | 同比下降29.69% | 只公布了变化，未公布数量 |  | ",
        "电信诈骗 | 312起 | 同比下降20.5% | 所述不同（数量、变化） |  | ",
        "安置3-5年唯一住房农户 | 486户 | 517户 | 增加31户 增长6.38% |  | 未公布",
        "终身学习品牌 | 终身学习品牌 | 终身学习品牌 | 没有可比的数值 |  | ",
      ]
    `);
  });

  it('says the same in English', () => {
    expect(rowsOf('en')).toMatchInlineSnapshot(`
      [
        "Tax revenue | 2.21 billion yuan | 2.486 billion yuan | up 276 million yuan (2.76亿元) up 12.49% |  | not stated",
        "Express delivery volume | 2.56 billion parcels | 2.95 billion parcels | up 390 million parcels (3.9亿件) up 15.23% |  | not stated",
        "Express transit volume | 4.5 billion parcels | 10 billion parcels | periods differ (January to June 2022, 2023) |  | not stated",
        "Urban renewal area | 41.5 hm² | 826 mu | units differ (hm², mu); not converted |  | not stated",
        "Total floor area demolished | 523,000 m² | 674,100 m² | up 151,100 m² (15.11万平方米) up 28.89% |  | not stated",
        "Villages with a collective income of 1 million yuan or more | 16 of 24 villages (of the villages that the report counts) | 21 of 24 villages | up 5 villages up 20.8 percentage points |  | not stated",
        "Provincial award grant | 2 million yuan | 3.8 million yuan | up 1.8 million yuan (180万元) up 90.00% |  | not stated",
        "Gross output of industrial enterprises above designated size | 7.812 billion yuan | 9.263 billion yuan | up 1.451 billion yuan (14.51亿元) up 18.57% | up 18.58% year on year | agrees within rounding",
        "Fixed-asset investment | 712 million yuan | 830 million yuan | up 118 million yuan (1.18亿元) up 16.57% | up 13.69% year on year | differs",
        "New market entities | over 14,000 market entities | over 15,000 market entities | not an exact figure (“over”) |  | not stated",
        "Market entities | 92,000 market entities | over 100,000 | units differ (market entities, no unit); not converted |  | not stated",
        "Market entities | up 9.3% | up 16.75% | only the change is stated, not the amount |  | ",
        "Small enterprises that grew above the designated size | 12 enterprises | 15 enterprises | up 3 enterprises up 25.00% |  | not stated",
        "National high-tech enterprises guided through application and filing | 25 enterprises | 25 enterprises | unchanged |  | not stated",
        "National technology-based SMEs guided through application and filing | about 70 enterprises | 81 SMEs | not an exact figure (“about”) |  | not stated",
        "Safety hazards dealt with | not stated | over 23,000 hazards | one figure is not stated |  | not stated",
        "Total police incidents | down 12.4% year on year | down 29.69% year on year | only the change is stated, not the amount |  | ",
        "Telecom fraud | 312 cases | down 20.5% year on year | stated differently (amount, change) |  | ",
        "Sole-home rural households (3 to 5 years) rehoused | 486 households | 517 households | up 31 households up 6.38% |  | not stated",
        "Lifelong learning brand | Lifelong Learning Brand | Lifelong Learning Brand | no figure to compare |  | ",
      ]
    `);
  });

  it('lists what one report alone has', () => {
    const [added, dropped] = model().oneSided;
    expect(added).toMatchObject({ title: '仅见于2023年报告（74项）', note: '' });
    expect(added?.items).toHaveLength(74);
    expect(dropped).toEqual({
      title: '仅见于2022年报告（4项）',
      note: '虚构',
      items: [
        { label: '新引进总部企业', text: '2家', beside: '' },
        { label: '新建避灾安置点', text: '18处', beside: '' },
        { label: '疏浚河道', text: '6.4公里', beside: '' },
        { label: '金都社区', text: '清洁社区', beside: '' },
      ],
    });
  });

  it('counts for those who listen', () => {
    expect(model().sentence).toBe('两份报告共有20项，其中10项可算出变化，1项与报告所述变化不一致——示例数据（虚构）');
  });

  it.each(LOCALES)('prints in %s no digit that the reports do not, but for what it computes', (locale) => {
    const words = new Map(
      [...choujiang2022Invented.facts, ...choujiang2023.facts].map((fact) => [
        fact,
        sentence(fact, choujiang2023, locale),
      ]),
    );
    const all = [...words.values()].join(' ');
    for (const { earlier, later } of model(locale).rows)
      for (const number of `${earlier.text} ${later.text}`.match(/\d[\d.,]*\d|\d/g) ?? [])
        expect(all).toContain(number);
  });
});

describe('two real reports', () => {
  it('have no mark', () => {
    const earlier: Report = { ...choujiang2023, period: '2022' };
    const result = reportCompareFrom({ earlier, later: choujiang2023, facts: 'tax-revenue' }, 'en');
    expect(JSON.stringify(result)).not.toContain('invented');
  });
});
