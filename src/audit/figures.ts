import type { Figure } from '../report/bounds.js';
import { DEFAULT_WORD, QUALIFIER_WORDS } from '../report/terms.js';
import type { Change, Fact, Mention, Quantity } from '../report/types.js';

/** A figure and the JSONPath where the report holds it. */
export interface LocatedFigure {
  readonly path: string;
  readonly figure: Figure & Pick<Quantity, 'word' | 'noun'>;
  /** What it counts where that is no unit of the contract. */
  readonly counts?: 'percent' | 'points';
}

/** The figures of one claim, and the mentions that state it. */
export interface Claim {
  /** Of the thing that has the mentions. */
  readonly path: string;
  readonly figures: readonly LocatedFigure[];
  readonly mentions: readonly Mention[];
  /** Whether each mention has to carry a figure; that of an honour may carry its title alone. */
  readonly isFigure: boolean;
  /** The change whose size the figure is. */
  readonly change?: Change;
}

/** The claims of a fact that have figures. */
export function claimsOf(fact: Fact, path: string): readonly Claim[] {
  const { mentions } = fact;
  switch (fact.kind) {
    case 'amount':
      return [claim(path, [{ path: `${path}.value`, figure: fact }], mentions), ...changeOf(fact.change, path)];
    case 'share':
      return [claim(path, sharesOf(fact, path), mentions), ...changeOf(fact.change, path)];
    case 'change':
      // A change that stands for itself is stated by the fact's own mentions and by those of the change.
      return [
        { ...claim(path, [sizeOf(fact.change, path)], mentions), change: fact.change },
        ...changeOf(fact.change, path),
      ];
    case 'honour':
      return fact.count
        ? [{ ...claim(path, [{ path: `${path}.count.value`, figure: fact.count }], mentions), isFigure: false }]
        : [];
    case 'event':
      return [];
  }
}

const claim = (path: string, figures: readonly LocatedFigure[], mentions: readonly Mention[]): Claim => ({
  path,
  figures,
  mentions,
  isFigure: true,
});

function sharesOf(share: Extract<Fact, { kind: 'share' }>, path: string): readonly LocatedFigure[] {
  const { unit, noun, qualifier, word } = share;
  return (['part', 'whole', 'percent'] as const).flatMap((key): readonly LocatedFigure[] => {
    const value = share[key];
    if (value === undefined) return [];
    // What bounds a share bounds its part: about 21 of 24 are of exactly 24.
    const bound = key === 'whole' ? {} : { qualifier, word };
    const at = `${path}.${key}`;
    return key === 'percent'
      ? [{ path: at, figure: { value, ...bound }, counts: 'percent' }]
      : [{ path: at, figure: { value, ...bound, unit, noun } }];
  });
}

const sizeOf = (change: Change, path: string): LocatedFigure => ({
  path: `${path}.change.value`,
  figure: change,
  ...(change.form !== 'absolute' && { counts: change.form }),
});

const changeOf = (change: Change | undefined, path: string): readonly Claim[] =>
  change ? [{ ...claim(`${path}.change`, [sizeOf(change, path)], change.mentions), change }] : [];

/** A figure as the report prints it, in Chinese: 突破29亿件, 2400余件, 3–5年. */
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
