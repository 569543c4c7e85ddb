import { isMoney } from '../../report/lists/units.js';
import { decimalsIn, plainDecimal } from '../../report/fields/numeral.js';
import type { SiteWords } from '../../format/words/site.js';
import { changesOf } from '../../report/fields/changes.js';
import { compare, inOnes } from '../../report/values/derive.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, Change, Fact, Quantity, ShareFact } from '../../report/types.js';

/** XBRL types of a value: money, a number with or without a unit, or text. */
export type ItemType = 'monetaryItemType' | 'decimalItemType' | 'pureItemType' | 'stringItemType';

/** A concept with a value, derived from a fact. */
export interface Item {
  /** Name of the concept: the fact's id and, after `_`, which no id contains, the part of the fact. */
  readonly name: string;
  readonly type: ItemType;
  /** In ones, as XBRL has no scales; null if the figure is missing. Unused for text. */
  readonly value: string | null;
  /** The XBRL `decimals` of the printed figure: −6 for 24.86亿. */
  readonly decimals?: number;
  /** The unit as printed; absent for a ratio and for text. */
  readonly unit?: string;
  /** The period of the figure, if it differs from that of its fact. */
  readonly period?: string;
  /** The bound of the figure; absent for an exact one. */
  readonly bound?: string;
  /** Whether it is an instant at the end of its period; a change covers the whole period. */
  readonly isMoment?: true;
}

/** The suffixes of a fact's additional concepts, after its id. */
export const PARTS = {
  '': undefined,
  _change: 'change',
  _part: 'part',
  _whole: 'whole',
  _count: 'count',
  _from: 'from',
  _to: 'to',
  _start: 'start',
  _comparative: 'comparative',
  _contribution: 'contribution',
  _term: 'term',
} as const satisfies Readonly<Record<string, keyof SiteWords['parts'] | undefined>>;

/** A suffix, with a number if there are several of a kind. */
type Part = keyof typeof PARTS | `_${string}`;

/** A valid XML name: it may not begin with a digit, and no id begins with `_`. */
export const xmlName = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);

/** All XBRL items of a fact. */
export function itemsOf(fact: Fact): readonly Item[] {
  const name = xmlName(fact.id);
  const items = itemsNamed(name, fact);
  if (!fact.instant) return items;
  return items.map((item) => (item.name.startsWith(`${name}_change`) ? item : { ...item, isMoment: true }));
}

function itemsNamed(name: string, fact: Fact): readonly Item[] {
  switch (fact.kind) {
    case 'amount':
      return [...quantity(name, '', fact), ...beside(name, fact)];
    case 'share':
      return [...share(name, fact), ...beside(name, fact)];
    case 'change':
      return changesIn(name, '', fact);
    case 'ratio':
      return fact.terms.map((term, index) => ({
        name: `${name}_term_${index + 1}`,
        type: 'pureItemType',
        ...boundOf(fact),
        ...stated(term, 0),
      }));
    case 'honour':
      return [words(name), ...(fact.count ? quantity(name, '_count', fact.count) : [])];
    case 'event':
    case 'standing':
      return [words(name)];
  }
}

/** Items of the changes of a fact and of its comparative. */
const beside = (name: string, fact: AmountFact | ShareFact): readonly Item[] => [
  ...changesIn(name, '_change', fact),
  ...(fact.comparative ? earlier(name, '_comparative', fact.comparative) : []),
];

const words = (name: string): Item => ({ name, type: 'stringItemType', value: '' });

type Bounded = Pick<Quantity, 'qualifier' | 'word'>;

/** A bounding word without a qualifier still bounds the figure, in a way that only the report's wording tells. */
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

/** Money has its own type; without a unit, it is a pure number. */
const inUnit = (unit: string | undefined): Pick<Item, 'type' | 'unit'> =>
  unit === undefined
    ? { type: 'pureItemType' }
    : { type: isMoney(unit) ? 'monetaryItemType' : 'decimalItemType', unit };

