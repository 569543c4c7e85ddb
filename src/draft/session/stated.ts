import type { Proposal, Statement } from '../proposal.js';

/* What a text states without a number of its own, proposed beside its figures: a change in words, a standing ahead, an event. */

/** Names that say nothing without that of the figure in front. */
const OF_FIGURE = /^(?:增速|增幅|占比|比重|总量|数量|规模)?$/;
const LONGEST_LABEL = 40;
/** Verbs between a subject and what is said of it: 进出口实现两位数增长. */
const TAIL = /(?:实现|保持|呈现|继续|总体|均|都|也)+$/;

/**
 * The proposal of a statement, or nothing where its text does not say what it is of.
 * @param figures those of the text, in its order
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

/** The words of its own clause, or the name of the figure in front of it. */
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

/** Named by what happened, without the figures in it: 启动低效工业用地整治 of 启动317亩低效工业用地整治. */
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
