import type { Statement } from '../../proposal.js';

type Rule = readonly [kind: Statement['kind'], rule: string, pattern: RegExp];

const RULES: readonly Rule[] = [
  [
    'leading',
    'zh-leading',
    /(?:居|列|排|位居|位列|处于|保持|走在|名列|稳居|继续)[^，。；、\d]{0,10}?(?:前列|前茅|领先|第一方阵|第一梯队|上游)|遥遥领先/g,
  ],
  [
    'worded-change',
    'zh-worded-change',
    /(?:(?:与[^，。；、]{1,10})?(?:基本)?持平|零增长|两位数增长|由负转正|由正转负|止跌回升|稳中有[升降]|大幅(?:增长|下降|提升)|略有(?:增长|下降|回落))/g,
  ],
  [
    'event',
    'zh-event',
    /(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日)?[，,]?(?=[^，。；\d]{0,24}(?:启动|开工|竣工|开园|开通|投用|投产|挂牌|揭牌|召开|举行|举办|上线|落户|成立|获批|通过))/g,
  ],
];

/** What a line states in words alone. */
export const statements = (text: string): Statement[] =>
  RULES.flatMap(([kind, rule, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({
      kind,
      start: index,
      end: index + quote.length,
      quote,
      ...(kind === 'event' && { date: quote.replace(/[，,]$/, '') }),
      rule,
    })),
  ).sort((a, b) => a.start - b.start);
