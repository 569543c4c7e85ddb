import { IS_COUNTER } from '../../words/zh/units.js';
import type { Token } from '../token.js';
import type { Clauses } from './clause.js';
import { countsIn, listNames } from './lists.js';

/** Whether a count is part of the one printed before it: 24个村收入100万元以上达21个; 13项指标中，10项完成. */
function wholeOf(text: string, clauses: Clauses, token: Token, before: Token | undefined): string | undefined {
  if (before?.kind !== 'amount' || token.kind !== 'amount' || before.value === null || token.value === null)
    return undefined;
  const [unit = '', own = ''] = [before.unit, token.unit];
  const between = text.slice(before.coreEnd, token.coreStart);
  const isAlike =
    unit !== '' &&
    IS_COUNTER.has(unit) &&
    (own.startsWith(unit) || unit.startsWith(own)) &&
    before.scale === token.scale;
  const isApart =
    (/[、；。]|^[^，]{0,3}$/.test(between) && !/^[^，、；。]{1,6}中(?:有)?$/.test(between)) ||
    Number(token.value) >= Number(before.value);
  if (!isAlike || isApart) return undefined;
  const isOneClause = clauses.startOf(before.coreStart) === clauses.startOf(token.coreStart);
  return isOneClause || /中[，,](?:有)?$/.test(between) ? before.value : undefined;
}

/** A rank after several figures, without its own subject and without 均: it is unclear which it applies to. */
function isWhose(text: string, clauses: Clauses, token: Token, earlier: readonly Token[]): boolean {
  if (token.kind !== 'rank' || token.value === null) return false;
  const clause = text.slice(clauses.startOf(token.coreStart), token.coreStart);
  if (/均|都|分别/.test(clause) || clause.trim().length > token.coreStart - token.start + 1) return false;
  const start = Math.max(clauses.sentenceOf(token.coreStart), text.lastIndexOf('；', token.coreStart));
  // A change or a rank closes the preceding group: 受理5件，增长4%，人均3件，居第二.
  const since = [...earlier].reverse();
  const closed = since.findIndex(({ kind, coreStart }) => kind !== 'amount' || coreStart < start);
  const open = closed < 0 ? since : since.slice(0, closed);
  return open.filter(({ role }) => role !== 'from').length > 1;
}

/** A measured quantity before the verb makes it a change: 损失金额减少3亿元. */
const MEASURED = /(?:[数量额率值价积费]|金额|收入|支出|人口|面积|余额|损失|时间|里程)$/;

/** 减少5万吨 may be the amount saved; 前移1位 is the change of a rank. */
function isEither(text: string, { rule, sure, unit, start }: Token): boolean {
  return rule === 'zh-change-absolute' && sure < 0.7 && unit !== '位' && !MEASURED.test(text.slice(start - 4, start));
}

/** The numbers of figures and names differ: 甲、乙、丙分别增长5%、8%. */
function isUneven(token: Token): boolean {
  const [, of] = /^list:1\/(\d+)$/.exec(token.role ?? '') ?? [];
  const list = token.labels?.[0] ?? '';
  const isList = list.includes('、') && listNames(list, Number(of)).length === 0;
  return of !== undefined && isList && !countsIn(list).includes(Number(of));
}

/** Adds a question to each ambiguous figure. */
export function asked(text: string, clauses: Clauses, tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const whole = wholeOf(text, clauses, token, tokens[i - 1]);
    if (whole !== undefined) return { ...token, whole, question: 'part-of-whole' };
    if (isWhose(text, clauses, token, tokens.slice(Math.max(0, i - 6), i))) return { ...token, question: 'whose-rank' };
    if (isUneven(token)) return { ...token, question: 'list-length' };
    if (isEither(text, token)) return { ...token, question: 'amount-or-change' };
    return token;
  });
}
