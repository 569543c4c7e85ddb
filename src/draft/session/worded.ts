import type { Proposal, Statement } from '../proposal.js';

/** Nothing changed, in words alone; other words say which way, and not by how much. */
const FLAT = /持平|零增长/;

/** Names that say nothing without that of the figure in front. */
const OF_FIGURE = /^(?:增速|增幅|占比|比重|总量|数量|规模)?$/;

/**
 * The proposal of a change that is only in words: 中小学数量与上年持平. Its name is in its clause, or that of the figure in front.
 * @param before the figures in front of it, the last one last
 */
export function wordedChange(
  text: string,
  { kind, quote, start, end, rule }: Statement,
  before: readonly Proposal[],
): Proposal | undefined {
  if (kind !== 'worded-change' || !FLAT.test(quote)) return undefined;
  const clause = /[^，。；：、！？\n]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const host = before[before.length - 1]?.label ?? '';
  const own = clause.trim();
  const label = OF_FIGURE.test(own) ? `${host}${own}` : own;
  if (!label) return undefined;
  return {
    ...{ start, end, quote, rule, label, labels: [label] },
    kind: 'change',
    form: 'percent',
    direction: 'flat',
    value: null,
    unit: '',
    sure: 0.7,
    ...(/上年|去年|同期/.test(quote) && { basis: 'year-on-year' }),
  };
}
