import type { Token } from '../token.js';
import type { Clauses } from './clause.js';
import { leftLabel } from './left-label.js';
import { itemsOf, listNames } from './lists.js';
import { nameOf, type Name } from './name-figure.js';
import { joinOf, type Join } from './order.js';
import { surroundings } from './surroundings.js';
import { Wholes } from './wholes.js';

/** Maximum distance of a figure's basis and period before it. */
const NEAR = 200;

interface Run {
  readonly tokens: Token[];
  readonly left: string;
}

/** Follows the subject of a clause without a figure: 粮食总产再创历史新高. */
const OPENING_END =
  /(?<=.{2})(?:再创|创下|创|连续|稳居|稳步|持续|保持|呈现|不断|显著|明显|加快|进一步|成效|取得|实现|有序|扎实|深入|全面|上榜|入围|快速|平稳|获|优化|提升|增强|向好).*$/;

/** The subjects of the sentence so far. */
class Subjects {
  private sentence = -1;
  private current: string | undefined;
  private list: readonly string[] = [];
  /** The labels of this sentence's amounts, in order. */
  private amounts: string[] = [];
  private opening = '';
  /** The 增速 or 降幅 of the preceding clause. */
  private about: string | undefined;
  private readonly wholes = new Wholes();
  private lastAmount: Token | undefined;
  /** The label of the last amount of each unit. */
  private readonly byUnit = new Map<string, string>();

  enter(text: string, sentence: number, at: number): void {
    if (sentence === this.sentence) return;
    this.sentence = sentence;
    this.wholes.clear();
    this.lastAmount = undefined;
    this.current = undefined;
    this.list = [];
    this.amounts = [];
    this.about = undefined;
    this.byUnit.clear();
    const clause = /^[^，。；：,;]{0,60}/.exec(text.slice(sentence, at))?.[0] ?? '';
    this.opening =
      clause.length < at - sentence ? (leftLabel(clause).names[0] ?? '').replace(OPENING_END, '').slice(0, 20) : '';
  }

  /**
   * @param left the text before the figure in its clause
   * @param unit of an amount of change, which is that of what changed: 优良天数306天，优良率83.6%，同比增加11天
   */
  carried(left: string, unit?: string, isBeyond = false): string[] {
    // 增速比同期提高0.9个百分点，比一季度提高0.3个百分点.
    const about = isBeyond || /^[、，\s]*[比较]/.test(left) ? this.about : undefined;
    const alike = unit === undefined ? undefined : this.byUnit.get(unit);
    return [about, alike, this.current, this.opening].filter((name): name is string => Boolean(name));
  }

  /** The subjects of 分别增长5%、8%: the preceding list, or the individually named amounts. */
  listOf(count: number): readonly string[] {
    if (this.list.length === count) return this.list;
    return count > 1 && this.amounts.length >= count ? this.amounts.slice(-count) : [];
  }

  /** A part after 其中 inherits the whole's noun: 教育支出 of 民生支出. */
  partName(left: string, token: Token, own: string | undefined): string | undefined {
    this.wholes.enter(left, this.lastAmount, this.lastAmount?.labels?.[0]);
    return this.wholes.partName(own, token);
  }

  addAmount(token: Token, name: string | undefined): void {
    this.lastAmount = token;
    if (!name) return;
    this.amounts.push(name);
    if (token.unit) this.byUnit.set(token.unit, name);
  }

  take({ labels, carry: name }: Name, list: readonly string[] = []): void {
    this.about = name === undefined ? labels[0] : undefined;
    if (name) this.current = name;
    if (name || list.length > 0) this.list = list;
  }
}

/** Figures that share one label: a list, a range, from and to. */
function runs(text: string, clauses: Clauses, tokens: readonly Token[]): (Run & { joins: Join[] })[] {
  const found: (Run & { joins: Join[] })[] = [];
  for (const token of tokens) {
    const run = found[found.length - 1];
    const last = run?.tokens[run.tokens.length - 1];
    const start = clauses.startOf(token.coreStart);
    const between = last ? text.slice(last.end, Math.max(last.end, token.start)) : '';
    const isAlike =
      last !== undefined &&
      (last.kind === token.kind || token.kind === 'change') &&
      token.kind !== 'honour' &&
      token.value !== null;
    const join =
      last && isAlike && between !== ''
        ? joinOf(
            text.slice(last.end, Math.max(last.end, token.coreStart)),
            text.slice(Math.max(start, last.coreStart - 40), last.coreStart),
          )
        : undefined;
    if (run && join) {
      run.tokens.push(join === 'to' ? { ...token, kind: last?.kind } : token);
      run.joins.push(join);
      continue;
    }
    const from = last ? Math.max(start, last.end) : start;
    found.push({
      tokens: [token],
      joins: [],
      left: text.slice(Math.max(from, token.coreStart - 60), Math.max(from, token.nameEnd ?? token.coreStart)),
    });
  }
  return found;
}

