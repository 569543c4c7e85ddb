import type { BilingualText } from '../../report/problems/problems.js';
import type { Answer, DraftFact, QuestionCode } from '../session/draft.js';
import { sentenceAt, type Sentence, type TextRange } from '../session/sentence.js';
import { en, type QuestionTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';

/** A possible answer to a question. */
export interface Choice {
  /** Stable, for use by programs. */
  readonly id: string;
  readonly text: BilingualText;
}

/** A question about a draft. It does not block confirming or publishing. */
export interface DraftQuestion {
  /** Its code and fact ids, so that the same question has the same id next year. */
  readonly id: string;
  readonly code: QuestionCode;
  /** Ids of the facts concerned; empty for a counted list without figures. */
  readonly facts: readonly string[];
  /** The sentences concerned, in text order, without duplicates. */
  readonly sentences: readonly Sentence[];
  /** One sentence describing the inconsistency. */
  readonly message: BilingualText;
  /** Always three. */
  readonly choices: readonly Choice[];
  /** The valid answer, if any. */
  readonly answer?: Answer;
}

/** A question found by a rule. */
export interface FoundQuestion {
  readonly code: QuestionCode;
  readonly facts: readonly DraftFact[];
  /** Ranges of the text besides the facts. */
  readonly places?: readonly TextRange[];
  readonly message: BilingualText;
}

/** Adds sentences and choices to a question. Without facts, its id is made from the words concerned. */
export function questionOf(text: string, { code, facts, places = [], message }: FoundQuestion): DraftQuestion {
  const ids = facts.map(({ id }) => id);
  const words = places.map(({ start, end }) => text.slice(start, end).trim());
  return {
    id: `${code}:${(ids.length ? [...ids].sort() : words).join('+')}`,
    code,
    facts: ids,
    sentences: sentencesOf(text, [...facts, ...places]),
    message,
    choices: choicesOf(code),
  };
}

function sentencesOf(text: string, spans: readonly TextRange[]): readonly Sentence[] {
  const found = new Map<number, Sentence>();
  for (const { start } of [...spans].sort((a, b) => a.start - b.start)) {
    const sentence = sentenceAt(text, start);
    found.set(sentence.start, sentence);
  }
  return [...found.values()];
}

/** The choices of a question code; the texts of all languages have the same keys. */
const choicesOf = (code: QuestionCode): readonly Choice[] =>
  Object.keys(en.choices[code]).map((id) => ({ id, text: said((texts) => choiceText(texts, code, id)) }));

const choiceText = (texts: QuestionTexts, code: QuestionCode, id: string): string =>
  new Map(Object.entries<string>(texts.choices[code])).get(id) ?? '';
