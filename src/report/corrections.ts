import { changesOf } from './changes.js';
import { plainDecimal } from './numeral.js';
import type { Change, Fact, Quantity } from './types.js';
import { isPoints } from './units.js';

/** What a figure is compared by: a qualifier may have been put right alone. */
type Amount = Pick<Quantity, 'scale' | 'unit'> & { readonly value?: Quantity['value'] };

/** The units of percentages and of differences between them; only a correction is written with these. */
const PERCENT_UNITS = { percent: '%', points: '个百分点' } as const;

/** The units of sizes that are counted in no unit of the contract. */
const FORM_UNITS = { ...PERCENT_UNITS, times: '倍' } as const;

/** Whether a quantity is one of the figures that a fact gives: value, part, whole, percentage, change or count. */
export const endsInFact = (now: Quantity, fact: Fact): boolean =>
  [...figuresOf(fact).values()].some((figure) => keyOf(figure) === keyOf(now));

const keyOf = ({ value, scale, unit }: Amount): string => {
  const ends = typeof value === 'object' && value !== null ? [value.from, value.to] : [value];
  return JSON.stringify([
    ...ends.map((end) => (end ? plainDecimal(end) : end)),
    scale ?? '',
    isPoints(unit) ? PERCENT_UNITS.points : (unit ?? ''),
  ]);
};

/** The same for quantities that are printed alike; the units of percentages, which only corrections have, count as none. */
export const figureKey = (figure: Quantity): string => `${figure.qualifier ?? ''} ${keyOf(withoutPercent(figure))}`;

const withoutPercent = (figure: Quantity): Quantity => (isPercentage(figure) ? { ...figure, unit: undefined } : figure);

/** Whether a quantity is a percentage or a difference between two, as a correction writes it. */
export const isPercentage = ({ unit }: Quantity): boolean => unit === PERCENT_UNITS.percent || isPoints(unit);

/** Every figure that a fact gives, as a correction writes it, by its place in the fact: `value`, `percent`, `changes[1]`. */
export function figuresOf(fact: Fact): ReadonlyMap<string, Quantity> {
  const changes = changesOf(fact).map((change, i) => [`changes[${i}]`, sizeOf(change)] as const);
  return new Map([...ownFigures(fact), ...changes].flatMap(([place, figure]) => given(place, figure)));
}

type Figure = Partial<Quantity> | undefined;

function ownFigures(fact: Fact): readonly (readonly [place: string, figure: Figure])[] {
  switch (fact.kind) {
    case 'amount':
      return [['value', quantityOf(fact)]];
    case 'share': {
      const { part, whole, percent, ...rest } = fact;
      const counted = quantityOf(rest);
      const { qualifier, word } = counted;
      return [
        ['part', { ...counted, value: part }],
        ['whole', { ...quantityOf({ scale: fact.scale, unit: fact.unit }), value: whole }],
        ['percent', { value: percent, unit: PERCENT_UNITS.percent, ...quantityOf({ qualifier, word }) }],
      ];
    }
    case 'honour':
      return [['count', fact.count]];
    case 'change':
    case 'ratio':
    case 'event':
    case 'standing':
      return [];
  }
}

const given = (place: string, figure: Figure): readonly (readonly [string, Quantity])[] =>
  figure?.value === undefined ? [] : [[place, { ...figure, value: figure.value }]];

const FIELDS = ['value', 'missing', 'scale', 'unit', 'symbol', 'noun', 'qualifier', 'word', 'stated'] as const;

/** The fields of a quantity, of something that is one and more. */
const quantityOf = (figure: Partial<Quantity>): Partial<Quantity> =>
  Object.fromEntries(FIELDS.flatMap((key) => (figure[key] === undefined ? [] : [[key, figure[key]]])));

function sizeOf(change: Change): Figure {
  const { form, value, scale, unit, qualifier, word, stated } = change;
  const said = quantityOf({ value, qualifier, word, stated });
  return form === 'absolute' || form === 'contribution'
    ? { ...said, ...quantityOf({ scale, unit }) }
    : { ...said, unit: FORM_UNITS[form] };
}
