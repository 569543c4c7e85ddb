import type { Direction, Polarity } from '../report/lists/terms.js';
import type { FigureContext } from '../report/context.js';
import type { Change, Comparative, UnitDeclaration } from '../report/types.js';
import { isPoints } from '../report/lists/units.js';
import { inItsWords } from './as-printed.js';
import { printPeriod } from './date.js';
import type { Locale } from './locale.js';
import { part, phrase, without, type Phrase } from './phrase.js';
import { pick } from './pick.js';
import { isPrintedIn } from './printed-in.js';
import { printQuantity } from './quantity.js';
import type { Judgement } from './words/change.js';
import { CHANGES, LANGUAGES } from './words/languages.js';
import { printWorded } from './worded.js';
import { words } from './words.js';

/** The fields that `printChange` uses. */
export type ChangeLike = Omit<Change, 'mentions'>;

/** Percentage points must never be printed as per cent. */
const POINTS: UnitDeclaration = { id: '个百分点', en: { one: 'percentage point', other: 'percentage points' } };

const TIMES: UnitDeclaration = { id: '倍', en: { one: 'time', other: 'times' } };

/** Returns the context with the units of percentage points and times added, which reports do not declare. */
export const withFormUnits = (report: FigureContext): FigureContext => ({
  ...report,
  units: [...(report.units ?? []), POINTS, TIMES],
});

/** Units of the forms that have their own; a contribution is in either of the first two. */
export const FORM_UNITS = { percent: '%', points: POINTS.id, times: TIMES.id } as const;

/**
 * Prints a change in words: `direction`, `basis`, and `size` if stated; `from` and `to` if it has a start. Direction,
 * judgement and colour are independent; `judge` decides whether a change is good.
 * @param figure the fact's figure, where the change ends; printed only if the change has a start
 */
export function printChange(
  change: ChangeLike,
  locale: Locale,
  report: FigureContext = {},
  figure: Phrase = [],
): Phrase {
  const { direction, form, multiple = 'plus', basis, since, prices, from, to, unit } = change;
  const size = sizeOf(change, locale, report);
  return CHANGES[locale].print(
    {
      direction,
      form,
      verb: printWorded(change.verb, locale),
      isInWords: isInWords(change, locale),
      multiple,
      basis,
      since: since === undefined ? '' : printPeriod(since, locale),
      basisWord: printWorded(change.basisWord, locale),
      prices,
      isEach: change.each === true,
      from: from ? printEarlier(from, locale, report) : [],
      to: from ? without(figure, 'beside') : [],
      contributesTo: to ? pick(to, locale) : '',
      isInPoints: isPoints(unit),
    },
    size,
  );
}

/**
 * Whether the words of a change need no verb: they express the direction (翻一番, doubled), or they are all there is. For
 * 近三成 with a value of 30, the verb is printed: 下降近三成.
 */
function isInWords({ stated, value }: ChangeLike, locale: Locale): boolean {
  if (stated === undefined || !isPrintedIn(stated, LANGUAGES[locale].script)) return false;
  return value === null || CHANGES[locale].directed.test(stated);
}

/** Prints a figure of another period, with the period in brackets. */
function printEarlier(
  { period, ...quantity }: NonNullable<Change['from']>,
  locale: Locale,
  report: FigureContext,
): Phrase {
  const figure = printQuantity(quantity, locale, report);
  return phrase(
    ...figure,
    part('period', period === undefined ? '' : printPeriod(period, locale), words(locale).inBrackets),
  );
}

/** Prints a figure of an earlier period, printed with the fact's own: 上年同期为3.1亿元. */
export function printComparative(
  { period, words: said, ...quantity }: Omit<Comparative, 'mentions'>,
  locale: Locale,
  report: FigureContext,
): Phrase {
  const figure = printQuantity(quantity, locale, report);
  const when = period === undefined ? '' : printPeriod(period, locale);
  return CHANGES[locale].comparative(figure, printWorded(said, locale), when);
}

function sizeOf(change: ChangeLike, locale: Locale, report: FigureContext): Phrase {
  const { stated, value, form, direction } = change;
  if (stated !== undefined && isPrintedIn(stated, LANGUAGES[locale].script)) return inItsWords(stated, change.word);
  if (value === null || (direction === 'flat' && !isOfNothing(form))) return [];
  if (form === 'absolute') return printQuantity(change, locale, report);
  const unit = form === 'contribution' ? (isPoints(change.unit) ? POINTS.id : change.unit) : FORM_UNITS[form];
  return printQuantity({ ...change, unit }, locale, withFormUnits(report));
}

/** A contribution of zero is printed; a change of zero is not. */
const isOfNothing = (form: Change['form']): boolean => form === 'contribution';

/** Returns good if the direction matches the fact's polarity, bad if it is opposite; none if there is no change. */
export function judge(direction: Direction, better: Polarity | undefined): Judgement {
  if (better === undefined || direction === 'flat') return 'none';
  return direction === better ? 'good' : 'bad';
}

/** Returns a judgement as a word, so that it does not depend on colour; empty for none. */
export const judgementWord = (judgement: Judgement, locale: Locale): string => CHANGES[locale].judgements[judgement];
