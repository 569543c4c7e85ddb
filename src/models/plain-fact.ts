import { printChange } from '../format/change.js';
import { comparisonWords } from '../format/comparison.js';
import { printPeriod } from '../format/date.js';
import { pick, type Locale } from '../format/locale.js';
import { printQualifier } from '../format/qualifier.js';
import { englishUnit } from '../format/quantity.js';
import { cleanText } from '../format/text.js';
import { words } from '../format/words.js';
import type { Dated, Incomparable } from '../report/compare-facts.js';
import type { Fact, Quantity, UnitDeclaration } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { figureOf } from './figure.js';

/** What a fact states, in one line of a table. */
export interface PlainFigure {
  readonly text: string;
  /** The Chinese figure as printed, where the text says it otherwise; else empty. */
  readonly beside: string;
}

/** A figure, a change, a title or a date, without the label that it stands under. */
export function plainFact(fact: Fact, options: ModelOptions): PlainFigure {
  const { locale, context } = options;
  if (fact.kind === 'honour') return alone(pick(fact.title, locale));
  if (fact.kind === 'event') return alone(printPeriod(fact.date, locale));
  if (fact.kind === 'change') return alone(printChange(fact.change, locale, undefined, context.units).text);
  const { text, beside } = figureOf(fact, options)!;
  const end = words(locale).bracketed(beside);
  return beside && text.endsWith(end) ? { text: text.slice(0, -end.length), beside } : alone(text);
}

const alone = (text: string): PlainFigure => ({ text: cleanText(text), beside: '' });

type Units = readonly UnitDeclaration[] | undefined;

/** Why two facts can't be compared, with what it is that differs. */
export function reasonOf(
  why: Incomparable,
  [from, units]: readonly [Dated, Units],
  [to, laterUnits]: readonly [Dated, Units],
  locale: Locale,
): string {
  const { reasons, kinds, noUnit } = comparisonWords(locale);
  const both = [from, to];
  switch (why) {
    case 'kind':
      return reasons.kind(both.map(({ fact }) => kinds[fact.kind]));
    case 'period':
      return reasons.period(both.map(({ period }) => printPeriod(period, locale)));
    case 'unit':
      return reasons.unit([unitOf(from, units, locale), unitOf(to, laterUnits, locale)].map((unit) => unit || noUnit));
    case 'qualifier':
      return reasons.qualifier([...new Set(both.flatMap((dated) => qualifierOf(dated, locale)))]);
    default:
      return reasons[why];
  }
}

function unitOf({ fact }: Dated, units: Units, locale: Locale): string {
  const { unit, noun } = fact as Pick<Quantity, 'unit' | 'noun'>;
  if (unit === undefined) return '';
  // What has no English of its own (个) is named in Chinese.
  return cleanText((locale === 'en' && englishUnit({ unit, noun }, false, units)) || unit);
}

function qualifierOf({ fact }: Dated, locale: Locale): readonly string[] {
  const said = printQualifier(fact as Pick<Quantity, 'qualifier' | 'word'>, locale);
  return said ? [said] : [];
}
