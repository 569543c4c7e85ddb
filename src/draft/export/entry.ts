import type { DraftFact } from '../session/draft.js';
import type { Json } from './quantity.js';

/** A fact of a report that is put together, with what of the draft it is made of. */
export interface Entry {
  readonly fact: DraftFact;
  json: Json;
  readonly sources: DraftFact[];
  /** Standings of the entry of a list that the fact is in. */
  ofItem?: readonly Json[];
}

/** Gives a fact one more part of it; nothing where there is no part or no fact for it. */
export function joined(
  fact: DraftFact,
  part: Json | undefined,
  host: Entry | undefined,
  key: 'standings' | 'change' | 'comparative',
): boolean {
  if (!part || !host) return false;
  const standings = host.json['standings'];
  const value =
    key !== 'standings' ? part : [...(Array.isArray(standings) ? (standings as readonly Json[]) : []), part];
  host.json = { ...host.json, [key]: value };
  host.sources.push(fact);
  return true;
}
