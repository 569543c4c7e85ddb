import { printReportPeriod } from '../../format/when.js';
import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import type { Fact } from '../../report/types.js';
import type { ReportContext } from '../../report/context.js';
import { sourceLine, type SourceLine } from './source-line.js';

/** A source line with the periods that it applies to; empty if it applies to all. */
export interface DatedSource extends SourceLine {
  readonly periods: string;
}

/** A report, with those of its facts that are shown. */
export interface SourceOf {
  readonly context: ReportContext;
  readonly facts: readonly Fact[];
}

/** Returns the source lines of several reports, in order; reports with the same source share one. */
export function datedSources(sources: readonly SourceOf[], locale: Locale): readonly DatedSource[] {
  const lines = new Map<string, { readonly line: SourceLine; readonly periods: string[] }>();
  for (const { context, facts } of sources) {
    const line = sourceLine({ locale, context }, facts);
    if (!line) continue;
    const key = JSON.stringify(line);
    const known = lines.get(key) ?? { line, periods: [] };
    if (context.period) known.periods.push(printReportPeriod(context, locale));
    lines.set(key, known);
  }
  const all = [...lines.values()];
  return all.map(({ line, periods }) => ({
    ...line,
    periods: all.length > 1 ? periods.join(words(locale).separator) : '',
  }));
}
