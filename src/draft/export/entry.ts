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

/** The amount a person has chosen, or else the one with the same label in the same line. */
export function ofChange(
  fact: DraftFact,
  entries: readonly Entry[],
  sameLine: readonly Entry[],
  text: string,
): Entry | undefined {
  if (fact.of === undefined)
    return [...sameLine]
      .reverse()
      .find((entry) => isOf(entry, fact) && !ENGLISH_END.test(text.slice(entry.fact.end, fact.start)));
  return entries.find(({ fact: { id }, json }) => id === fact.of && hasRoom(json, fact));
}

/** In English, a change of a figure is in its sentence. */
const ENGLISH_END = /[.!?]\s+(?=[A-Z“"])/;

/** A change belongs to the amount with the same label in its line; without one, to a change of the same thing. */
const isOf = ({ json, fact: of }: Entry, fact: DraftFact): boolean =>
  /^(?:amount|share|change)$/.test(of.kind) && of.label === fact.label && fact.label !== '' && hasRoom(json, fact);

/** Whether a fact has no change yet, or each has another basis: 同比 and 环比 are two changes of one figure. */
const hasRoom = (json: Json, { basis = 'not-stated' }: DraftFact): boolean =>
  changesOf(json).every((one) => ![basis, 'not-stated'].includes(String(one['basis'])) && basis !== 'not-stated');

/** The figure whose earlier period's value this is. */
export const ofEarlier = ({ unit, of }: DraftFact, sameLine: readonly Entry[]): Entry | undefined =>
  of === ''
    ? undefined
    : [...sameLine]
        .reverse()
        .find(
          ({ json, fact }) =>
            /^(?:amount|share)$/.test(String(json['kind'])) && fact.unit === unit && !json['comparative'],
        );
