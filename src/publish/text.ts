import { pick, type Locale } from '../format/locale.js';
import { sentence } from '../format/sentence.js';
import type { Report } from '../report/types.js';
import { pastModel } from './past-model.js';
import { pastSentences } from './past-told.js';
import type { Subject } from './subject.js';

const STOP: Readonly<Record<Locale, string>> = { 'zh-CN': '。', en: '.' };

/**
 * A subject as plain text: one sentence for a fact; for a list its title and a sentence a line. UTF-8
 * without a byte order mark; ends with a line feed.
 */
export function subjectText(subject: Subject, report: Report, locale: Locale): string {
  const { kind, title, facts } = subject;
  const past = pastModel(subject, report, locale);
  const said = past ? pastSentences(past, locale) : facts.map((fact) => sentence(fact, report, locale));
  const sentences = said.map((one) => one + STOP[locale]);
  // A line over the years names its figure itself.
  return [...(kind === 'fact' || kind === 'trend' ? [] : [pick(title, locale)]), ...sentences].join('\n') + '\n';
}
