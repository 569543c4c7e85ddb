import { isLatin, QUALIFIER_WORDS, type WordPlace } from '../../report/lists/qualifiers.js';
import type { Qualifier } from '../../report/lists/terms.js';
import { chineseNumber } from './chinese-number.js';
import type { BoundWord, DirectionWord, ReportWords } from './word-types.js';

/** Characters before 约, 近 and 超 in words that are not qualifiers: 签约24亿元, 附近3个村. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  约: /[签预节合履违集条公续制特邀解契失赴租]$/,
  近: /[附邻临最靠走亲新远就相毗周贴切]$/,
  超: /[反赶高入出]$/,
};

/** 近3年 means the last three; 突破24项技术 is not a passed figure. */
const UNSURE: Readonly<Record<string, RegExp>> = {
  近: /^\s*(?:年|天|日|个?月|周|期|小时|届)/,
  突破: /^\s*(?:项|个|种|类)/,
};

const bound = (word: string, means: Qualifier, stands: WordPlace): BoundWord => ({
  word,
  means,
  stands,
  ...(OTHER_WORD[word] && { unless: OTHER_WORD[word] }),
  ...(UNSURE[word] && { unsureBeside: UNSURE[word] }),
});

const bounds: readonly BoundWord[] = Object.entries(QUALIFIER_WORDS)
  .filter(([word]) => !isLatin(word))
  .map(([word, { means, stands }]) => bound(word, means, stands));

const directionWords = (says: DirectionWord['says'], words: string): readonly DirectionWord[] =>
  words.split(' ').map((word) => ({ word, says, ...(word.length === 1 && { isShort: true }) }));

const directions: readonly DirectionWord[] = [
  ...directionWords(
    'up',
    '增长 增加 增至 上升 提高 提升 上涨 增幅 涨幅 升幅 增速 攀升 回升 上扬 走高 上浮 上调 跃升 增收 多增 净增 新增 激增 猛增 微增 微升 微涨 增 升 涨',
  ),
  ...directionWords(
    'down',
    '下降 减少 降低 下滑 下跌 回落 降幅 跌幅 减幅 微降 微跌 走低 下调 下浮 锐减 骤降 减收 净减 负增长 缩减 压减 减 降 跌',
  ),
  ...directionWords('flat', '持平 零增长 不变'),
  // A slower fall or growth: which direction is meant is up to the author.
  ...directionWords(
    'unclear',
    '收窄 扩大 缩小 少增 少减 多减 增减 增速回落 增幅回落 降幅收窄 增速提高 由负转正 由正转负',
  ),
];

const NUMBER = String.raw`([\d〇零一二两三四五六七八九十百千]+)`;

