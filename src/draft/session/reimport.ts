import type { Draft, DraftFact, Doubt, LostFact } from './draft.js';
import { sentenceAt, type Sentence } from './sentence.js';

/** Two drafts of one document with their texts: the one that somebody has worked on, and a new one. */
export interface Reimport {
  readonly before: Draft;
  readonly beforeText: string;
  readonly after: Draft;
  readonly afterText: string;
}

/**
 * Takes the decisions of a draft over into that of the changed document. A quote is found again by exact match and in
 * its own sentence, at one place; everything else is a question. A figure is never moved to a sentence that looks like its own.
 */
export function reimported({ before, beforeText, after, afterText }: Reimport): Draft {
  const moved: DraftFact[] = [];
  const lost: LostFact[] = [...before.lost];
  const sentences = new Sentences(afterText);
  for (const fact of before.facts) {
    if (!fact.decisions.length) continue;
    const sentence = sentenceAt(beforeText, fact.start);
    const at = sentences.placeOf(fact, sentence, nth(beforeText, sentence));
    if (typeof at === 'number') moved.push(movedTo(fact, at, afterText));
    else lost.push({ ...fact, state: 'asked', doubt: at });
  }
  const { facts, next } = merged(moved, lost, before, after);
  return {
    ...after,
    frame: { ...after.frame, ...decidedFrame(before) },
    facts,
    lost,
    next,
    answers: before.answers,
    ...said(before),
    retired: retiredOf(before, after, facts),
  };
}

function movedTo({ evidence, ...fact }: DraftFact, start: number, text: string): DraftFact {
  const place = { start, end: start + fact.quote.length };
  if (!evidence) return { ...fact, ...place };
  const by = start - fact.start;
  const [from, to] = [evidence.start + by, evidence.end + by];
  // The head of a column may have moved otherwise; then the cell is quoted by itself.
  const isThere = text.slice(from, to) === evidence.quote;
  return { ...fact, ...place, ...(isThere && { evidence: { ...evidence, start: from, end: to } }) };
}

/** What somebody has said of the report as a whole holds for the changed document too. */
function decidedFrame({ frame }: Draft): Partial<Draft['frame']> {
  const decided = Object.entries(frame).filter(([key]) => key !== 'guessed' && !frame.guessed.includes(key));
  return { ...(Object.fromEntries(decided) as Partial<Draft['frame']>), guessed: frame.guessed };
}

/** What somebody has said that hangs on no place of the text. */
const said = ({ translations, glossary, reasons, published }: Draft): Partial<Draft> => ({
  ...(translations && { translations }),
  ...(glossary && { glossary }),
  ...(reasons && { reasons }),
  ...(published && { published }),
});

/** Ids that were given once and that no figure has now. */
function retiredOf(before: Draft, after: Draft, facts: readonly DraftFact[]): readonly string[] {
  const kept = new Set(facts.map(({ id }) => id));
  return [...new Set([...before.retired, ...after.retired])].filter((id) => !kept.has(id));
}

/** What is decided keeps its id and section; what is new has a number that was never used. */
function merged(
  moved: readonly DraftFact[],
  lost: readonly LostFact[],
  before: Draft,
  after: Draft,
): Pick<Draft, 'facts' | 'next'> {
  const undecided = new Map(
    before.facts.filter(({ decisions }) => !decisions.length).map((fact) => [keyOf(fact), fact.id]),
  );
  const taken = new Set([...moved, ...lost].map(({ id }) => id));
  let next = Math.max(before.next, after.next);
  const fresh = after.facts
    .filter((fact) => !moved.some((one) => isSame(one, fact)))
    .map((fact): DraftFact => {
      const known = undecided.get(keyOf(fact));
      const own = fact.previous ? fact.id : known;
      const id = own !== undefined && !taken.has(own) ? own : `fact-${next++}`;
      taken.add(id);
      return { ...fact, id };
    });
  const facts = [...moved.map((fact) => inSection(fact, after)), ...fresh].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { facts, next };
}

const keyOf = ({ quote, kind, label, value }: DraftFact): string => JSON.stringify([quote, kind, label, value]);

/** One figure: the same place, or a place inside the other's, and the same kind. */
const isSame = (decided: DraftFact, fact: DraftFact): boolean =>
  decided.start < fact.end &&
  fact.start < decided.end &&
  (decided.kind === fact.kind || decided.quote === fact.quote || decided.state === 'rejected');

/** A section whose id the new outline lacks is taken from where the fact is now. */
function inSection(fact: DraftFact, { sections }: Draft): DraftFact {
  if (sections.some(({ id }) => id === fact.section)) return fact;
  let section = sections[0]?.id ?? fact.section;
  for (const each of sections) if (each.start <= fact.start) section = each.id;
  return { ...fact, section };
}

/** How many sentences of the same words are before this one. */
function nth(text: string, { text: sentence, start }: Sentence): { readonly index: number; readonly of: number } {
  const all = indexesOf(text, sentence);
  return { index: all.indexOf(start), of: all.length };
}

const MAX_PLACES = 100;

function indexesOf(text: string, part: string): readonly number[] {
  const found: number[] = [];
  if (!part) return found;
  for (let at = text.indexOf(part); at >= 0 && found.length < MAX_PLACES; at = text.indexOf(part, at + 1))
    found.push(at);
  return found;
}

class Sentences {
  constructor(readonly text: string) {}

  /** Where a fact's quote is, or why that is not certain. */
  placeOf(
    { quote, start }: DraftFact,
    sentence: Sentence,
    { index, of }: { readonly index: number; readonly of: number },
  ): number | Doubt {
    const within = indexesOf(this.text, sentence.text);
    const at = start - sentence.start;
    if (within.length === 1 && of === 1) return within[0]! + at;
    // A sentence that the text has several times, as often as before and in the same order.
    if (within.length > 1 && within.length === of && index >= 0) return within[index]! + at;
    const places = indexesOf(this.text, quote);
    const code = !places.length ? 'QUOTE_GONE' : within.length > 1 ? 'QUOTE_SEVERAL' : 'SENTENCE_CHANGED';
    return { code, at: places, sentence: sentence.text.trim() };
  }
}
