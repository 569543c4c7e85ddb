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
  host.json = key === 'change' ? withChange(host.json, part) : { ...host.json, [key]: valueOf(host.json, key, part) };
  host.sources.push(fact);
  return true;
}

function valueOf(json: Json, key: 'standings' | 'comparative', part: Json): unknown {
  const standings = json['standings'];
  return key === 'comparative' ? part : [...(Array.isArray(standings) ? (standings as readonly Json[]) : []), part];
}

/** The changes of a fact so far. */
export function changesOf(json: Json): readonly Json[] {
  const { change, changes } = json as { change?: Json; changes?: readonly Json[] };
  return changes ?? (change === undefined ? [] : [change]);
}

/** A second change makes a list of them: 同比增长4.2%、环比下降0.3%. */
function withChange(json: Json, part: Json): Json {
  const before = changesOf(json);
  if (before.length === 0) return { ...json, change: part };
  const { change: _, ...others } = json;
  return { ...others, changes: [...before, part] };
}
