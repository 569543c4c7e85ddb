import { words } from '../../format/words.js';
import { pick } from '../../format/pick.js';
import { type Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { sentencesOf, shortOf } from './sentences.js';
import { isOneFigure, type Subject } from '../subject.js';

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
