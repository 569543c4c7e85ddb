import { isMoney } from '../../report/lists/units.js';
import { decimalsIn, plainDecimal } from '../../report/values/numeral.js';
import type { SiteWords } from '../../format/words/site.js';
import { changesOf } from '../../report/changes.js';
import { compare, inOnes } from '../../report/values/derive.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, Change, Fact, Quantity, ShareFact } from '../../report/types.js';

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
  /** The period of the figure, where it is not that of its fact. */
  readonly period?: string;
  /** What bounds the figure; absent for an exact one. */
  readonly bound?: string;
  /** Whether it is of the end of its period; a change is of all of it. */
  readonly isMoment?: true;
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
  _start: 'start',
  _comparative: 'comparative',
  _contribution: 'contribution',
  _term: 'term',
} as const satisfies Readonly<Record<string, keyof SiteWords['parts'] | undefined>>;

/** A part by its name, and by the number of a part of which there are several. */
type Part = keyof typeof PARTS | `_${string}`;

/** A name as XML has it: it may not begin with a digit, and no id begins with `_`. */
export const xmlName = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);

/** All that XBRL can hold of a fact. */
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

/** What stands beside the figure of a fact: its changes, and the figure of an earlier period. */
const beside = (name: string, fact: AmountFact | ShareFact): readonly Item[] => [
  ...changesIn(name, '_change', fact),
  ...(fact.comparative ? earlier(name, '_comparative', fact.comparative) : []),
];

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
    : { type: isMoney(unit) ? 'monetaryItemType' : 'decimalItemType', unit };

/** A printed figure in ones, and how exactly it is stated. */
function stated(printed: string | null, power: number): Pick<Item, 'value' | 'decimals'> {
  if (printed === null) return { value: null };
  return { value: inOnes(printed, power), decimals: decimalsIn(printed) - power };
}

/** A ratio is stated in percent and held as a number: 87.5 % is 0.875. */
const PERCENT = -2;

/** A percentage, tenths, or the two numbers of a fraction, of which few have an end as a decimal. */
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
    // What bounds a share bounds its part: about 21 of 24 are of exactly 24.
    ...(whole === undefined ? [] : [{ ...inUnit(unit), ...stated(whole, power), name: `${name}_whole` }]),
  ];
}

/** A fall is below zero. What a figure contributes to the growth of another has a name of its own. */
function changed(name: string, part: Part, change: Change): readonly Item[] {
  const { form, from } = change;
  const end: Part = form === 'contribution' ? '_contribution' : part;
  const size = form === 'absolute' ? quantity(name, end, signed(change)) : ratio(name, end, change);
  return [...size, ...(from ? earlier(name, `${end}_start`, from) : [])];
}

/** All changes of a fact: the first as it always was, the others by their number. */
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

/** In percent, points or times, held as a number: times as they are stated, the others by a hundred. */
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

/** A figure of another period, in the period that the report gives for it. */
const earlier = (name: string, part: Part, { period, ...figure }: NonNullable<Change['from']>): readonly Item[] =>
  quantity(name, part, figure).map((item) => ({ ...item, ...(period !== undefined && { period }) }));
