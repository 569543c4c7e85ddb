/*
 * Every widget that draws facts of a report or figures written by hand, with the data to render it, for tests of common
 * behaviour. `test/architecture/completeness.test.ts` checks that none is missing.
 */

export interface Widget {
  readonly tag: string;
  /** Whether its width decides between a drawing and a list, with different figure sizes. */
  readonly hasTwoForms?: true;
  /** Attributes for a handwritten claim. */
  readonly written: string;
  /** The accessible text of that, in Chinese. */
  readonly says: string;
  /** The attribute that references a fact or a board of the invented report. */
  readonly named: string;
  /** Its text for that, in Chinese. */
  readonly saysOfReport: string;
  /** Its text for that, in English. */
  readonly saysInEnglish: string;
  /** An attribute with an unknown reference, and the resulting problem. */
  readonly unknown: string;
  readonly unknownCode: string;
  /** A wrong value written by hand, and where the problem with it is. */
  readonly wrong: string;
  readonly wrongPath: string;
}

const META = '2023年 据云溪镇人民政府报告';
const META_IN_ENGLISH = '2023 as reported by Yunxi Town Government';
const TEA = '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）';
const TEA_IN_ENGLISH = 'Tea output 2.486 billion yuan (24.86亿元), up 18.58% year on year, first in the county, 2023';
const LAMPS = '通路灯的村21村（共24村，占87.5%）（2023年）';
const LAMPS_IN_ENGLISH = 'Villages with street lamps: 21 of 24 (87.5%), 2023';

const FAIR = '茶会（2023年10月16日）；茶会天数3～5天；茶会客流未公布';
const FAIR_IN_ENGLISH = 'Tea fair, 16 October 2023; Days of the fair: 3–5; Visitors to the fair not stated';
const GREEN = '云溪镇获评“绿色乡镇”，全县首批（2023年）';
const GREEN_IN_ENGLISH = 'Yunxi was named “Green town”, in the first batch in the county, 2023';

const item = (value: string): string => `items='[{"label":"茶叶产值","value":"${value}","scale":"亿","unit":"元"}]'`;

const point = (value: string): string =>
  `items='[{"label":"茶叶产值","period":"2023","value":"${value}","scale":"亿","unit":"元"}]'`;

