import type { Proposal, Statement } from '../proposal.js';

/* Proposals for statements without a number: a change in words, a leading position, an event. */

/** Labels that need that of the preceding figure. */
const OF_FIGURE = /^(?:增速|增幅|占比|比重|总量|数量|规模)?$/;
const LONGEST_LABEL = 40;
/** Verbs between a subject and its predicate: 进出口实现两位数增长. */
const TAIL = /(?:实现|保持|呈现|继续|总体|均|都|也)+$/;

/**
 * The proposal of a statement, or undefined if its subject is unknown.
 * @param figures the figures of the text, in order
 */
export function stated(text: string, statement: Statement, figures: readonly Proposal[]): Proposal | undefined {
  const { start, end, quote, rule } = statement;
  const base = { start, end, quote, rule, value: null, unit: '' };
  if (statement.kind === 'event') return event(base, statement, figures);
  const { label, isOwn } = labelOf(text, start, figures);
  if (!label) return undefined;
  const named = { ...base, label, labels: [label] };
  const { word = quote, scope, direction, basis } = statement;
  if (statement.kind === 'leading')
    return { ...named, kind: 'rank', standing: 'leading', word, sure: isOwn ? 0.6 : 0.7, ...(scope && { scope }) };
  return (
    direction && { ...named, kind: 'change', form: 'percent', direction, word, sure: 0.7, ...(basis && { basis }) }
  );
}

/** The words of its own clause, or the label of the preceding figure. */
function labelOf(text: string, start: number, figures: readonly Proposal[]): { label: string; isOwn: boolean } {
  const clause = /[^，。；：、！？,;!?\n]*$/.exec(text.slice(Math.max(0, start - LONGEST_LABEL), start))?.[0] ?? '';
  const last = [...figures].reverse().find(({ end }) => end <= start);
  const isNear = last !== undefined && !/[。！？\n]/.test(text.slice(last.end, start));
  const host = isNear ? last.label : '';
  const isAfterFigure = isNear && last.end > start - clause.length;
  const own = isAfterFigure
    ? ''
    : clause
        .trim()
        .replace(/^(?:and|while|but|the)\s+/i, '')
        .replace(TAIL, '');
  return OF_FIGURE.test(own) ? { label: `${host}${own}`, isOwn: false } : { label: own, isOwn: true };
}

type Base = Pick<Proposal, 'start' | 'end' | 'quote' | 'rule' | 'value' | 'unit'>;

/** Labelled by the event without its figures: 启动低效工业用地整治 for 启动317亩低效工业用地整治. */
function event(base: Base, { date, label = '' }: Statement, figures: readonly Proposal[]): Proposal | undefined {
  if (date === undefined || !label) return undefined;
  const inside = figures.filter(({ start }) => start >= base.end && start < base.end + label.length + 2);
  const without = inside
    .filter(({ kind }) => kind === 'amount')
    .reduce((left, { quote }) => left.replace(quote, ''), label)
    .trim();
  const labels = [...new Set([without, label])].filter(Boolean);
  return { ...base, kind: 'event', date, label: labels[0] ?? '', labels, sure: /^-/.test(date) ? 0.75 : 0.85 };
}
