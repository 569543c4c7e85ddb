import { capitalised } from '../../format/text/capitals.js';
import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { sourceLine } from '../../models/parts/source-line.js';
import type { Report } from '../../report/types.js';
import type { Links } from '../links.js';
import type { Subject } from '../subject.js';
import { subjectText } from './sentences.js';

/** A subject as plain text, followed by its source and page. No trailing line feed. */
export function quotation(subject: Subject, report: Report, locale: Locale, links: Links): string {
  const source = sourceLine({ locale, context: report }, subject.facts);
  const remarks = [source?.text, source?.corrected, source?.mark].filter(Boolean).join(words(locale).separator);
  const page = links.page(subject.id, locale);
  const from = remarks ? capitalised(remarks) + words(locale).colon + page : page;
  return subjectText(subject, report, locale) + from;
}