export const chinese: ReportWords = {
  bounds,
  bareLabel:
    /^(?:平均|总体|综合|累计|其中|实际|年均|全年|总)*(?:(?:签约|完成|覆盖|合格|达标|满意|增长|使用|入住|到位|开工|竣工|办结|回复|参与|出勤|通过|普及|入学|升学|就业|利用|回收|处理)?率|总数|数量|合计|小计|占比|比重|比例|增速|增幅|涨幅|降幅|人数|户数|面积|金额|总额|总量)$/,
  directions,
  bases: [
    { pattern: /同比/, says: 'year-on-year' },
    { pattern: /环比/, says: 'period-on-period' },
  ],
  standings: [
    { pattern: /首批|第一批/g, kind: 'first-batch' },
    { pattern: /首个|首家|首次|首创|首例|第一[个家例]|第一次/g, kind: 'first-ever' },
    { pattern: /唯一/g, kind: 'only' },
    { pattern: /领先|前列|前茅|第一方阵|第一梯队/g, kind: 'leading' },
    { pattern: new RegExp(`前${NUMBER}(?![个年期届])`, 'g'), kind: 'within' },
    { pattern: /(?:居|列|获|夺得?|位列)首(?![批个家次创例])|首位|榜首|冠军|头名|魁首/g, kind: 'rank', position: '1' },
    { pattern: /亚军|次席/g, kind: 'rank', position: '2' },
    { pattern: /季军/g, kind: 'rank', position: '3' },
    {
      // 第二产业, 第三季度 and 第十四届 are not ranks.
      pattern: new RegExp(
        `第${NUMBER}(?![〇零一二两三四五六七八九十百千\\d]|产业|季度|[批届次期方轮个家例者部章条节代类]|书记|责任|时间|线|阶段|梯队|医院|[小中]学|人民)`,
        'g',
      ),
      kind: 'rank',
    },
  ],
  honours:
    /(?:被)?(?:列入|评为|认定为|命名为|授予|确定为)|荣获|荣膺|喜获|斩获|获评|获得|入选|入围|跻身|上榜|创成|通报(?:表扬|表彰|嘉奖)|高度评价|表彰|获/,
  ties: /并列/,
  rankDetails: [
    { pattern: new RegExp(`共有?${NUMBER}[个家名]`, 'g'), says: 'size' },
    { pattern: new RegExp(`[由从自][^，。；]{0,12}?第${NUMBER}[位名]?`, 'g'), says: 'from' },
    { pattern: new RegExp(`连续${NUMBER}(?:个?年|个?月|[次届期轮])`, 'g'), says: 'streak' },
    { pattern: new RegExp(`${NUMBER}连[冠胜]`, 'g'), says: 'streak' },
  ],
  numerals: { pattern: /[〇零一二两三四五六七八九十百千万亿]+/g, read: chineseNumber },
  unread: /[几倍番]|半(?!年)|分之|[\d一二两三四五六七八九十]\s*成/,
  scales: {
    万亿: 12,
    千亿: 11,
    百亿: 10,
    十亿: 9,
    千万: 7,
    百万: 6,
    十万: 5,
    亿: 8,
    億: 8,
    万: 4,
    萬: 4,
    千: 3,
    百: 2,
  },
  units: (
    '个百分点 百分点 % ‰ 倍 成 美元 欧元 港元 日元 英镑 公斤 千克 斤 克 米 千米 平方千米 立方米 升 千瓦时 千瓦 万千瓦 座 条 台 辆 张 ' +
    '头 只 株 棵 部 篇 份 栋 幢 间 艘 架 册 本 门 支 批 班 组 岁 周岁 人 户次 人月 车次 架次 小时 分钟 个月 周 日 月 镇 乡 街道 社区 ℃ 度'
  ).split(' '),
  // Excludes the base, start or construction year: 比2022年, 2020年以来, 1995年建成.
  year: /(?:^|[^比较与同和自从由到至距超\d—–~-])((?:19|20)\d\d)\s*年(?!\s*(?:[的以之前后起底初末建款版届级至到来相]|—|–|-))/g,
  partsOfYear: [
    { pattern: /上半年/g, months: ['1', '6'] },
    { pattern: /下半年/g, months: ['7', '12'] },
    { pattern: /前三季度/g, months: ['1', '9'] },
    { pattern: /(?:一|(?:^|[^\d])1)季度/g, months: ['1', '3'] },
    { pattern: /(?:二|(?:^|[^\d])2)季度/g, months: ['4', '6'] },
    { pattern: /(?:第三|(?:^|[^前第])三|(?:^|[^\d])3)季度/g, months: ['7', '9'] },
    { pattern: /(?:四|(?:^|[^\d])4)季度/g, months: ['10', '12'] },
    { pattern: /(?:^|[^\d.])(1?\d)(?:月份?)?\s*(?:[—–~-]|至)+\s*(1?\d)月/g, months: ['$1', '$2'] },
    { pattern: /(?:^|[^\d.—–~至-])(1?\d)月(?!以|前|后|起|底前)/g, months: ['$1', '$1'], isMoment: true },
  ],
  yearEnd: /((?:19|20)\d\d)\s*年(?:末|底)/g,
  moment: /[年月季期](?:末|底)|截至|截止/,
  wholePeriod: /全年|年内|当年|累计/,
  against: /[比较与同和自从由到至距]\s*$/,
  clauseEnd: /[，；。！？：\n]|,(?!\d)|;/g,
};