/** A printed figure in ones, with its precision. */
function stated(printed: string | null, power: number): Pick<Item, 'value' | 'decimals'> {
  if (printed === null) return { value: null };
  return { value: inOnes(printed, power), decimals: decimalsIn(printed) - power };
}

/** A ratio is printed in percent and stored as a number: 87.5 % is 0.875. */
const PERCENT = -2;

/** A percentage, tenths, or both numbers of a fraction, since few fractions are finite decimals. */
function proportion(name: string, { percent, fraction, tenths, qualifier, word }: ShareFact): readonly Item[] {
  const pure = (at: Part, value: string, power: number): Item => ({
    name: name + at,
    type: 'pureItemType',
    ...boundOf({ qualifier, word }),
    ...stated(value, power),
  });
  if (typeof percent === 'string') return [pure('', percent, PERCENT)];
  if (percent) return [pure('_from', percent.from, PERCENT), pure('_to', percent.to, PERCENT)];
  if (tenths !== undefined) return [pure('', tenths, -1)];
  const [some, all] = fraction?.split('/') ?? [];
  return some !== undefined && all !== undefined ? [pure('_part', some, 0), pure('_whole', all, 0)] : [];
}

function share(name: string, fact: ShareFact): readonly Item[] {
  const { part, whole, scale, unit, qualifier, word } = fact;
  const power = scale ? SCALES[scale] : 0;
  const bound = boundOf({ qualifier, word });
  const counted = (at: Part, value: string): Item => ({
    ...inUnit(unit),
    ...bound,
    ...stated(value, power),
    name: name + at,
  });
  return [
    ...proportion(name, fact),
    ...(part === undefined ? [] : [counted('_part', part)]),
    // The qualifier of a share applies to its part: about 21 of 24 are of exactly 24.
    ...(whole === undefined ? [] : [{ ...inUnit(unit), ...stated(whole, power), name: `${name}_whole` }]),
  ];
}

/** A fall is negative. A contribution to the growth of another figure has its own suffix. */
function changed(name: string, part: Part, change: Change): readonly Item[] {
  const { form, from } = change;
  const end: Part = form === 'contribution' ? '_contribution' : part;
  const size = form === 'absolute' ? quantity(name, end, signed(change)) : ratio(name, end, change);
  return [...size, ...(from ? earlier(name, `${end}_start`, from) : [])];
}

/** All changes of a fact: the first without a number, the others numbered. */
const changesIn = (name: string, first: Part, fact: Fact): readonly Item[] =>
  changesOf(fact).flatMap((change, index) =>
    changed(name, index ? `${first || '_change'}_${index + 1}` : first, change),
  );

function signed({ direction, ...change }: Change): Change {
  const below = (end: string): string =>
    direction === 'down' && compare(end, '0') !== 0 ? `-${plainDecimal(end)}` : end;
  const { value } = change;
  if (value === null || typeof value === 'string') return { ...change, direction, value: value && below(value) };
  const ends = [below(value.from), below(value.to)] as const;
  const [from, to] = direction === 'down' ? [ends[1], ends[0]] : ends;
  return { ...change, direction, value: { ...value, from, to } };
}

/** In percent, points or times, as a number: times unchanged, the others divided by a hundred. */
function ratio(name: string, part: Part, change: Change): readonly Item[] {
  const power = change.form === 'times' ? 0 : PERCENT;
  const { value } = signed(change);
  const one = (at: Part, printed: string | null): Item => ({
    name: name + part + at,
    type: 'pureItemType',
    ...boundOf(change),
    ...stated(printed, power),
  });
  return value === null || typeof value === 'string'
    ? [one('', value)]
    : [one('_from', value.from), one('_to', value.to)];
}

/** A figure of another period, in the period stated in the report. */
const earlier = (name: string, part: Part, { period, ...figure }: NonNullable<Change['from']>): readonly Item[] =>
  quantity(name, part, figure).map((item) => ({ ...item, ...(period !== undefined && { period }) }));
