import { comparisonWords } from '../../format/words.js';
import { printUnit } from '../../format/quantity.js';
import { printPeriod } from '../../format/date.js';
import type { Locale } from '../../format/locale.js';
import { printQualifier } from '../../format/qualifier.js';
import { cleanText } from '../../format/text/text.js';
import type { Dated, Incomparable } from '../../report/values/compare-facts.js';
import type { FigureContext } from '../../report/context.js';
import type { Quantity } from '../../report/types.js';

/** Returns why two facts can't be compared, with the differing words. */
export function reasonOf(
  why: Incomparable,
  [from, earlier]: readonly [Dated, FigureContext],
  [to, later]: readonly [Dated, FigureContext],
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
      return reasons.unit([unitOf(from, earlier, locale), unitOf(to, later, locale)].map((unit) => unit || noUnit));
    case 'qualifier':
      return reasons.qualifier([...new Set(both.flatMap((dated) => qualifierOf(dated, locale)))]);
    default:
      return reasons[why];
  }
}

function unitOf({ fact }: Dated, report: FigureContext, locale: Locale): string {
  const { unit, noun } = fact as Pick<Quantity, 'unit' | 'noun'>;
  if (unit === undefined) return '';
  // A unit without an English name (个) is printed in Chinese.
  return printUnit({ unit, noun }, false, locale, report) || cleanText(unit);
}

function qualifierOf({ fact }: Dated, locale: Locale): readonly string[] {
  const said = printQualifier(fact as Pick<Quantity, 'qualifier' | 'word'>, locale);
  return said ? [said] : [];
}
