import { pick } from './pick.js';
import type { ReportText } from '../report/fields/report-text.js';
import type { Move } from '../report/lists/terms.js';
import type { FigureContext } from '../report/context.js';
import { PRINTED_IN, type Locale } from './locale.js';
import { find, textBehind, textIn, textOf, without } from './phrase.js';
import { printQuantity } from './quantity.js';
import { cleanText } from './text/text.js';
import { STANDINGS } from './words/languages.js';
import type { SpokenStanding, StandingLike } from './words/standing.js';
import { words } from './words.js';
import { printWorded } from './worded.js';

export type NamedPlace = { readonly name: ReportText } | undefined;

type RankLike = Extract<StandingLike, { readonly kind: 'rank' }>;
type PassedLike = Extract<StandingLike, { readonly kind: 'passed' }>;

/**
 * Returns a standing in the words of a locale, without data that its printed words already contain: 居全市第15位 has the
 * place, 三连冠 the streak. The words are searched, so that each item appears exactly once.
 */
export function spokenStanding(
  standing: StandingLike,
  place: NamedPlace,
  locale: Locale,
  report: FigureContext = {},
): SpokenStanding {
  const { measure, retained } = standing;
  const word = printWorded(standing.word, locale) ?? '';
  const verb = printWorded(standing.verb, locale) ?? '';
  const name = place ? pick(place.name, locale) : '';
  const { tied, bare } = STANDINGS[locale];
  const takesVerb = standing.kind !== 'rank' || word === '' || bare.test(word);
  const moved = standing.kind === 'rank' && takesVerb ? wayOf(standing) : undefined;
  const unsaid = unsaidIn(verb + word, standing, locale);
  return {
    ...unsaid.numbers,
    kind: standing.kind,
    word,
    verb,
    measure: measure ? pick(measure, locale) : '',
    scope: name && `${verb} ${word}`.includes(name) ? '' : name,
    streak: unsaid.streak && standing.streak ? textOf(printQuantity(standing.streak, locale, report)) : '',
    marks: standing.kind === 'passed' ? printMarks(standing, locale, word, report) : '',
    isTie: standing.kind === 'rank' && standing.tie === true && !tied.test(`${verb} ${word}`),
    isRetained: retained === true && takesVerb,
    moved,
  };
}

/** A smaller position number means moved up; entering the top few can only be up. */
function wayOf({ moved, from, position }: RankLike): Move | undefined {
  if (moved || from === undefined) return moved;
  if (position === from) return 'held';
  return position === undefined || position < from ? 'up' : 'down';
}

interface Unsaid {
  readonly numbers: Pick<SpokenStanding, 'position' | 'within' | 'size' | 'from'>;
  readonly streak: boolean;
}

/** The numbers of a standing that its printed words lack. A number used by two fields must occur twice. */
function unsaidIn(printed: string, standing: StandingLike, locale: Locale): Unsaid {
  const said = [...STANDINGS[locale].numbersIn(printed)];
  const take = (number: number | undefined): boolean => {
    const at = number === undefined ? -1 : said.indexOf(number);
    if (at >= 0) said.splice(at, 1);
    return at >= 0;
  };
  const rank: Partial<RankLike> = standing.kind === 'rank' ? standing : {};
  take(rank.position ?? rank.within);
  const unsaid = (number: number | undefined): number | undefined => (take(number) ? undefined : number);
  const numbers = { position: rank.position, within: rank.within, size: unsaid(rank.size), from: unsaid(rank.from) };
  return { numbers, streak: standing.streak !== undefined && !take(Number(standing.streak.value)) };
}

/**
 * Thresholds in one unit print it once: 7、8、9万亿元, “7, 8 and 9 trillion yuan (7、8、9万亿元)”. Empty if the printed words
 * have all of them.
 */
function printMarks(standing: PassedLike, locale: Locale, printed: string, report: FigureContext): string {
  const { marks, scale = '', unit = '', noun } = standing;
  const say = STANDINGS[locale];
  const said = new Set(say.numbersIn(printed));
  if (printed && marks.every((mark) => said.has(Number(mark)))) return '';
  const each = marks.map((value) =>
    printQuantity({ value, scale: standing.scale, unit: standing.unit, noun }, locale, report),
  );
  const own = each.map((one) => without(one, 'beside'));
  const tails = own.map((one) => textBehind(without(one, 'number')));
  if (new Set(tails).size > 1) return say.enumerated(each.map(textOf));
  const isReworded = each.some((one) => find(one, 'beside'));
  const beside = isReworded ? STANDINGS[PRINTED_IN].enumerated(marks) + cleanText(scale + unit) : '';
  return (
    say.enumerated(own.map((one) => textIn(one, 'number'))) +
    (tails[0] ?? '') +
    (beside && words(locale).bracketed(beside))
  );
}
