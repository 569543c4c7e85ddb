import type { DraftFact } from '../session/draft.js';
import type { Json } from './quantity.js';

/** A report fact under construction, with its draft fact. */
export interface Entry {
  readonly fact: DraftFact;
  json: Json;
  readonly sources: DraftFact[];
  /** Standings of the list item that the fact is in. */
  ofItem?: readonly Json[];
}

/** Adds a part to a fact; no-op if either is missing. */
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
