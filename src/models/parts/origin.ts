import type { Locale } from '../../format/locale.js';
import type { ReportContext } from '../../report/context.js';
import { findFact } from '../../report/lookup.js';
import type { Fact, Report } from '../../report/types.js';

/** A fact and the report that states it. */
export interface StatedFact {
  readonly fact: Fact;
  readonly context: ReportContext;
}

/** Renders the addition to an entry of these facts, at least one, on a page that opens quotes inline. */
export type OriginOf = (facts: readonly StatedFact[], locale: Locale) => unknown;

/** Content that a view adds to an entry, unchanged; absent on pages without inline quotes. */
export interface Originated {
  readonly origin?: unknown;
}

interface OriginOptions {
  readonly originOf?: OriginOf | undefined;
  readonly locale: Locale;
  readonly context: ReportContext;
}

/** Returns the `origin` of an entry; omitted if none, so that files and elements do not have it. */
export const originFor = (facts: readonly Fact[], { originOf, locale, context }: OriginOptions): Originated =>
  originOf ? { origin: originOf(inContext(facts, context), locale) } : {};

/** Facts with the report that states them all. */
export const inContext = (facts: readonly Fact[], context: ReportContext): readonly StatedFact[] =>
  facts.map((fact) => ({ fact, context }));

/** The fact of a report with this id, with that report; empty if there is none. */
export const statedIn = (report: Report, id: string | undefined): readonly StatedFact[] => {
  const fact = id === undefined ? undefined : findFact(report, id);
  return fact ? inContext([fact], report) : [];
};
