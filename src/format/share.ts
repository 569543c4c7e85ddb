import type { FigureContext } from '../report/context.js';
import type { ShareFact, UnitDeclaration } from '../report/types.js';
import { inItsWords } from './as-printed.js';
import { pick } from './pick.js';
import type { Locale } from './locale.js';
import { part, textIn, type Phrase } from './phrase.js';
import { isPrintedIn } from './printed-in.js';
import { absent, printQuantity } from './quantity.js';
import { printNumberAs } from './ratio.js';
import { LANGUAGES, QUANTITIES } from './words/languages.js';
import { words } from './words.js';

/** The fields that `printShare` uses. */
export type ShareLike = Pick<
  ShareFact,
  | 'of'
  | 'part'
  | 'whole'
  | 'percent'
  | 'fraction'
  | 'tenths'
  | 'stated'
  | 'scale'
  | 'unit'
  | 'symbol'
  | 'noun'
  | 'qualifier'
  | 'word'
> &
  Partial<Pick<ShareFact, 'label'>>;

/**
 * Prints a share as in the report: “21 of 24”, 1/6 and 九成 are unchanged, and no percentage is computed. A percentage
 * has the parts of a quantity, plus the `count` printed with it; n of m has `part` and `whole`.
 * @returns a missing figure if the share has no numbers
 */
export function printShare(share: ShareLike, locale: Locale, report: FigureContext = {}): Phrase {
  const { part: some, whole, percent } = share;
  if (some !== undefined && whole !== undefined && !isInWords(share, locale))
    return partOfWhole(share, some, whole, locale, report);
  const proportion = printProportion(share, locale, report);
  if (!proportion) return absent(words(locale).missing['not-stated']);
  const of = ofWhat(share, locale);
  // In words, n of m needs no separate count.
  const isCounted = percent !== undefined || some === undefined || whole === undefined;
  return [
    ...(of ? QUANTITIES[locale].percentOf(proportion, of, share.label ? pick(share.label, locale) : '') : proportion),
    ...(isCounted ? countOf(share, locale, report) : []),
  ];
}

const isInWords = ({ stated }: ShareLike, locale: Locale): boolean =>
  stated !== undefined && isPrintedIn(stated, LANGUAGES[locale].script);

const TENTHS: UnitDeclaration = { id: '成', en: { one: 'tenth', other: 'tenths' } };

/** The proportion, in the form that the report prints. */
function printProportion(share: ShareLike, locale: Locale, report: FigureContext): Phrase | undefined {
  const { percent, fraction, tenths, stated, qualifier, word } = share;
  if (stated !== undefined && isInWords(share, locale)) return inItsWords(stated, word);
  if (percent !== undefined) return printPercentage(share, percent, locale, report);
  if (fraction !== undefined) {
    const [value = ''] = fraction.split('/');
    return printNumberAs(fraction, { value, qualifier, word, stated }, locale, report);
  }
  if (tenths === undefined) return undefined;
  const units = [...(report.units ?? []), TENTHS];
  return printQuantity({ value: tenths, unit: TENTHS.id, qualifier, word, stated }, locale, { ...report, units });
}

/** What it is a share of; empty if the label already contains it. */
const ofWhat = ({ of }: ShareLike, locale: Locale): string => (of ? pick(of, locale) : '');

/** Prints the percentage alone, without any counts. */
export const printPercentage = (
  { qualifier, word, stated }: ShareLike,
  percent: NonNullable<ShareLike['percent']>,
  locale: Locale,
  report: FigureContext = {},
): Phrase => printQuantity({ value: percent, unit: '%', qualifier, word, stated }, locale, report);

/** The single count printed with a percentage, if any. */
function countOf(
  { part: some, whole, scale, unit, symbol, noun }: ShareLike,
  locale: Locale,
  report: FigureContext,
): Phrase {
  const value = some ?? whole;
  if (value === undefined) return [];
  const count = printQuantity({ value, scale, unit, symbol, noun }, locale, report);
  const isAll = some === undefined;
  const said = isAll ? QUANTITIES[locale].ofAll(count) : count;
  return [part('count', said, words(locale).inBrackets)];
}

function partOfWhole(share: ShareLike, some: string, whole: string, locale: Locale, report: FigureContext): Phrase {
  const say = QUANTITIES[locale];
  const { scale, unit, symbol, noun, qualifier, word, percent } = share;
  const shown = printQuantity({ value: some, scale, unit, symbol, noun, qualifier, word }, locale, report);
  const all = say.ofAll(printQuantity({ value: whole, scale, unit, symbol, noun }, locale, report));
  const ratio = percent === undefined ? '' : bare(printQuantity({ value: percent, unit: '%' }, locale, report));
  return say.share(shown, all, ratio, ofWhat(share, locale));
}

/** Number and sign only: next to n of m, the percentage is not the unit. */
const bare = (percentage: Phrase): Phrase => [
  part('number', textIn(percentage, 'number')),
  part('sign', textIn(percentage, 'sign')),
];
