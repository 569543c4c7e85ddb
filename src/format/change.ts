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

/** What `printChange` reads of a change. */
export type ChangeLike = Omit<Change, 'mentions'>;

/** One percentage point is no percent; the word is all that tells them apart. */
export const POINTS: UnitDeclaration = { id: '个百分点', en: { one: 'percentage point', other: 'percentage points' } };

const TIMES: UnitDeclaration = { id: '倍', en: { one: 'time', other: 'times' } };

/** A report with the units of differences and multiples, which it does not declare. */
export const withFormUnits = (report: FigureContext): FigureContext => ({
  ...report,
  units: [...(report.units ?? []), POINTS, TIMES],
});

/** The unit of each form that has one of its own; a contribution says in which of the first two it is. */
export const FORM_UNITS = { percent: '%', points: POINTS.id, times: TIMES.id } as const;

/**
 * A change as it is said: `direction` and `basis`, and its `size` where one is stated; where it starts, `from` and `to`.
 * Direction, judgement and colour are three things; whether a change is welcome is `judge`’s to say.
 * @param figure of the fact, where the change ends; said only of a change that says where it starts
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
      isInWords: change.stated !== undefined && isPrintedIn(change.stated, LANGUAGES[locale].script),
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

/** A figure of another period, with that period in brackets. */
export function printEarlier(
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

/** A figure of an earlier period as it is said beside the fact's own: 上年同期为3.1亿元. */
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

/** A contribution of nothing is one; a change of nothing is none. */
const isOfNothing = (form: Change['form']): boolean => form === 'contribution';

/** Good or bad is the fact's own polarity met or missed; standing still is neither. */
export function judge(direction: Direction, better: Polarity | undefined): Judgement {
  if (better === undefined || direction === 'flat') return 'none';
  return direction === better ? 'good' : 'bad';
}

/** A judgement in a word, for those who see no colour; empty for none. */
export const judgementWord = (judgement: Judgement, locale: Locale): string => CHANGES[locale].judgements[judgement];
