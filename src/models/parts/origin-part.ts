import type { Locale } from '../../format/locale.js';
import { printedIn } from '../../format/report-locales.js';
import { printLabel } from '../../format/label.js';
import { printReportPeriod } from '../../format/when.js';
import { pageWords, words } from '../../format/words.js';
import { reportIn } from '../../report/context.js';
import { safeHref } from '../../report/fields/safe-href.js';
import type { Report } from '../../report/types.js';
import { evidenceOf, type QuoteView } from './evidence.js';
import type { StatedFact } from './origin.js';

/** What the report says of a fact: its name, as a link if there is an address, and its quotes. */
export interface OriginPart {
  readonly label: string;
  readonly href?: string | undefined;
  readonly quotes: readonly QuoteView[];
  /** Locale of the quotes. */
  readonly quotedIn: Locale;
}

/** The page on which origins open. */
export interface OriginPage {
  /** Its report; a fact of another one has the period before its name. */
  readonly report: Report | undefined;
  /** Address of the page of a fact; without one, and for another report, the source of the report is linked. */
  readonly pageOf?: ((id: string) => string) | undefined;
}

/** Returns what the report of a fact says of it. */
export function originPart({ fact, context }: StatedFact, locale: Locale, page: OriginPage): OriginPart {
  const other = reportIn(context) === page.report ? undefined : reportIn(context);
  const label = printLabel(fact, context, locale);
  return {
    label: other ? [printReportPeriod(other, locale), label].join(' · ') : label,
    href: page.pageOf && !other ? page.pageOf(fact.id) : safeHref(context.source?.url),
    quotes: evidenceOf(fact, { locale, context }).quotes,
    quotedIn: printedIn(context),
  };
}

/** The accessible name of what opens the quotes of these facts. */
export function originName(facts: readonly StatedFact[], locale: Locale): string {
  const say = pageWords(locale);
  const labels = facts.map(({ fact, context }) => printLabel(fact, context, locale));
  return say.linkNamed(say.quotes, [...new Set(labels)].join(words(locale).separator));
}
