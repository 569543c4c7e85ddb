import { baseUnitOf, type Figure } from '../../report/values/bounds.js';
import { printedFigure } from '../../report/values/agree.js';
import { inBaseUnit } from '../../report/values/derive.js';
import type { Printed } from '../../report/values/printed.js';
import { QUALIFIERS, SCALES, type Qualifier, type Scale } from '../../report/lists/terms.js';
import type { Draft, DraftFact } from '../session/draft.js';

/** What the rules of the audit look at: the facts that nobody has turned down, in the order of the text. */
export interface Asked {
  readonly text: string;
  readonly draft: Draft;
  readonly facts: readonly DraftFact[];
}

const DECIMAL = /^-?\d+(?:,\d{3})*(?:\.\d+)?$/;

const isScale = (scale: string): scale is Scale => Object.prototype.hasOwnProperty.call(SCALES, scale);
const isQualifier = (word: string | undefined): word is Qualifier =>
  (QUALIFIERS as readonly (string | undefined)[]).includes(word);

type Counted = Pick<DraftFact, 'value' | 'scale' | 'unit' | 'qualifier'>;

/** A fact's number as the contract has it; undefined where it is in words, a ratio, or in a scale that is not known. */
export function figureOf({
  value,
  scale,
  unit,
  qualifier,
}: Counted): (Figure & { readonly value: string }) | undefined {
  if (value === null || !DECIMAL.test(value) || (scale !== undefined && !isScale(scale))) return undefined;
  return {
    value,
    ...(scale !== undefined && { scale }),
    ...(unit && { unit }),
    ...(isQualifier(qualifier) && { qualifier }),
  };
}

/** A fact's number with how exactly it was printed, in ones of its base unit; undefined where a word bounds it. */
export function printedOf(fact: Counted): Printed | undefined {
  const figure = figureOf(fact);
  if (!figure || figure.qualifier) return undefined;
  const { value, step } = printedFigure(figure.value, figure.scale && SCALES[figure.scale]);
  const inUnit = (at: string): string => inBaseUnit(at, fact.unit).value;
  return { value: inUnit(value), step: inUnit(step) };
}

/** Facts that can be added up or compared have the same. */
export const measureOf = (fact: DraftFact): string => `${fact.kind} ${baseUnitOf(fact)}`;

/** A label without what its places in a text differ by: spaces, quotation marks, the span of time in front. */
export const nameOf = (label: string): string =>
  label
    .replace(/[\s“”‘’"'《》]/g, '')
    .replace(/^(?:全年|今年|去年|本年|年末|年底|累计)(?=.{2})/, '')
    .toLowerCase();

/** Whether a figure is of what has been, of its own time: no target, no start of a range, no figure of a year ago. */
export const isResult = ({ status, role = '' }: DraftFact): boolean =>
  !/^(?:from|min|earlier)$/.test(role) && !/target|plan|forecast|budget/.test(status ?? '');

/** The text of a clause before a place. */
export const clauseBefore = (text: string, start: number, most = 40): string =>
  /[^，。；：,;:\n！？]*$/.exec(text.slice(Math.max(0, start - most), start))?.[0] ?? '';

/** Groups in the order in which their first comes. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** The facts of each line of the text. */
export function byLine({ text, facts }: Asked): readonly (readonly DraftFact[])[] {
  let line = -1;
  let end = -1;
  return grouped(facts, ({ start }) => {
    if (start > end) {
      const next = text.indexOf('\n', start);
      [line, end] = [start, next < 0 ? text.length : next];
    }
    return String(line);
  });
}
