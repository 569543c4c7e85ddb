import { changesOf } from '../fields/changes.js';
import { plainDecimal } from '../fields/numeral.js';
import type { AmountFact, Change, CorrectedFigure, Fact, Quantity, Standing } from '../types.js';
import { isPoints } from '../lists/units.js';

/** Units of percentages and of percentage points; only corrections write them out. */
const PERCENT_UNITS = { percent: '%', points: '个百分点' } as const;

/** The unit that a correction writes for each form of change without a unit of its own. */
const FORM_UNITS = { ...PERCENT_UNITS, times: '倍' } as const;

/** Returns whether a fact has this figure: as value, part, percentage, ratio, rank, change or earlier value. */
export const endsInFact = (now: CorrectedFigure, fact: Fact): boolean =>
  [...figuresOf(fact).values()].some((figure) => keyOf(figure) === keyOf(now));

const digits = (number: string | null | undefined) => (number ? plainDecimal(number) : number);

/** Comparison key of a figure, without the qualifier: a correction may change the qualifier alone. */
const keyOf = ({ value, scale, unit, terms, fraction, tenths, position, within }: CorrectedFigure): string => {
  const ends = typeof value === 'object' && value !== null ? [value.from, value.to] : [value];
  const own = [terms?.map(digits), fraction, digits(tenths), position, within];
  return JSON.stringify([
    ...ends.map(digits),
    scale ?? '',
    isPoints(unit) ? PERCENT_UNITS.points : (unit ?? ''),
    ...(own.some((one) => one !== undefined) ? own : []),
  ]);
};

/**
 * Returns the key of a figure as printed, with the qualifier. Percentage units, which only corrections have, are
 * ignored.
 */
export const figureKey = (figure: CorrectedFigure): string =>
  `${figure.qualifier ?? ''} ${keyOf(withoutPercent(figure))}`;

const withoutPercent = (figure: CorrectedFigure): CorrectedFigure =>
  isPercentage(figure) ? { ...figure, unit: undefined } : figure;

/** Returns whether a correction's figure is a percentage or in percentage points. */
export const isPercentage = ({ unit }: Pick<CorrectedFigure, 'unit'>): boolean =>
  unit === PERCENT_UNITS.percent || isPoints(unit);

/** The keys that a correction can hold a figure in; each correction has exactly one. */
export const FIGURE_KEYS = ['value', 'terms', 'fraction', 'tenths', 'position', 'within'] as const;

/**
 * Returns every figure of a fact, in the form that corrections use, by its path in the fact: `value`, `percent`,
 * `changes[1]`.
 */
export function figuresOf(fact: Fact): ReadonlyMap<string, CorrectedFigure> {
  const { comparative, standings = [] } = fact as Pick<AmountFact, 'comparative' | 'standings'>;
  const all: readonly Placed[] = [
    ...ownFigures(fact),
    ...changesOf(fact).flatMap((change, i): readonly Placed[] => [
      [`changes[${i}]`, sizeOf(change)],
      [`changes[${i}].from`, change.from && quantityOf(change.from)],
    ]),
    ['comparative', comparative && quantityOf(comparative)],
    ...standings.flatMap((standing, i) => ranksOf(standing, `standings[${i}]`)),
  ];
  return new Map(all.flatMap(([place, figure]) => (figure && isGiven(figure) ? [[place, figure] as const] : [])));
}

type Placed = readonly [place: string, figure: CorrectedFigure | undefined];

const isGiven = (figure: CorrectedFigure): boolean => FIGURE_KEYS.some((key) => figure[key] !== undefined);

/** Fields that only a rank has. */
type RankLike = Pick<Extract<Standing, { readonly kind: 'rank' }>, 'position' | 'within' | 'streak'>;

function ranksOf(standing: Standing, at: string): readonly Placed[] {
  const { position, within, streak } = standing as RankLike;
  return [
    [`${at}.position`, { position }],
    [`${at}.within`, { within }],
    [`${at}.streak`, streak && quantityOf(streak)],
  ];
}

function ownFigures(fact: Fact): readonly Placed[] {
  switch (fact.kind) {
    case 'amount':
      return [['value', quantityOf(fact)]];
    case 'share': {
      const { part, whole, percent, fraction, tenths, ...rest } = fact;
      const counted = quantityOf(rest);
      const { qualifier, word, stated } = counted;
      const said = quantityOf({ qualifier, word, stated });
      return [
        ['part', { ...counted, value: part }],
        ['whole', { ...quantityOf({ scale: fact.scale, unit: fact.unit }), value: whole }],
        ['percent', { value: percent, unit: PERCENT_UNITS.percent, ...quantityOf({ qualifier, word }) }],
        ['fraction', { fraction, ...said }],
        ['tenths', { tenths, ...said }],
      ];
    }
    case 'honour':
      return [['count', fact.count]];
    case 'ratio': {
      const { terms, separator, ...rest } = fact;
      return [['terms', { terms, ...(separator !== undefined && { separator }), ...quantityOf(rest) }]];
    }
    case 'change':
    case 'event':
    case 'standing':
      return [];
  }
}

const FIELDS = ['value', 'missing', 'scale', 'unit', 'symbol', 'noun', 'qualifier', 'word', 'stated'] as const;

/** Picks the quantity fields of an object that has others too. */
const quantityOf = (figure: Partial<Quantity>): Partial<Quantity> =>
  Object.fromEntries(FIELDS.flatMap((key) => (figure[key] === undefined ? [] : [[key, figure[key]]])));

function sizeOf(change: Change): CorrectedFigure {
  const { form, value, scale, unit, qualifier, word, stated } = change;
  const said = quantityOf({ value, qualifier, word, stated });
  return form === 'absolute' || form === 'contribution'
    ? { ...said, ...quantityOf({ scale, unit }) }
    : { ...said, unit: FORM_UNITS[form] };
}
