import type { DraftFact } from '../session/draft.js';
import type { Entry } from './entry.js';
import { asRange, startOf } from './pairs.js';
import type { Json, ToFact } from './quantity.js';
import { change } from './to-change.js';
import { factOf } from './to-fact.js';

/** The fields of a change, as a range if a figure in front is its lower end. */
export function changeOf(fact: DraftFact, first: DraftFact | undefined, context: ToFact): Json | undefined {
  const json = change(fact, context);
  return json && first ? (asRange(json, first, fact, context.text) ?? json) : json;
}

/** A figure, with the figure in front that it is one with; both by themselves if the text is worded otherwise. */
export function entriesOf(
  fact: DraftFact,
  json: Json,
  first: DraftFact | undefined,
  context: ToFact,
): readonly Entry[] {
  if (!first) return [{ fact, json, sources: [fact] }];
  const whole = fact.role === 'max' ? ranged(fact, json, first, context) : started(fact, json, first, context);
  if (whole) return [{ fact, json: whole, sources: [first, fact] }];
  const alone = factOf(first, context);
  return [...(alone ? [{ fact: first, json: alone, sources: [first] }] : []), { fact, json, sources: [fact] }];
}

function ranged(fact: DraftFact, json: Json, first: DraftFact, { text }: ToFact): Json | undefined {
  if (json['kind'] !== 'change') return asRange(json, first, fact, text);
  const size = asRange(json['change'] as Json, first, fact, text);
  return size && { ...json, change: size, mentions: size['mentions'] };
}

function started(fact: DraftFact, json: Json, first: DraftFact, context: ToFact): Json | undefined {
  const start = startOf(first, fact, context);
  return start && { ...json, change: start };
}
