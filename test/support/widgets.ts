/* Every widget that draws, with what is needed to make it do so; for tests of what they have in common. */

export interface Widget {
  readonly tag: 'stat-card' | 'ranking-badge' | 'progress-ring' | 'score-board';
  /** Attributes of a claim written by hand. */
  readonly written: string;
  /** What assistive technology is told of that, in Chinese. */
  readonly says: string;
  /** The attribute that names a fact or a board of the invented report. */
  readonly named: string;
  /** What it says of that, in Chinese. */
  readonly saysOfReport: string;
  /** What it says of that, in English. */
  readonly saysInEnglish: string;
  /** The attribute that names nothing, and the problem that this is. */
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

const item = (value: string): string => `items='[{"label":"茶叶产值","value":"${value}","scale":"亿","unit":"元"}]'`;

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
];
