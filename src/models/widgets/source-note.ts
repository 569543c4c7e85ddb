import { printLabel } from '../../format/label.js';
import { pick } from '../../format/pick.js';
import type { NoteWords } from '../../format/words/note.js';
import { printReportPeriod } from '../../format/when.js';
import { PRINTED_IN } from '../../format/locale.js';
import { printedIn } from '../../format/report-locales.js';
import { printNumber } from '../../format/number.js';
import { cleanText } from '../../format/text/text.js';
import { noteCounts, noteWords, words } from '../../format/words.js';
import { safeHref } from '../../report/fields/safe-href.js';
import type { Fact, Report } from '../../report/types.js';
import { reportIn } from '../../report/context.js';
import { type ModelOptions } from '../context.js';
import { correctionsOf, evidenceOf, type Evidence } from '../parts/evidence.js';
import { factContent } from '../parts/fact-content.js';
import { isInReport, type NoteSubject } from './note-files.js';

/** A line about the source. */
export interface NoteLine {
  readonly name: string;
  readonly text: string;
  readonly href?: string;
  /** The text is in Chinese, whatever the language of the note. */
  readonly isChinese?: true;
}

/** The source of a fact or a whole report, ready for rendering. */
export interface SourceNoteModel {
  readonly words: NoteWords;
  /** Accessible name of the subject: the fact’s label, or the title of the report. */
  readonly subjectName: string;
  /** The fact as a sentence, or the title of the report. */
  readonly sentence: string;
  readonly evidence: Evidence;
  /** Heading of the quotes, with the length of the source text if known. */
  readonly quotesName: string;
  readonly lines: readonly NoteLine[];
  /** SHA-256 of the source text: shortened, and in full. */
  readonly hash?: { readonly short: string; readonly full: string };
  /** Whether a report can be downloaded as JSON. */
  readonly hasJson: boolean;
}

export function sourceNote(fact: Fact, options: ModelOptions): SourceNoteModel {
  const evidence = evidenceOf(fact, options);
  const { period, sentence } = factContent(fact, options);
  const say = noteWords(options.locale);
  const own = [line(say.section, evidence.section), line(say.period, period)];
  return note(sentence, evidence, own, { ...options, fact });
}

const EMPTY = { zh: '', en: '' };

/** Returns the note of a whole report: its period and number of facts, and all corrections. */
export function reportNote(report: Report, { locale }: Pick<ModelOptions, 'locale'>): SourceNoteModel {
  const options = { locale, context: report };
  const corrections = report.facts.flatMap((fact) =>
    correctionsOf(fact, options).map((text) => printLabel(fact, report, locale) + words(locale).comma + text),
  );
  const count = noteCounts(locale).facts(printNumber(String(report.facts.length)));
  const when = printReportPeriod(report, locale) + words(locale).comma + count;
  const own = [line(noteWords(locale).period, when)];
  return note(pick(report.title, locale), { section: '', quotes: [], corrections }, own, options);
}

function note(said: string, evidence: Evidence, own: readonly NoteLine[], subject: NoteSubject): SourceNoteModel {
  const { locale, context } = subject;
  const say = noteWords(locale);
  const { publisher, title, author, url, sha256, length } = context.source ?? {};
  const href = safeHref(url);
  const lines: NoteLine[] = [
    line(say.publisher, publisher ? words(locale).asReportedBy(pick(publisher, locale)) : ''),
    line(say.report, title ? pick(title, locale) : ''),
    { ...line(say.author, cleanText(author ?? '')), ...(printedIn(context) === PRINTED_IN && { isChinese: true }) },
    ...own,
    { ...line(say.address, href ?? ''), href },
  ];
  return {
    words: say,
    subjectName: pick(subject.fact?.label ?? reportIn(context)?.title ?? EMPTY, locale),
    sentence: said,
    evidence,
    quotesName:
      say.quotes +
      (length === undefined ? '' : words(locale).comma + noteCounts(locale).ofText(printNumber(String(length)))),
    lines: lines.filter(({ text }) => text !== ''),
    hash: sha256 ? { short: `${sha256.slice(0, 8)}…${sha256.slice(-8)}`, full: sha256 } : undefined,
    hasJson: isInReport(subject),
  };
}

const line = (name: string, text: string): NoteLine => ({ name, text });
