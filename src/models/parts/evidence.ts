import { PRINTED_IN, type Locale } from '../../format/locale.js';
import { printedIn } from '../../format/report-locales.js';
import { pick } from '../../format/pick.js';
import { printCorrection } from '../../format/correction.js';
import { textOf } from '../../format/phrase.js';
import { printQuantity } from '../../format/quantity.js';
import { printSpan } from '../../format/span.js';
import { cleanText } from '../../format/text/text.js';
import { noteWords, words } from '../../format/words.js';
import { findSection } from '../../report/lookup.js';
import { reportIn, type ReportContext } from '../../report/context.js';
import { changesOf } from '../../report/fields/changes.js';
import type { Fact, Mention, Section } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { cachedPerFact } from './fact-cache.js';

/** A passage of the report about a fact. */
export interface QuoteView {
  /** The quote in quotation marks. */
  readonly text: string;
  /** Its position in the source text; empty if the text is unknown. */
  readonly place: string;
  /** The figure as stated here, if it differs from the fact’s own; else empty. */
  readonly stated: string;
}

/** The evidence to verify a fact. */
export interface Evidence {
  /** Heading of its section; empty without a report. */
  readonly section: string;
  /** In text order. */
  readonly quotes: readonly QuoteView[];
  /** Locale of the quotes, if it is not the default. */
  readonly quotedIn?: Locale;
  /** In words, newest first. */
  readonly corrections: readonly string[];
}

export const evidenceOf = cachedPerFact(make, (fact, { context }) => [
  reportIn(context) !== undefined,
  sectionOf(fact, context)?.title,
  context.units,
  context.languages,
]);

const sectionOf = ({ section }: Fact, context: ReportContext): Section | undefined => {
  const report = reportIn(context);
  return report && findSection(report, section);
};

function make(fact: Fact, options: ModelOptions): Evidence {
  const { locale, context } = options;
  const section = sectionOf(fact, context);
  const quotedIn = printedIn(context);
  return {
    section: section ? pick(section.title, locale) : '',
    quotes: mentionsOf(fact).map((mention) => quoteView(mention, options)),
    ...(quotedIn !== PRINTED_IN && { quotedIn }),
    corrections: correctionsOf(fact, options),
  };
}

/** The corrections of a fact in words, newest first. */
export const correctionsOf = cachedPerFact(
  ({ corrections = [] }, { locale, context }): readonly string[] =>
    corrections.map((correction) => printCorrection(correction, locale, context)).reverse(),
  (_, { context }) => [context.units, context.languages],
);

/** Figure, change and standings may share a quote, which is listed once. */
function mentionsOf(fact: Fact): readonly Mention[] {
  const changes = changesOf(fact).flatMap(({ mentions }) => mentions);
  const earlier = ('comparative' in fact && fact.comparative?.mentions) || [];
  const standings = (fact.standings ?? []).flatMap(({ mentions }) => mentions);
  const distinct = new Map<string, Mention>();
  for (const mention of [...fact.mentions, ...changes, ...earlier, ...standings]) {
    const key = `${mention.start}–${mention.end}`;
    if (!distinct.has(key)) distinct.set(key, mention);
  }
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function quoteView(mention: Mention, { locale, context }: ModelOptions): QuoteView {
  const stated = mention.stated
    ? textOf(printQuantity({ ...mention.stated, mentions: [mention] }, locale, context))
    : '';
  return {
    text: quoted(cleanText(mention.quote), printedIn(context)),
    place: reportIn(context) ? printSpan(mention, locale) : '',
    stated: stated && noteWords(locale).statedHere + stated,
  };
}

/** Quotation marks in the report's language; a quote that already has them is unchanged. */
const quoted = (quote: string, locale: Locale): string =>
  /^“[^“”]*”$/.test(quote) ? quote : words(locale).quoted(quote);
