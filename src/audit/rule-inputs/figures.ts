import type { Figure } from '../../report/values/bounds.js';
import { DEFAULT_WORD, QUALIFIER_WORDS } from '../../report/lists/qualifiers.js';
import { changesOf } from '../../report/fields/changes.js';
import type { Change, Fact, Mention, Quantity } from '../../report/types.js';
import { isPoints } from '../../report/lists/units.js';

/** A figure with its JSONPath. */
export interface LocatedFigure {
  readonly path: string;
  readonly figure: Figure & Pick<Quantity, 'word' | 'noun'>;
  /** Set for percentages and points, which are not units of the contract. */
  readonly counts?: 'percent' | 'points';
}

/** The figures of a claim, with the mentions that state it. */
export interface Claim {
  /** Path of the object with the mentions. */
  readonly path: string;
  readonly figures: readonly LocatedFigure[];
  readonly mentions: readonly Mention[];
  /** Whether each mention must contain a figure; a mention of an honour may have just the title. */
  readonly isFigure: boolean;
  /** The change, if the figure is its size. */
  readonly change?: Change;
}

/** Returns the claims of a fact with figures. */
export function claimsOf(fact: Fact, path: string): readonly Claim[] {
  const { mentions } = fact;
  switch (fact.kind) {
    case 'amount':
      return [claim(path, [{ path: `${path}.value`, figure: fact }], mentions), ...changesIn(fact, path)];
    case 'share':
      return [...fractionIn(fact, path), claim(path, sharesOf(fact, path), mentions), ...changesIn(fact, path)];
    case 'change':
      // A change fact is stated by its own mentions and by those of the change.
      return [
        { ...claim(path, sizesOf(fact.change, `${path}.change`), mentions), change: fact.change },
        ...changesIn(fact, path),
      ];
    case 'honour':
      return fact.count
        ? [{ ...claim(path, [{ path: `${path}.count.value`, figure: fact.count }], mentions), isFigure: false }]
        : [];
    case 'ratio':
      return allOf(
        fact,
        path,
        fact.terms.map((value, i) => [`terms[${i}]`, value]),
      );
    case 'event':
    case 'standing':
      return [];
  }
}

const claim = (path: string, figures: readonly LocatedFigure[], mentions: readonly Mention[]): Claim => ({
  path,
  figures,
  mentions,
  isFigure: true,
});

const fractionIn = (share: Extract<Fact, { kind: 'share' }>, path: string): readonly Claim[] =>
  allOf(share, path, share.fraction?.split('/').map((value) => ['fraction', value]) ?? []);

/** Numbers that a quote must all contain, each as a claim: the terms of a ratio, or of a fraction. */
const allOf = (
  { qualifier, word, mentions }: Extract<Fact, { kind: 'share' | 'ratio' }>,
  path: string,
  numbers: readonly (readonly [key: string, value: string])[],
): readonly Claim[] =>
  numbers.map(([key, value]) =>
    claim(path, [{ path: `${path}.${key}`, figure: { value, qualifier, word } }], mentions),
  );

function sharesOf(share: Extract<Fact, { kind: 'share' }>, path: string): readonly LocatedFigure[] {
  const { scale, unit, noun, qualifier, word } = share;
  return (['part', 'whole', 'percent', 'tenths'] as const).flatMap((key): readonly LocatedFigure[] => {
    const value = share[key];
    if (value === undefined) return [];
    // A qualifier of a share applies to its part: about 21 of exactly 24.
    const bound = key === 'whole' ? {} : { qualifier, word };
    const at = `${path}.${key}`;
    return key === 'percent'
      ? [{ path: at, figure: { value, ...bound }, counts: 'percent' }]
      : key === 'tenths'
        ? [{ path: at, figure: { value, ...bound, unit: '成' } }]
        : [{ path: at, figure: { value, ...bound, scale, unit, noun } }];
  });
}

/** The figures of a change: its size and start. */
function sizesOf(change: Change, path: string): readonly LocatedFigure[] {
  const { form, from, unit } = change;
  const counts =
    form === 'contribution' ? contributed(unit) : form === 'percent' || form === 'points' ? form : undefined;
  const size = form === 'times' ? { ...change, unit: '倍' } : counts ? { ...change, unit: undefined } : change;
  return [
    ...(change.value === null ? [] : [{ path: `${path}.value`, figure: size, ...(counts && { counts }) }]),
    ...(from ? [{ path: `${path}.from.value`, figure: from }] : []),
  ];
}

const contributed = (unit: string | undefined): 'percent' | 'points' | undefined =>
  unit === '%' ? 'percent' : isPoints(unit) ? 'points' : undefined;

function changesIn(fact: Fact, path: string): readonly Claim[] {
  const all = 'changes' in fact && fact.changes;
  const changes = changesOf(fact).map((change, index) => {
    const at = all ? `${path}.changes[${index}]` : `${path}.change`;
    return { ...claim(at, sizesOf(change, at), change.mentions), change };
  });
  const earlier = 'comparative' in fact ? fact.comparative : undefined;
  const at = `${path}.comparative`;
  return earlier ? [...changes, claim(at, [{ path: `${at}.value`, figure: earlier }], earlier.mentions)] : changes;
}

/** Returns a figure as printed in Chinese: 突破29亿件, 2400余件, 3–5年. */
export function spelt({ value, scale, unit = '', qualifier, word }: LocatedFigure['figure']): string {
  const tail = scale ?? '';
  const digits = value === null ? '—' : typeof value === 'string' ? value : `${value.from}–${value.to}`;
  const printed = word ?? (qualifier && DEFAULT_WORD[qualifier]) ?? '';
  switch (QUALIFIER_WORDS[printed]?.stands) {
    case 'inside':
      return `${digits}${tail}${printed}${unit}`;
    case 'after':
      return `${digits}${tail}${unit}${printed}`;
    default:
      return `${printed}${digits}${tail}${unit}`;
  }
}
