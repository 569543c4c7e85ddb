import { noteWords } from '../../format/words.js';
import { cite, reportCitation } from '../../format/citation.js';
import type { Locale } from '../../format/locale.js';
import { csvOf, htmlTableOf, tsvOf, turned, withoutEmpty } from '../../format/table/table.js';
import { excerpt } from '../../report/excerpt.js';
import { safeHref } from '../../report/fields/safe-href.js';
import type { Fact } from '../../report/types.js';
import { reportIn, type ReportContext } from '../../report/context.js';
import { factContent } from '../parts/fact-content.js';
import { factRows, READING, READING_ALONE } from '../parts/fact-rows.js';

/** The subject of a note: a fact, or (without one) its whole report. */
export interface NoteSubject {
  readonly fact?: Fact;
  readonly context: ReportContext;
  readonly locale: Locale;
}

/** A text in both clipboard formats. */
export interface Copyable {
  readonly plain: string;
  readonly html: string;
}

/** A file to download. */
export interface NoteFile {
  readonly name: string;
  /** Media type with charset. */
  readonly type: string;
  readonly text: string;
}

/* These are generated on request, not when a note is drawn. */

export function noteCitation({ fact, context, locale }: NoteSubject): string {
  const href = safeHref(context.source?.url);
  const report = reportIn(context);
  if (fact) return cite(factContent(fact, { locale, context }).sentence, context, locale, href);
  return report ? reportCitation(report, locale, href) : '';
}

/** Returns a fact as lines of name and value; a report as a row per fact. */
export function noteTable({ fact, context, locale }: NoteSubject): Copyable {
  const options = { locale, context };
  const { item, content } = noteWords(locale);
  const table = fact
    ? turned(factRows([fact], options, READING_ALONE), [item, content])
    : withoutEmpty(factRows(reportIn(context)?.facts ?? [], options, READING));
  return { plain: tsvOf(table), html: htmlTableOf(table) };
}

/** Starts with a byte order mark, so that Excel recognises UTF-8 and shows Chinese correctly. */
export function noteCsv({ fact, context, locale }: NoteSubject): NoteFile {
  const facts = fact ? [fact] : (reportIn(context)?.facts ?? []);
  const text = csvOf(factRows(facts, { locale, context }), { bom: true });
  return { name: `${fileName(fact, context)}.csv`, type: 'text/csv;charset=utf-8', text };
}

/** Returns whether there is a report to download: hand-written facts are not in one. */
export function isInReport({ fact, context }: NoteSubject): boolean {
  const report = reportIn(context);
  return report !== undefined && (!fact || report.facts.includes(fact));
}

/**
 * Returns a valid report with one or all facts, which widgets can load again. Undefined if the subject is not in a
 * report.
 */
export function noteJson(subject: NoteSubject): NoteFile | undefined {
  const { fact, context } = subject;
  const report = reportIn(context);
  if (!report || !isInReport(subject)) return undefined;
  const text = JSON.stringify(fact ? excerpt(report, [fact.id]) : report, null, 2);
  return { name: `${fileName(fact, context)}.json`, type: 'application/json', text: `${text}\n` };
}

/** Stable names, since people link to these files: report and fact, in portable characters. */
function fileName(fact: Fact | undefined, context: ReportContext): string {
  const ids = [reportIn(context)?.id, fact?.id].filter((id) => id !== undefined && id !== '');
  return (
    ids
      .join('-')
      .replace(/[^A-Za-z0-9-]+/g, '-')
      .slice(0, 120) || 'figure'
  );
}
