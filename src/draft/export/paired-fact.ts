import type { DraftFact } from '../session/draft.js';
import { asRange, startOf } from './pairs.js';
import type { Json } from './quantity.js';
import type { ToFact } from './context.js';
import { factOf } from './to-fact.js';

/** A fact of the report, together with the figure in front that it is one with. */
export function pairedFactOf(fact: DraftFact, first: DraftFact | undefined, context: ToFact): Json | undefined {
  const json = factOf(fact, context);
  if (!json || !first) return json;
  if (fact.role === 'to') return { ...json, change: startOf(first, fact, context) };
  if (json['kind'] !== 'change') return asRange(json, first, fact, context.text);
  const size = asRange(json['change'] as Json, first, fact, context.text);
  return { ...json, change: size, mentions: size['mentions'] };
}
