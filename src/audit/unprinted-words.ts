import { show } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { languageOf, letters } from './contradictions/worded.js';
import type { Finding } from './finding.js';
import { said } from './texts/bilingual.js';

/**
 * Returns printed words of a report (`periodWord`, `statusWord`, `basisWord`) that are missing from its source text, in
 * the text's language. Periods and statuses are often outside the quotes, so the word may be anywhere in the text;
 * blanks, line ends and case are ignored.
 * @param text the source text
 */
export function unprintedWords(report: Report, text: string): Finding[] {
  const printed = letters(text);
  return [...wordsIn(report, '$', languageOf(text))].flatMap(({ path, word }) =>
    printed.includes(letters(word)) ? [] : [unprinted(path, word)],
  );
}

interface Word {
  readonly path: string;
  readonly word: string;
}

/** The suffix of all such fields; new ones are included. */
const AS_PRINTED = /Word$/;

function* wordsIn(value: unknown, path: string, language: 'zh' | 'en'): Generator<Word> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value) as [string, unknown][]) {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    if (!AS_PRINTED.test(key)) yield* wordsIn(one, at, language);
    else if (hasWord(one, language)) yield { path: `${at}.${language}`, word: one[language] };
  }
}

const hasWord = <L extends string>(value: unknown, language: L): value is Readonly<Record<L, string>> =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[language] === 'string';

const unprinted = (path: string, word: string): Finding => ({
  code: 'WORD_UNPRINTED',
  path,
  expected: word,
  found: '',
  message: said((texts, language) => texts.WORD_UNPRINTED(path, show(word)[language])),
});
