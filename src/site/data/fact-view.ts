import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { correctionsOf } from '../../models/parts/evidence.js';
import { factContent } from '../../models/parts/fact-content.js';
import { printedOf, type PrintedColumns } from '../../models/parts/printed.js';
import { sourceLine } from '../../models/parts/source-line.js';
import type { Fact, Report } from '../../report/types.js';

/** A fact formatted in one language, for text outputs; all strings are plain, cleaned text without escaping. */
export interface FactView {
  readonly id: string;
  readonly label: string;
  readonly printed: PrintedColumns;
  /** The changes beside the figure; of a figure that is itself a change, the others. Else empty. */
  readonly change: string;
  /** The figure of an earlier period shown next to it; else empty. */
  readonly comparative: string;
  readonly standings: readonly string[];
  /** Context needed to read it. */
  readonly notes: readonly string[];
  readonly period: string;
  /** Corrections with date and reason, the newest first. */
  readonly corrections: readonly string[];
  /** Everything in one sentence, without a full stop. */
  readonly sentence: string;
}

export function factView(fact: Fact, report: Report, locale: Locale): FactView {
  const options = { locale, context: report };
  const { label, changeBeside, comparative, standings, notes, period, sentence } = factContent(fact, options);
  return {
    id: fact.id,
    label,
    printed: printedOf(fact, options),
    change: changeBeside,
    comparative,
    standings: standings.map(({ text }) => text),
    notes,
    period,
    corrections: correctionsOf(fact, options),
    sentence,
  };
}

/** The source information shown in every output. */
export interface SourceView {
  /** Attribution: 据…报告. */
  readonly attribution: string;
  /** Address of the original text, http or https; else empty. */
  readonly href: string;
  /** Marks an invented report; else empty. */
  readonly mark: string;
}

export function sourceView(report: Report, locale: Locale): SourceView {
  const line = sourceLine({ locale, context: report });
  return {
    attribution: line?.text ?? words(locale).source,
    href: line?.href ?? '',
    mark: line?.mark ?? '',
  };
}
