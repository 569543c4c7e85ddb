import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { correctionsOf } from '../../models/parts/evidence.js';
import { factContent } from '../../models/parts/fact-content.js';
import { printedOf, type Printed } from '../../models/parts/printed.js';
import { sourceLine } from '../../models/parts/source-line.js';
import type { Fact, Report } from '../../report/types.js';

/** A fact in the words of one language, as text outputs carry it; every string is clean text and escaped nowhere. */
export interface FactView {
  readonly id: string;
  readonly label: string;
  readonly printed: Printed;
  /** How the figure changed, where that is not the figure itself; else empty. */
  readonly change: string;
  /** The figure of an earlier period that stands beside it; else empty. */
  readonly comparative: string;
  readonly standings: readonly string[];
  /** What has to be known to read it. */
  readonly notes: readonly string[];
  readonly period: string;
  /** What was put right, when and why, the newest first. */
  readonly corrections: readonly string[];
  /** All of it in one sentence, without a full stop. */
  readonly sentence: string;
}

export function factView(fact: Fact, report: Report, locale: Locale): FactView {
  const options = { locale, context: report };
  const { label, change, comparative, standings, notes, period, sentence } = factContent(fact, options);
  return {
    id: fact.id,
    label,
    printed: printedOf(fact, options),
    change: (fact.kind !== 'change' && change?.text) || '',
    comparative,
    standings: standings.map(({ text }) => text),
    notes,
    period,
    corrections: correctionsOf(fact, options),
    sentence,
  };
}

/** What every output says of the report that its figures come from. */
export interface SourceView {
  /** Whose word it is: 据…报告. */
  readonly attribution: string;
  /** Address of the original text, http or https; empty where it has none. */
  readonly href: string;
  /** Says that the report is invented, where it is; else empty. */
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
