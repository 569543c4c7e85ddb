import type { Proposal } from '../proposal.js';
import type { Token, Writable } from './token.js';

/** Maps words in plain characters back to the printed text near a position. */
export type Printed = (words: string, near: number) => string;

type Always = 'start' | 'end' | 'quote' | 'kind' | 'value' | 'unit' | 'label' | 'labels' | 'rule' | 'sure';
type Details = Omit<Writable<Proposal>, Always>;

/** Optional fields, listed explicitly: copying with object rest took a tenth of the run time. */
const ALL: Readonly<Record<keyof Details, true>> = {
  form: true,
  scale: true,
  direction: true,
  position: true,
  qualifier: true,
  word: true,
  basis: true,
  period: true,
  status: true,
  scope: true,
  among: true,
  role: true,
  each: true,
  whole: true,
  standing: true,
  recipient: true,
  to: true,
  giver: true,
  level: true,
  date: true,
  title: true,
  tie: true,
  question: true,
};
const DETAILS = Object.keys(ALL) as (keyof Details)[];

/** The proposal of a token found in a piece of text that starts at `base`. */
export function proposal(text: string, base: number, token: Token, printed: Printed): Proposal {
  const { coreStart, coreEnd, unit = '' } = token;
  const [start, end] = [base + token.start, base + token.end];
  const labels = (token.labels ?? []).slice(0, 3).map((name) => printed(name, coreEnd + 40));
  const fact: Writable<Proposal> = {
    start,
    end,
    quote: text.slice(start, end),
    kind: token.kind ?? 'amount',
    value: token.value,
    unit: printed(unit, Math.max(coreStart, coreEnd - unit.length)),
    label: labels[0] ?? '',
    labels,
    rule: token.rule,
    sure: token.sure,
  };
  const details: Partial<Record<keyof Details, unknown>> = {};
  for (const key of DETAILS) if (token[key] !== undefined) details[key] = token[key];
  return Object.assign(fact, details);
}
