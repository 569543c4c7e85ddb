import type { BilingualText } from '../../report/problems/problems.js';
import type { Answer, DraftFact, QuestionCode } from '../session/draft.js';
import { sentenceAt, type Sentence, type Span } from '../session/sentence.js';
import { en, type QuestionTexts } from './texts/en.js';
import { said } from './texts/said.js';

/** One of the answers that a question can have. */
export interface Choice {
  /** Stable, so that a program can give it. */
  readonly id: string;
  readonly text: BilingualText;
}

/** Something of a draft that a person has to say. It keeps nothing from being confirmed or published. */
export interface DraftQuestion {
  /** Its code and the ids of the facts concerned: the same question has the same id next year. */
  readonly id: string;
  readonly code: QuestionCode;
  /** Ids of the facts concerned; none where a list is counted of which no figure is a fact. */
  readonly facts: readonly string[];
  /** The sentences that it is about, in the order of the text, each once. */
  readonly sentences: readonly Sentence[];
  /** One sentence: what does not fit. */
  readonly message: BilingualText;
  /** Three. */
  readonly choices: readonly Choice[];
  /** What somebody has answered, if it holds. */
  readonly answer?: Answer;
}

/** A question as a rule finds it. */
export interface Found {
  readonly code: QuestionCode;
  readonly facts: readonly DraftFact[];
  /** Of the text besides the facts. */
  readonly places?: readonly Span[];
  readonly message: BilingualText;
}

/** A question with its sentences and answers. Without facts, the words that it is about tell it from others. */
export function questionOf(text: string, { code, facts, places = [], message }: Found): DraftQuestion {
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

function sentencesOf(text: string, spans: readonly Span[]): readonly Sentence[] {
  const found = new Map<number, Sentence>();
  for (const { start } of [...spans].sort((a, b) => a.start - b.start)) {
    const sentence = sentenceAt(text, start);
    found.set(sentence.start, sentence);
  }
  return [...found.values()];
}

/** The answers that a question of this code can have; the texts of every language have the same keys. */
export const choicesOf = (code: QuestionCode): readonly Choice[] =>
  Object.keys(en.choices[code]).map((id) => ({ id, text: said((texts) => choiceText(texts, code, id)) }));

const choiceText = (texts: QuestionTexts, code: QuestionCode, id: string): string =>
  new Map(Object.entries<string>(texts.choices[code])).get(id) ?? '';
