import type { Statement, Way } from '../../proposal.js';
import { SCOPE } from '../../words/zh/ranks.js';

/* Statements in a Chinese text without a number. */

type Found = Omit<Statement, 'kind' | 'start' | 'end' | 'quote'>;

const STREAK = '连续(?:第)?\\s?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s?个?(?:年|届|次|季度|月)';
const AHEAD = '(?:前列|前茅|领先(?:地位|水平|位置)?|第一方阵|第一梯队|上游)';
const PLACED = '(?:居|列|排|位居|位列|处于|保持|走在|名列|稳居|继续)';
const LEADING = new RegExp(
  [
    `(?:${STREAK})?${PLACED}([^，。；、\\d]{0,10}?)(${AHEAD})`,
    `(?:${STREAK})?(?:[在于]([^，。；、\\d]{2,8}?))?((?:遥遥|全面)领先)`,
    `${STREAK}([^，。；、\\d]{0,8}?)(${AHEAD})`,
  ].join('|'),
  'g',
);

const NAMED_PLACE = new RegExp(`^(?:${SCOPE}|(?!发展|绝对|明显|相对|总体|整体)[\\u4e00-\\u9fff]{2,3})$`);

/** The comparison group: 全省 in 居全省前列, 广西 in 保持广西前列. */
const placeIn = (words: string): string | undefined =>
  NAMED_PLACE.exec(words)?.[0] ?? new RegExp(SCOPE).exec(words)?.[0];

function leading(match: RegExpMatchArray): Found {
  const [first, word] = [match[1] ?? match[3] ?? match[5] ?? '', match[2] ?? match[4] ?? match[6] ?? ''];
  const scope = placeIn(first);
  return { rule: 'zh-leading', word, ...(scope !== undefined && { scope }) };
}

/** Change words with a direction but no size. */
const WAYS: readonly (readonly [word: string, way: Way])[] = [
  ['持平', 'flat'],
  ['零增长', 'flat'],
  ['两位数增长', 'up'],
  ['由负转正', 'up'],
  ['由正转负', 'down'],
  ['止跌回升', 'up'],
  ['稳中有升', 'up'],
  ['稳中有降', 'down'],
  ['大幅增长', 'up'],
  ['大幅提升', 'up'],
  ['大幅下降', 'down'],
  ['略有增长', 'up'],
  ['略有下降', 'down'],
  ['略有回落', 'down'],
];
const WORDED = new RegExp(
  `((?:同比|环比|与[^，。；、\\d]{1,10}?|较[^，。；、\\d]{1,6}?))?((?:基本|大体)?(?:${WAYS.map(([word]) => word).join('|')}))`,
  'g',
);
const BASES: readonly (readonly [words: RegExp, basis: string])[] = [
  [/同比|上年(?!末|底)|去年(?!末|底)|同期/, 'year-on-year'],
  [/环比|上月|上季/, 'period-on-period'],
  [/年初|年末|年底/, 'since-year-end'],
];

function worded(match: RegExpMatchArray): Found {
  const [, against = '', word = ''] = match;
  const basis = BASES.find(([words]) => words.test(against))?.[1];
  return {
    rule: 'zh-worded-change',
    // The basis is printed by its field, if the contract supports it.
    word: basis === undefined ? match[0] : word,
    direction: WAYS.find(([one]) => word.endsWith(one))![1],
    ...(basis !== undefined && { basis }),
  };
}

/** Verbs of an event at a date; quantities up to a date and plans are excluded. */
const DEEDS =
  '启动|开工|竣工|开园|开业|开馆|开学|开通|通车|通航|投用|投产|投入使用|建成|挂牌|揭牌|召开|举行|举办|承办|上线|落户|成立|设立|获批|通过|印发|出台|发布|签约|签订|当选|摘牌|奠基|封顶|交付|完成';
const EVENT = new RegExp(
  `(?<![-—–~～至到、和\\d]|去年|上年|明年|截至|截止|自从|[自从于至])((?:19|20)\\d\\d年)?(\\d{1,2})月(?:份|(\\d{1,2})日)?(?![-—–~～至到末底、和\\d]|以来|[，,]?(?:计划|预计|拟|将))[，,]?(?=([^，。；,;\\n]{0,40}))`,
  'g',
);
const DEED = new RegExp(DEEDS);
/** A sum reached by a month is a figure, not an event: 6月完成投资3亿元. */
const REACHED = /^(?:当月)?完成(?:投资|产值|销售|进出口|税收|入库|财政|营业)/;
const AHEAD_OF = /(?:计划|预计|力争|拟|将|确保|争取)[^，。；,;]{0,12}$/;

function event(match: RegExpMatchArray, before: string): Found | undefined {
  const [, year, month = '', day, clause = ''] = match;
  if (
    !DEED.test(clause) ||
    REACHED.test(clause) ||
    AHEAD_OF.test(before) ||
    Number(month) > 12 ||
    Number(day ?? 1) > 31
  )
    return undefined;
  const two = (digits: string): string => digits.padStart(2, '0');
  const date = `${year?.slice(0, 4) ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  return { rule: 'zh-event', date, label: clause.trim() };
}

type Rule = readonly [
  kind: Statement['kind'],
  pattern: RegExp,
  read: (match: RegExpMatchArray, before: string) => Found | undefined,
];
const RULES: readonly Rule[] = [
  ['leading', LEADING, leading],
  ['worded-change', WORDED, worded],
  ['event', EVENT, event],
];

/** The statements of a line in words only. */
export const statements = (text: string): Statement[] =>
  RULES.flatMap(([kind, pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Statement[] => {
      const found = read(match, text.slice(Math.max(0, match.index - 20), match.index));
      const quote = match[0].replace(/[，,]$/, '');
      return found ? [{ kind, start: match.index, end: match.index + quote.length, quote, ...found }] : [];
    }),
  ).sort((a, b) => a.start - b.start);
