import type { Found, Proposal, Unread } from '../../src/draft/proposal.js';
import type { Draft } from '../../src/draft/session/draft.js';
import type { KnownFrame } from '../../src/draft/session/frame.js';
import { makeDraft } from '../../src/draft/session/make-draft.js';
import { readDocument } from '../../src/draft/read/read-document.js';

/* Drafts of invented texts, with proposals defined by the test, independent of the rules. */

/** A proposal at the n-th occurrence of a quote, by default the first. */
export function proposal(text: string, quote: string, more: Partial<Proposal> = {}, nth = 1): Proposal {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The text does not say ${quote}`);
  const label = more.label ?? '';
  return {
    start,
    end: start + quote.length,
    quote,
    kind: 'amount',
    value: /[\d.]+/.exec(quote)?.[0] ?? null,
    unit: '',
    label,
    labels: [label],
    rule: 'test',
    sure: 0.9,
    ...more,
  };
}

export const found = (facts: readonly Proposal[], unread: readonly Unread[] = []): Found => ({
  facts,
  unread,
  statements: [],
});

/** The draft of a text file. */
export async function draftOf(
  text: string,
  facts: readonly Proposal[],
  known: KnownFrame = {},
  name = 'report.txt',
): Promise<Draft> {
  const bytes = new TextEncoder().encode(text);
  const read = await readDocument({ name, bytes });
  if (!read.ok) throw new Error(read.refusal.message.en);
  return makeDraft({ name, bytes, format: read.format, source: read.source, known }, found(facts));
}

/** A decision with a fixed time. */
export const verdict = (state: 'confirmed' | 'changed' | 'rejected' | 'asked', more = {}) => ({
  state,
  by: 'Li',
  at: '2024-01-02T03:04:05.000Z',
  ...more,
});
