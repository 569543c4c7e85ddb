import { pick, type Locale } from '../format/locale.js';
import { sentence } from '../format/sentence.js';
import type { Report } from '../report/types.js';
import type { Subject } from './subject.js';

const STOP: Readonly<Record<Locale, string>> = { 'zh-CN': '。', en: '.' };

/**
 * A subject as plain text: one sentence for a fact; for a board or a section its title and a sentence a line. UTF-8
 * without a byte order mark; ends with a line feed.
 */
export function subjectText({ kind, title, facts }: Subject, report: Report, locale: Locale): string {
  const sentences = facts.map((fact) => sentence(fact, report, locale) + STOP[locale]);
  return [...(kind === 'fact' ? [] : [pick(title, locale)]), ...sentences].join('\n') + '\n';
}
