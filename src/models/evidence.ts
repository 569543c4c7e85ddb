import { printCorrection } from '../format/correction.js';
import { pick } from '../format/locale.js';
import { noteWords } from '../format/note-words.js';
import { printQuantity } from '../format/quantity.js';
import { printSpan } from '../format/span.js';
import { cleanText } from '../format/text.js';
import { words } from '../format/words.js';
import { findSection } from '../report/lookup.js';
import type { Fact, Mention } from '../report/types.js';
import { reportIn } from '../report/context.js';
import { type ModelOptions } from './context.js';

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
  /** In words, the newest first. */
  readonly corrections: readonly string[];
}

export function evidenceOf(fact: Fact, options: ModelOptions): Evidence {
  const { locale, context } = options;
  const report = reportIn(context);
  const section = report && findSection(report, fact.section);
  return {
    section: section ? pick(section.title, locale) : '',
    quotes: mentionsOf(fact).map((mention) => quoteView(mention, options)),
    corrections: correctionsOf(fact, options),
  };
}

/** The corrections of a fact in words, the newest first. */
export const correctionsOf = ({ corrections = [] }: Fact, { locale, context }: ModelOptions): readonly string[] =>
  corrections.map((correction) => printCorrection(correction, locale, context.units)).reverse();

/** Figure, change and standings may share a phrase of the text, which is then quoted once. */
function mentionsOf(fact: Fact): readonly Mention[] {
  const change = 'change' in fact && fact.change ? fact.change.mentions : [];
  const standings = (fact.standings ?? []).flatMap(({ mentions }) => mentions);
  const distinct = new Map<string, Mention>();
  for (const mention of [...fact.mentions, ...change, ...standings]) {
    const key = `${mention.start}–${mention.end}`;
    if (!distinct.has(key)) distinct.set(key, mention);
  }
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function quoteView(mention: Mention, { locale, context }: ModelOptions): QuoteView {
  const stated = mention.stated ? printQuantity(mention.stated, locale, context.units).text : '';
  return {
    // The quote is Chinese in either language, and so are its marks.
    text: words('zh-CN').quoted(cleanText(mention.quote)),
    place: reportIn(context) ? printSpan(mention, locale) : '',
    stated: stated && noteWords(locale).statedHere + stated,
  };
}
