import type { SiteWords } from '../../format/words/site.js';
import { inOnes } from '../../report/derive.js';
import { SCALES } from '../../report/terms.js';
import type { Change, Fact, Quantity } from '../../report/types.js';

/** What XBRL knows of a value: money, a number with or without a unit, or words. */
export type ItemType = 'monetaryItemType' | 'decimalItemType' | 'pureItemType' | 'stringItemType';

/** One thing that XBRL can hold of a fact: a concept with a value. */
export interface Item {
  /** Name of the concept: the fact's id and, behind `_`, which no id has, what of the fact it is. */
  readonly name: string;
  readonly type: ItemType;
  /** In ones, as XBRL has no scales; null where the figure is missing. Unused where the value is words. */
  readonly value: string | null;
  /** To how many decimals the printed figure is stated: −6 for 24.86亿. */
  readonly decimals?: number;
  /** The unit as printed; absent for a ratio and for words. */
  readonly unit?: string;
  /** What bounds the figure; absent for an exact one. */
  readonly bound?: string;
}

/** The parts of a fact that are more than the fact by itself, as they stand behind its id. */
export const PARTS = {
  '': undefined,
  _change: 'change',
  _part: 'part',
  _whole: 'whole',
  _count: 'count',
  _from: 'from',
  _to: 'to',
} as const satisfies Readonly<Record<string, keyof SiteWords['parts'] | undefined>>;

type Part = keyof typeof PARTS;

/** A name as XML has it: it may not begin with a digit, and no id begins with `_`. */
export const xmlName = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);

/** All that XBRL can hold of a fact. */
export function itemsOf(fact: Fact): readonly Item[] {
  const name = xmlName(fact.id);
  switch (fact.kind) {
    case 'amount':
      return [...quantity(name, '', fact), ...(fact.change ? changed(name, '_change', fact.change) : [])];
    case 'share':
      return [...share(name, fact), ...(fact.change ? changed(name, '_change', fact.change) : [])];
    case 'change':
      return changed(name, '', fact.change);
    case 'honour':
      return [words(name), ...(fact.count ? quantity(name, '_count', fact.count) : [])];
    case 'event':
      return [words(name)];
  }
}

const words = (name: string): Item => ({ name, type: 'stringItemType', value: '' });

type Bounded = Pick<Quantity, 'qualifier' | 'word'>;

/** A word that no qualifier explains bounds the figure all the same, in a way that only the report's words tell. */
const boundOf = ({ qualifier, word }: Bounded): Pick<Item, 'bound'> => {
  const bound = qualifier ?? (word === undefined ? undefined : 'as-worded');
  return bound === undefined ? {} : { bound };
};

type Amount = Pick<Quantity, 'value' | 'scale' | 'unit' | 'qualifier' | 'word'>;

function quantity(name: string, part: Part, { value, scale, unit, ...bounded }: Amount): readonly Item[] {
  const power = scale ? SCALES[scale] : 0;
  const one = (at: Part, printed: string | null): Item => ({
    ...inUnit(unit),
    ...boundOf(bounded),
    ...stated(printed, power),
    name: name + part + at,
  });
  return value === null || typeof value === 'string'
    ? [one('', value)]
    : [one('_from', value.from), one('_to', value.to)];
}

/** Money has a type of its own; what has no unit is a bare number. */
const inUnit = (unit: string | undefined): Pick<Item, 'type' | 'unit'> =>
  unit === undefined
    ? { type: 'pureItemType' }
    : { type: unit === '元' ? 'monetaryItemType' : 'decimalItemType', unit };

/** A printed figure in ones, and how exactly it is stated. */
function stated(printed: string | null, power: number): Pick<Item, 'value' | 'decimals'> {
  if (printed === null) return { value: null };
  return { value: inOnes(printed, power), decimals: (printed.split('.')[1] ?? '').length - power };
}

/** A ratio is stated in percent and held as a number: 87.5 % is 0.875. */
const PERCENT = -2;

function share(name: string, { part, whole, percent, unit, ...bounded }: Extract<Fact, { kind: 'share' }>) {
  const bound = boundOf(bounded);
  const counted = (at: Part, value: string): Item => ({
    ...inUnit(unit),
    ...bound,
    ...stated(value, 0),
    name: name + at,
  });
  return [
    ...(percent === undefined ? [] : [{ name, type: 'pureItemType' as const, ...bound, ...stated(percent, PERCENT) }]),
    ...(part === undefined ? [] : [counted('_part', part)]),
    // What bounds a share bounds its part: about 21 of 24 are of exactly 24.
    ...(whole === undefined ? [] : [{ ...inUnit(unit), ...stated(whole, 0), name: `${name}_whole` }]),
  ];
}

/** A fall is below zero. */
function changed(name: string, part: Part, change: Change): readonly Item[] {
  const { direction, form, value, unit, scale } = change;
  const signed = value !== null && direction === 'down' && /[1-9]/.test(value) ? `-${value}` : value;
  if (form === 'absolute') return quantity(name, part, { ...change, value: signed, unit, scale });
  return [{ name: name + part, type: 'pureItemType', ...boundOf(change), ...stated(signed, PERCENT) }];
}