export const WIDGETS: readonly Widget[] = [
  {
    tag: 'stat-card',
    written: 'label="茶叶产值" value="24.86" scale="亿" unit="元"',
    says: '茶叶产值24.86亿元',
    named: 'fact="tea-output"',
    saysOfReport: `${TEA} ${META}`,
    saysInEnglish: `${TEA_IN_ENGLISH} ${META_IN_ENGLISH}`,
    unknown: 'fact="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: 'label="茶叶产值" value="24,86"',
    wrongPath: 'value',
  },
  {
    tag: 'ranking-badge',
    written: 'label="茶叶产值" value="24.86" scale="亿" unit="元" standing="only" among="全县"',
    says: '茶叶产值24.86亿元，全县唯一',
    named: 'fact="tea-output"',
    saysOfReport: `${TEA} ${META}`,
    saysInEnglish: `${TEA_IN_ENGLISH} ${META_IN_ENGLISH}`,
    unknown: 'fact="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: 'label="茶叶产值" standing="rank" among="全县"',
    wrongPath: 'position',
  },
  {
    tag: 'progress-ring',
    written: 'label="通路灯的村" value="21" of="24" unit="村"',
    says: '通路灯的村21村（共24村）',
    named: 'fact="villages-lit"',
    saysOfReport: `${LAMPS} ${META}`,
    saysInEnglish: `${LAMPS_IN_ENGLISH} ${META_IN_ENGLISH}`,
    unknown: 'fact="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: 'label="通路灯的村" value="25" of="24"',
    wrongPath: 'value',
  },
  {
    tag: 'score-board',
    written: item('24.86'),
    says: '茶叶产值24.86亿元',
    named: 'board="highlights"',
    saysOfReport: `${TEA} ${LAMPS}；全省唯一 ${META}`,
    saysInEnglish: `${TEA_IN_ENGLISH} ${LAMPS_IN_ENGLISH}; the only one in the province ${META_IN_ENGLISH}`,
    unknown: 'board="nothing"',
    unknownCode: 'BOARD_UNKNOWN',
    wrong: item('24,86'),
    wrongPath: 'items[0].value',
  },
  {
    tag: 'event-line',
    written: `items='[{"label":"茶会","date":"2023-10"}]'`,
    says: '茶会（2023年10月）',
    named: 'facts="tea-fair"',
    saysOfReport: `${FAIR} ${META}`,
    saysInEnglish: `${FAIR_IN_ENGLISH} ${META_IN_ENGLISH}`,
    unknown: 'facts="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: `items='[{"label":"茶会","date":"10月"}]'`,
    wrongPath: 'items[0].date',
  },
  {
    tag: 'honour-roll',
    written: `items='[{"label":"绿色乡镇","level":"county"}]'`,
    says: '绿色乡镇',
    named: 'facts="green-town"',
    saysOfReport: `${GREEN} ${META}`,
    saysInEnglish: `${GREEN_IN_ENGLISH} ${META_IN_ENGLISH}`,
    unknown: 'facts="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: `items='[{"label":"绿色乡镇","level":"市级"}]'`,
    wrongPath: 'items[0].level',
  },
  {
    tag: 'trend-line',
    hasTwoForms: true,
    written: point('24.86'),
    says: '茶叶产值：2023年24.86亿元',
    named: 'fact="tea-output"',
    // The report states the change on the year before, which implies that year's value.
    saysOfReport: '茶叶产值：2022年20.96亿元（计算值）；2023年24.86亿元，同比增长18.58% 据云溪镇人民政府报告',
    saysInEnglish:
      'Tea output – 2022: 2.096 billion yuan (20.96亿元) (calculated); ' +
      '2023: 2.486 billion yuan (24.86亿元), up 18.58% year on year as reported by Yunxi Town Government',
    unknown: 'fact="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: point('24,86'),
    wrongPath: 'items[0].value',
  },
  {
    tag: 'part-bar',
    written: 'label="通路灯的村" value="21" of="24" unit="村"',
    says: '通路灯的村21村（共24村）',
    named: 'fact="villages-lit"',
    saysOfReport: `${LAMPS} ${META}`,
    saysInEnglish: `${LAMPS_IN_ENGLISH} ${META_IN_ENGLISH}`,
    unknown: 'fact="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: 'label="通路灯的村" value="25" of="24"',
    wrongPath: 'value',
  },
  {
    tag: 'bar-list',
    written: item('24.86'),
    says: '茶叶产值24.86亿元',
    named: 'facts="tea-output"',
    saysOfReport: `${TEA} ${META}`,
    saysInEnglish: `${TEA_IN_ENGLISH} ${META_IN_ENGLISH}`,
    unknown: 'facts="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: item('24,86'),
    wrongPath: 'items[0].value',
  },
  {
    tag: 'change-list',
    written: `items='[{"label":"茶叶产值","change":"+18.58%"}]'`,
    says: '茶叶产值增长18.58%',
    named: 'facts="accidents"',
    saysOfReport: `交通事故下降29.69%（2023年） ${META}`,
    saysInEnglish: `Road accidents down 29.69%, 2023 ${META_IN_ENGLISH}`,
    unknown: 'facts="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: `items='[{"label":"茶叶产值","change":"18,58%"}]'`,
    wrongPath: 'items[0].change',
  },
  {
    tag: 'fact-table',
    written: item('24.86'),
    says: '茶叶产值 指标 数值 亿元 茶叶产值 24.86亿元',
    named: 'facts="tea-output"',
    saysOfReport: `茶叶产值 指标 数值 亿元 茶叶产值 24.86亿元 同比增长18.58% 全县第一 ${META}`,
    saysInEnglish: `Tea output Indicator Figure billion yuan Tea output 2.486 billion yuan 24.86亿元 up 18.58% year on year first in the county ${META_IN_ENGLISH}`,
    unknown: 'facts="nothing"',
    unknownCode: 'FACT_UNKNOWN',
    wrong: item('24,86'),
    wrongPath: 'items[0].value',
  },
];
