import type { Draft, DraftFact } from '../session/draft.js';
import { joined, type Entry } from './entry.js';
import { mention, type Json } from './quantity.js';
import type { ToFact } from './context.js';
import { labelOf } from './to-fact.js';
import { periodFields } from './to-period.js';
import { standing } from './to-standing.js';

/** Result for a rank that was attached to another fact. */
export const JOINED = 'joined';

/**
 * Attaches a rank to its figure: the preceding one in its sentence, or each of them for 均. If a list item has several
 * figures and the report does not specify which, the rank applies to the item; without a figure, it becomes a fact.
 * @returns undefined for a rank without a comparison group
 */
export function ranks(
  fact: DraftFact,
  sameLine: readonly Entry[],
  context: ToFact,
  { text, boards }: Around,
): Json | typeof JOINED | undefined {
  const part = standing(fact, context);
  if (!part) return undefined;
  const before = sameLine.filter(
    ({ fact: of }) => of.start <= fact.start && !/[。！？]|[.!?]\s/.test(text.slice(of.end, fact.start)),
  );
  const inList = boards.some(({ items }) => items.some(({ start, end }) => start <= fact.start && fact.end <= end));
  if (fact.of === '' || isOfAnother(fact) || (fact.ranks === 'open' && !inList)) return ranked(fact, part, context);
  const hosts = before.filter(({ json }) => json['standings'] === undefined);
  const [last] = [...before].reverse();
  const subject = last ? subjectOf(text.slice(last.fact.end, fact.start)) : '';
  const said = sameLine.find(({ fact: { id } }) => id === fact.of);
  const named = said ?? [...before].reverse().find(({ fact: of }) => of.label === fact.label && fact.label !== '');
  const chosen =
    !said && (fact.ranks === 'all' || /^[均都皆]/.test(fact.quote))
      ? hosts
      : fact.ranks === 'last' && last
        ? [last]
        : fact.ranks === 'open'
          ? []
          : named
            ? [named]
            : last && OF_FIGURE.test(subject) && !(inList && hosts.length > 1)
              ? [last]
              : [];
  if (!chosen.length && inList && hosts.length > 1 && OF_FIGURE.test(subject)) return ofItem(hosts[0]!, part);
  const measured = GROWTH.test(subject) ? { ...part, measure: context.texts.said('measure', fact.id, subject) } : part;
  for (const host of chosen) joined(fact, measured, host, 'standings');
  return chosen.length ? JOINED : ranked(fact, part, context);
}

/** The subject of the rank's own clause: 创新能力 in 3亿元，创新能力居全省第四; empty if there is none. */
const subjectOf = (between: string): string =>
  /[，。；：、,;\n]([^，。；：、,;\n]*)$/
    .exec(between)?.[1]
    ?.replace(/[在均都也并又位]+$/, '')
    .trim() ?? '';

const FIRST: readonly (string | undefined)[] = ['only', 'first-batch', 'first-ever'];

/** 全省首个数据交易中心 ranks what it names, not the preceding figure. */
const isOfAnother = ({ of, standing: kind, label, quote }: DraftFact): boolean =>
  of === undefined && FIRST.includes(kind) && label.startsWith(quote) && label !== quote;

const GROWTH = /^(?:增速|增幅|增长率)$/;
/** Subjects that refer to the preceding figure. */
const OF_FIGURE = /^(?:|增速|增幅|增长率|总量|规模|数量|总数|排名|名次|位次|两项指标|多项指标)$/;

function ofItem(entry: Entry, part: Json): typeof JOINED {
  entry.ofItem = [...(entry.ofItem ?? []), part];
  return JOINED;
}

interface Around {
  readonly text: string;
  readonly boards: Draft['boards'];
}

/** A rank without a figure becomes a fact of its own. */
const ranked = (fact: DraftFact, part: Json, context: ToFact): Json => ({
  kind: 'standing',
  id: fact.id,
  label: labelOf(fact, context),
  section: fact.section,
  ...periodFields(fact, context),
  standings: [part],
  mentions: [mention(fact)],
});
