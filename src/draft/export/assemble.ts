import type { Language } from '../../report/lists/terms.js';
import type { Draft, DraftFact } from '../session/draft.js';
import { leftOut, type LeftOut } from './left-out.js';
import { Texts, type DraftText } from './translatable.js';
import { earlierLast } from './earlier-last.js';
import { joined, ofChange, ofEarlier, type Entry } from './entry.js';
import { JOINED, ranks } from './join-rank.js';
import type { Json } from './quantity.js';
import { contextOf } from './context.js';
import { changeOf, comparative } from './to-change.js';
import { pairedFactOf } from './paired-fact.js';
import { pairsOf } from './pairs.js';
import { reportOf } from './report-json.js';

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
  const texts = new Texts(draft, languages);
  const head = texts.head(draft.frame);
  const context = contextOf(texts, draft.frame, text);
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
  const report = reportOf({ draft, entries, places: context.places.list(), texts, languages, head });
  return { report, sources: entries.map(({ sources }) => sources), left, texts: texts.list() };
}

/** Facts between the date of an event and the next event in its sentence belong to the event. */
function withItsFacts(event: Entry, entries: readonly Entry[], text: string): void {
  const behind = entries.filter(({ fact }) => fact.start > event.fact.start);
  const next = behind.find(({ fact }) => fact.kind === 'event')?.fact.start ?? Infinity;
  const own = behind.filter(
    ({ fact }) => fact.start < next && !/[。！？；;\n]|[.!?]\s/.test(text.slice(event.fact.end, fact.start)),
  );
  event.json = { ...event.json, facts: own.map(({ json }) => json['id']) };
}
