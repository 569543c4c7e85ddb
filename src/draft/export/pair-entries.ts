import type { DraftFact } from '../session/draft.js';
import { asRange, startOf } from './pairs.js';
import type { Json, ToFact } from './quantity.js';
import { change } from './to-change.js';
import { factOf } from './to-fact.js';

/** The fields of a change, as a range if a figure in front is its lower end. */
export function changeOf(fact: DraftFact, first: DraftFact | undefined, context: ToFact): Json | undefined {
  const json = change(fact, context);
  return json && first ? asRange(json, first, fact, context.text) : json;
}

/** A fact of the report, together with the figure in front that it is one with. */
export function pairedFactOf(fact: DraftFact, first: DraftFact | undefined, context: ToFact): Json | undefined {
  const json = factOf(fact, context);
  if (!json || !first) return json;
  if (fact.role === 'to') return { ...json, change: startOf(first, fact, context) };
  if (json['kind'] !== 'change') return asRange(json, first, fact, context.text);
  const size = asRange(json['change'] as Json, first, fact, context.text);
  return { ...json, change: size, mentions: size['mentions'] };
}
