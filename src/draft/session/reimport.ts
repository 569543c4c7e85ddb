import type { Draft, DraftFact, Doubt, LostFact } from './draft.js';
import { sentenceAt, type Sentence } from './sentence.js';

/** Two drafts of one document with their texts: the edited one, and a new one. */
export interface Reimport {
  readonly before: Draft;
  readonly beforeText: string;
  readonly after: Draft;
  readonly afterText: string;
}

/**
 * Transfers the decisions of a draft to that of the changed document. A quote must match exactly, in its own sentence
 * and unambiguously; everything else becomes a question. A figure never moves to a merely similar sentence.
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
  // If the column head has moved differently, only the cell is quoted.
  const isThere = text.slice(from, to) === evidence.quote;
  return { ...fact, ...place, ...(isThere && { evidence: { ...evidence, start: from, end: to } }) };
}

/** Edited metadata also applies to the changed document. */
function decidedFrame({ frame }: Draft): Partial<Draft['frame']> {
  const decided = Object.entries(frame).filter(([key]) => key !== 'guessed' && !frame.guessed.includes(key));
  return { ...(Object.fromEntries(decided) as Partial<Draft['frame']>), guessed: frame.guessed };
}

/** User input that is not tied to a position in the text. */
const said = ({ translations, glossary, reasons, published }: Draft): Partial<Draft> => ({
  ...(translations && { translations }),
  ...(glossary && { glossary }),
  ...(reasons && { reasons }),
  ...(published && { published }),
});

/** Ids that were assigned before and have no figure now. */
function retiredOf(before: Draft, after: Draft, facts: readonly DraftFact[]): readonly string[] {
  const kept = new Set(facts.map(({ id }) => id));
  return [...new Set([...before.retired, ...after.retired])].filter((id) => !kept.has(id));
}

/** Decided facts keep id and section; new ones get unused numbers. */
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

/** Whether two facts are one figure: overlapping positions, and the same kind. */
const isSame = (decided: DraftFact, fact: DraftFact): boolean =>
  decided.start < fact.end &&
  fact.start < decided.end &&
  (decided.kind === fact.kind || decided.quote === fact.quote || decided.state === 'rejected');

/** If a section no longer exists, uses the one at the fact's position. */
function inSection(fact: DraftFact, { sections }: Draft): DraftFact {
  if (sections.some(({ id }) => id === fact.section)) return fact;
  let section = sections[0]?.id ?? fact.section;
  for (const each of sections) if (each.start <= fact.start) section = each.id;
  return { ...fact, section };
}

/** How many identical sentences precede this one. */
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

  /** The position of a fact's quote, or why it is uncertain. */
  placeOf(
    { quote, start }: DraftFact,
    sentence: Sentence,
    { index, of }: { readonly index: number; readonly of: number },
  ): number | Doubt {
    const within = indexesOf(this.text, sentence.text);
    const at = start - sentence.start;
    if (within.length === 1 && of === 1) return within[0]! + at;
    // A repeated sentence, with the same count and order as before.
    if (within.length > 1 && within.length === of && index >= 0) return within[index]! + at;
    const places = indexesOf(this.text, quote);
    const code = !places.length ? 'QUOTE_GONE' : within.length > 1 ? 'QUOTE_SEVERAL' : 'SENTENCE_CHANGED';
    return { code, at: places, sentence: sentence.text.trim() };
  }
}
