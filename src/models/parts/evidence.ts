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
import { changesOf } from '../../report/changes.js';
import type { Fact, Mention, Section } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { oncePerFact } from './once.js';

/** A place where the report says something of a fact. */
export interface QuoteView {
  /** The quote between its marks. */
  readonly text: string;
  /** Where it stands in the source text; empty where that text is not known. */
  readonly place: string;
  /** The figure as it is given here, where it differs from the fact’s own; else empty. */
  readonly stated: string;
}

/** By what a reader can check a fact. */
export interface Evidence {
  /** Heading of the part that treats it; empty where no report is known. */
  readonly section: string;
  /** In the order of the text. */
  readonly quotes: readonly QuoteView[];
  /** Language of the quotes, where it is not that of nearly all reports. */
  readonly quotedIn?: Locale;
  /** In words, the newest first. */
  readonly corrections: readonly string[];
}

export const evidenceOf = oncePerFact(make, (fact, { context }) => [
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

/** The corrections of a fact in words, the newest first. */
export const correctionsOf = oncePerFact(
  ({ corrections = [] }, { locale, context }): readonly string[] =>
    corrections.map((correction) => printCorrection(correction, locale, context)).reverse(),
  (_, { context }) => [context.units, context.languages],
);

/** Figure, change and standings may share a phrase of the text, which is then quoted once. */
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
  const stated = mention.stated ? textOf(printQuantity(mention.stated, locale, context)) : '';
  return {
    text: quoted(cleanText(mention.quote), printedIn(context)),
    place: reportIn(context) ? printSpan(mention, locale) : '',
    stated: stated && noteWords(locale).statedHere + stated,
  };
}

/** The quote is in the language of the report, and so are its marks; one that the report has put into marks has them already. */
const quoted = (quote: string, locale: Locale): string =>
  /^“[^“”]*”$/.test(quote) ? quote : words(locale).quoted(quote);
