import type { Locale } from '../../format/locale.js';
import { factContent } from '../../models/parts/fact-content.js';
import type { Report } from '../../report/types.js';
import { pastModel } from '../widgets/past-model.js';
import { pastSentences } from './past-snippet.js';
import { type Subject, isOneFigure } from '../subject.js';
import { boardOf } from '../widgets/board-model.js';
import { pick } from '../../format/pick.js';
import { words } from '../../format/words.js';

/** The sentences of a subject, one per entry; without full stops. */
export function sentencesOf(subject: Subject, report: Report, locale: Locale): readonly string[] {
  if (subject.kind === 'board') return boardOf(subject, report, locale).entries.map((entry) => entry.sentence);
  const past = pastModel(subject, report, locale);
  return past ? pastSentences(past, locale) : factSentences(subject, report, locale);
}

/** The short form: a sentence per fact, and a single one for a comparison of reports. */
export function shortOf(subject: Subject, report: Report, locale: Locale): readonly string[] {
  const past = pastModel(subject, report, locale);
  return past ? [past.model.sentence] : factSentences(subject, report, locale);
}

const factSentences = ({ facts }: Subject, context: Report, locale: Locale): readonly string[] =>
  facts.map((fact) => factContent(fact, { locale, context }).sentence);

/** The content of a subject in one line. */
export const inShort = (subject: Subject, report: Report, locale: Locale): string =>
  shortOf(subject, report, locale).join(words(locale).semicolon);

/** The fallback for a stripped frame: the sentence of a figure, the name of a list. */
export const saidInstead = (subject: Subject, report: Report, locale: Locale): string =>
  isOneFigure(subject) ? inShort(subject, report, locale) : pick(subject.title, locale);

/**
 * A subject as plain text: one sentence for a figure; for a list its title, then one sentence per line. UTF-8 without a
 * byte order mark; ends with a line feed.
 */
export function subjectText(subject: Subject, report: Report, locale: Locale): string {
  // In a board, each fact is a line, even if several share an entry.
  const said = (subject.kind === 'board' ? shortOf : sentencesOf)(subject, report, locale);
  const lines = said.map((one) => one + words(locale).stop);
  return [...(isOneFigure(subject) ? [] : [pick(subject.title, locale)]), ...lines].join('\n') + '\n';
}
