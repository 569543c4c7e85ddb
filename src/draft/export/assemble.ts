import type { Language } from '../../report/lists/terms.js';
import type { Draft, DraftFact } from '../session/draft.js';
import { leftOut, type LeftOut } from './left-out.js';
import { Places } from './places.js';
import { Texts, type DraftText } from './texts.js';
import { earlierLast } from './earlier-last.js';
import { changesOf, joined, type Entry } from './entry.js';
import { JOINED, ranks } from './join-rank.js';
import { dollarOf, type Json, type ToFact } from './quantity.js';
import { comparative } from './to-change.js';
import { changeOf, pairedFactOf } from './pair-entries.js';
import { pairsOf } from './pairs.js';
import { headOf, reportOf } from './report-json.js';

/** An unvalidated report, with the draft facts that each of its facts was made from. */
export interface Assembled {
  readonly report: Json;
  readonly sources: readonly (readonly DraftFact[])[];
  readonly left: readonly LeftOut[];
  /** Texts needed in every language; empty for a single language. */
  readonly texts: readonly DraftText[];
}

/**
 * Combines the facts of a draft: attaches each change to its amount, and each rank to the figure it applies to.
 * @param languages of the report, including that of the text
 */
export function assembled(
  draft: Draft,
  text: string,
  facts: readonly DraftFact[],
  languages: readonly Language[] = [draft.frame.language],
): Assembled {
  const { entity, places, period, language } = draft.frame;
  const texts = new Texts(draft, languages);
  const head = headOf(draft.frame, texts);
  const context: ToFact = {
    ...{ texts, text, period, language },
    entity: entity.name,
    places: new Places(texts, places),
    dollar: dollarOf(text),
  };
  const entries: Entry[] = [];
  const left: LeftOut[] = [];
  const lineOf = (at: number): number => text.lastIndexOf('\n', at - 1);
  const pairs = pairsOf(facts, text);
  const firsts = new Set(pairs.values());
  for (const fact of earlierLast(facts, lineOf)) {
    if (firsts.has(fact)) continue;
    const sameLine = entries.filter((entry) => lineOf(entry.fact.start) === lineOf(fact.start));
    if (fact.kind === 'rank') {
      const ranked = ranks(fact, sameLine, context, { text, boards: draft.boards });
      if (ranked === undefined) left.push(leftOut(fact, 'NO_PLACE'));
      else if (ranked !== JOINED) entries.push({ fact, json: ranked, sources: [fact] });
      continue;
    }
    if (fact.role === 'earlier' && joined(fact, comparative(fact, context), ofEarlier(fact, sameLine), 'comparative'))
      continue;
    const of = fact.kind === 'change' ? ofChange(fact, entries, sameLine, text) : undefined;
    const first = pairs.get(fact.id);
    const parts = first ? [first, fact] : [fact];
    if (of && joined(fact, changeOf(fact, first, context), of, 'change')) {
      if (first) of.sources.push(first);
      continue;
    }
    const json = pairedFactOf(fact, first, context);
    if (json) entries.push({ fact, json, sources: parts });
    else left.push(...parts.map((one) => leftOut(one, 'NO_FORM')));
  }
  for (const entry of entries) if (entry.fact.kind === 'event') withItsFacts(entry, entries, text);
  const report = reportOf({ draft, entries, context, languages, head });
  return { report, sources: entries.map(({ sources }) => sources), left, texts: texts.list() };
}

/** The amount a person has chosen, or else the one with the same label in the same line. */
function ofChange(
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
const ofEarlier = ({ unit, of }: DraftFact, sameLine: readonly Entry[]): Entry | undefined =>
  of === ''
    ? undefined
    : [...sameLine]
        .reverse()
        .find(
          ({ json, fact }) =>
            /^(?:amount|share)$/.test(String(json['kind'])) && fact.unit === unit && !json['comparative'],
        );

/** Facts between the date of an event and the next event in its sentence belong to the event. */
function withItsFacts(event: Entry, entries: readonly Entry[], text: string): void {
  const behind = entries.filter(({ fact }) => fact.start > event.fact.start);
  const next = behind.find(({ fact }) => fact.kind === 'event')?.fact.start ?? Infinity;
  const own = behind.filter(
    ({ fact }) => fact.start < next && !/[。！？；;\n]|[.!?]\s/.test(text.slice(event.fact.end, fact.start)),
  );
  event.json = { ...event.json, facts: own.map(({ json }) => json['id']) };
}
