import { noteWords } from '../../format/words.js';
import { cite, reportCitation } from '../../format/citation.js';
import type { Locale } from '../../format/locale.js';
import { csvOf, htmlTableOf, tsvOf, turned, withoutEmpty } from '../../format/table/table.js';
import { excerpt } from '../../report/excerpt.js';
import { safeHref } from '../../report/safe-href.js';
import type { Fact } from '../../report/types.js';
import { reportIn, type ReportContext } from '../../report/context.js';
import { factContent } from '../parts/fact-content.js';
import { factRows, READING, READING_ALONE } from '../parts/fact-rows.js';

/** What a note is about: one fact, or (without one) its whole report. */
export interface NoteSubject {
  readonly fact?: Fact;
  readonly context: ReportContext;
  readonly locale: Locale;
}

/** A text in the two forms in which a clipboard takes it. */
export interface Copyable {
  readonly plain: string;
  readonly html: string;
}

/** A file to hand out. */
export interface NoteFile {
  readonly name: string;
  /** Media type with its character set. */
  readonly type: string;
  readonly text: string;
}

/* All of these are made when somebody asks for them, and not when a note is drawn. */

export function noteCitation({ fact, context, locale }: NoteSubject): string {
  const href = safeHref(context.source?.url);
  const report = reportIn(context);
  if (fact) return cite(factContent(fact, { locale, context }).sentence, context, locale, href);
  return report ? reportCitation(report, locale, href) : '';
}

/** One fact as lines of name and value; a report as a row for each fact. */
export function noteTable({ fact, context, locale }: NoteSubject): Copyable {
  const options = { locale, context };
  const { item, content } = noteWords(locale);
  const table = fact
    ? turned(factRows([fact], options, READING_ALONE), [item, content])
    : withoutEmpty(factRows(reportIn(context)?.facts ?? [], options, READING));
  return { plain: tsvOf(table), html: htmlTableOf(table) };
}

/** With the mark by which Excel knows UTF-8: who opens the file by a double click sees Chinese, and not noise. */
export function noteCsv({ fact, context, locale }: NoteSubject): NoteFile {
  const facts = fact ? [fact] : (reportIn(context)?.facts ?? []);
  const text = csvOf(factRows(facts, { locale, context }), { bom: true });
  return { name: `${fileName(fact, context)}.csv`, type: 'text/csv;charset=utf-8', text };
}

/** Whether there is a report of the contract to hand out: what an editor wrote by hand is no part of one. */
export function isInReport({ fact, context }: NoteSubject): boolean {
  const report = reportIn(context);
  return report !== undefined && (!fact || report.facts.includes(fact));
}

/**
 * A report as the contract has it, with one fact or with all: what is handed on can be read by these widgets again.
 * Undefined where the subject is in no report.
 */
export function noteJson(subject: NoteSubject): NoteFile | undefined {
  const { fact, context } = subject;
  const report = reportIn(context);
  if (!report || !isInReport(subject)) return undefined;
  const text = JSON.stringify(fact ? excerpt(report, [fact.id]) : report, null, 2);
  return { name: `${fileName(fact, context)}.json`, type: 'application/json', text: `${text}\n` };
}

/** Stable names, since people link to files by their names: report and fact, in letters that every system takes. */
function fileName(fact: Fact | undefined, context: ReportContext): string {
  const ids = [reportIn(context)?.id, fact?.id].filter((id) => id !== undefined && id !== '');
  return (
    ids
      .join('-')
      .replace(/[^A-Za-z0-9-]+/g, '-')
      .slice(0, 120) || 'figure'
  );
}
