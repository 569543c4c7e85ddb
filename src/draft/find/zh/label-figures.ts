import { signBetween } from '../../words/zh/changes.js';
import type { Token } from '../token.js';
import type { Clauses } from './clause.js';
import { leftLabel } from './left-label.js';
import { itemsOf, listNames } from './lists.js';
import { nameOf } from './name-figure.js';
import { joinOf, type Join } from './order.js';
import { Subjects } from './subjects.js';
import { surroundings } from './surroundings.js';

/** Maximum distance of a figure's basis and period before it. */
const NEAR = 200;

interface Run {
  readonly tokens: Token[];
  readonly left: string;
}

/** 分别增长5.1%和下降2.2%: figures of one list, each with its own verb. After a comma, only one that is still due. */
function ofRespective(text: string, run: Run | undefined, last: Token, token: Token): Join {
  if (!run?.left.includes('分别') || last.unit !== token.unit || last.kind !== token.kind) return undefined;
  const sign = signBetween(text.slice(last.end, token.coreStart));
  return sign && (!/[，,]/.test(sign) || run.tokens.length === 1) ? 'list' : undefined;
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
        ? (joinOf(
            text.slice(last.end, Math.max(last.end, token.coreStart)),
            text.slice(Math.max(start, last.coreStart - 40), last.coreStart),
          ) ?? ofRespective(text, run, last, token))
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

/** 增速比一季度加快0.4个百分点，高于上年0.7个百分点: both figures describe 增速. */
const BEYOND = /^(?:高于|低于|快于|慢于|高出|低出|超出|领先)/;

const SUPERLATIVE = /(?:^|[，。；：])([^，。；：\d]{2,24}?)(?:最高|最多|最大|最低|最少|最快|居首|居首位)[，,]$/;

/** The subject of the clause before, if it ends in a superlative: 电气原因引发火灾占比最高，达38.9%. */
function superlativeSubject(text: string, clause: number, left: string): string | undefined {
  if (left.trim().length > 3 || /[、和]/.test(left)) return undefined;
  const subject = SUPERLATIVE.exec(text.slice(Math.max(0, clause - 40), clause))?.[1];
  return subject && leftLabel(subject).names[0];
}

/** Labels every token of a line, and adds period and basis. */
export function labelled(text: string, clauses: Clauses, tokens: readonly Token[]): Token[] {
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
      return members.map((one) => Object.assign(one, { labels: labelsOfFirst(text, one) }, around));
    const ahead = superlativeSubject(text, clause, left);
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
      return Object.assign(one, around, place === 'to' && endPeriod(text, members[i - 1]!, one));
    });
  });
}

/** The period of the end of a change is the one in front of it: 由2020年的8.6亿元增加到2024年的12.3亿元. */
function endPeriod(text: string, start: Token, end: Token): Pick<Token, 'period'> {
  const { period } = surroundings('', text.slice(start.coreEnd, end.coreStart));
  return { period };
}

/** A "first" without a title is labelled by what follows: 全省首个数据交易中心. */
function labelsOfFirst(text: string, { labels, coreStart, coreEnd }: Token): readonly string[] {
  if (labels) return labels;
  const thing = /^[“「]?[^，。；、,;\s]{0,24}/.exec(text.slice(coreEnd))?.[0] ?? '';
  return [`${text.slice(coreStart, coreEnd)}${thing}`, thing].filter(Boolean);
}