const role = (joins: readonly Join[], i: number, count: number): string | undefined => {
  const join = joins[Math.max(0, i - 1)];
  if (count === 1 || join === undefined) return undefined;
  if (join === 'range') return i === 0 ? 'min' : 'max';
  if (join === 'to') return i === 0 ? 'from' : 'to';
  return `list:${i + 1}/${count}`;
};

/** 增速比一季度加快0.4个百分点，高于全国0.7个百分点: both are of the 增速. */
const BEYOND = /^(?:高于|低于|快于|慢于|高出|低出|超出|领先)/;

const SUPERLATIVE = /(?:^|[，。；：])([^，。；：\d]{2,24}?)(?:最高|最多|最大|最低|最少|最快|居首|居首位)[，,]$/;

/** The subject of the clause before, if it ends in a superlative: 电气原因引发火灾占比最高，达38.9%. */
function aheadOf(text: string, clause: number, left: string): string | undefined {
  if (left.trim().length > 3 || /[、和]/.test(left)) return undefined;
  const subject = SUPERLATIVE.exec(text.slice(Math.max(0, clause - 40), clause))?.[1];
  return subject && leftLabel(subject).names[0];
}

/** Labels every token of a line, and adds period and basis. */
export function named(text: string, clauses: Clauses, tokens: readonly Token[]): Token[] {
  const subjects = new Subjects();
  return runs(text, clauses, tokens).flatMap(({ tokens: members, joins, left }) => {
    const [head] = members;
    if (!head) return [];
    const [clause, sentence] = [clauses.startOf(head.coreStart), clauses.sentenceOf(head.coreStart)];
    subjects.enter(text, sentence, head.coreStart);
    const near = head.coreEnd - NEAR;
    const around = surroundings(
      text.slice(Math.max(clause, near), head.coreEnd),
      text.slice(Math.max(sentence, near), head.coreEnd),
    );
    if (
      head.kind === 'honour' ||
      head.standing === 'first-batch' ||
      head.standing === 'first-ever' ||
      head.standing === 'only'
    )
      return members.map((one) => Object.assign(one, { labels: titled(text, one) }, around));
    const ahead = aheadOf(text, clause, left);
    const isBeyond = BEYOND.test(text.slice(head.nameEnd ?? head.coreStart, head.coreStart));
    const carried = subjects.carried(left, head.form === 'absolute' ? head.unit : undefined, isBeyond);
    const name = nameOf(text, head, left, ahead === undefined ? carried : [ahead, ...carried]);
    const isRespective = left.includes('分别');
    const isList = joins.every((join) => join === 'list');
    const own = isRespective || isList ? listNames(name.labels[0] ?? '', members.length) : [];
    const list = own.length > 0 ? own : isRespective && name.carry === undefined ? subjects.listOf(members.length) : [];
    const items = list === own ? itemsOf(name.labels[0] ?? '', members.length) : [];
    subjects.take(name, list);
    const part = head.kind === 'amount' ? subjects.partName(left, head, name.labels[0]) : undefined;
    if (head.kind === 'amount') subjects.addAmount(head, name.labels[0]);
    return members.map((one, i) => {
      const place = role(joins, i, members.length);
      const names = [
        ...(one.labels ?? []),
        ...list.slice(i, i + 1),
        ...items.slice(i, i + 1),
        ...(part === undefined ? [] : [part]),
      ];
      one.labels = [...new Set([...names, ...name.labels])].slice(0, 3);
      if (place !== undefined) one.role = place;
      return Object.assign(one, around);
    });
  });
}

/** A "first" without a title is labelled by what follows: 全省首个数据交易中心. */
function titled(text: string, { labels, coreStart, coreEnd }: Token): readonly string[] {
  if (labels) return labels;
  const thing = /^[“「]?[^，。；、,;\s]{0,24}/.exec(text.slice(coreEnd))?.[0] ?? '';
  return [`${text.slice(coreStart, coreEnd)}${thing}`, thing].filter(Boolean);
}
