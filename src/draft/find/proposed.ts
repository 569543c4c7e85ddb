import type { Proposal } from '../proposal.js';
import type { Token, Writable } from './token.js';

/** Words that the rules read in plain characters, as the text prints them near a place. */
export type Printed = (words: string, near: number) => string;

type Always = 'start' | 'end' | 'quote' | 'kind' | 'value' | 'unit' | 'label' | 'labels' | 'rule' | 'sure';
type Details = Omit<Writable<Proposal>, Always>;

/** All that only some figures have; a list of its own, since copying the rest of an object took a tenth of the time. */
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
  question: true,
};
const DETAILS = Object.keys(ALL) as (keyof Details)[];

/** What is proposed of a token that was found in a piece of a text, which starts at `base`. */
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
