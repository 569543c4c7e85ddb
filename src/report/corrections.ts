import type { Change, Fact, Quantity } from './types.js';

/** What a figure is compared by: a qualifier may have been put right alone. */
type Amount = Pick<Quantity, 'scale' | 'unit'> & { readonly value?: Quantity['value'] };

/** The units of percentages and of differences between them; only a correction is written with these. */
const PERCENT_UNITS = { percent: '%', points: '个百分点' } as const;

/** Whether a quantity is one of the figures that a fact gives: value, part, whole, percentage, change or count. */
export const endsInFact = (now: Quantity, fact: Fact): boolean =>
  figuresOf(fact).some((figure) => figure?.value !== undefined && keyOf(figure) === keyOf(now));

const keyOf = ({ value, scale, unit }: Amount): string => {
  const ends = typeof value === 'object' && value !== null ? [value.from, value.to] : [value];
  return JSON.stringify([...ends, scale ?? '', unit ?? '']);
};

/** The same for quantities that are printed alike; the units of percentages, which only corrections have, count as none. */
export const figureKey = (figure: Quantity): string => `${figure.qualifier ?? ''} ${keyOf(withoutPercent(figure))}`;

const withoutPercent = (figure: Quantity): Quantity => (isPercentage(figure) ? { ...figure, unit: undefined } : figure);

/** Whether a quantity is a percentage or a difference between two, as a correction writes it. */
export const isPercentage = ({ unit }: Quantity): boolean =>
  Object.values<string | undefined>(PERCENT_UNITS).includes(unit);

function figuresOf(fact: Fact): readonly (Amount | undefined)[] {
  switch (fact.kind) {
    case 'amount':
      return [fact, fact.change && sizeOf(fact.change)];
    case 'share': {
      const { part, whole, percent, unit, change } = fact;
      const percentage = { value: percent, unit: PERCENT_UNITS.percent };
      return [{ value: part, unit }, { value: whole, unit }, percentage, change && sizeOf(change)];
    }
    case 'change':
      return [sizeOf(fact.change)];
    case 'honour':
      return [fact.count];
    case 'event':
      return [];
  }
}

const sizeOf = ({ form, value, scale, unit }: Change): Amount =>
  form === 'absolute' ? { value, scale, unit } : { value, unit: PERCENT_UNITS[form] };
