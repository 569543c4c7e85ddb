import { baseUnitOf, type Figure } from '../../report/values/bounds.js';
import { printedFigure } from '../../report/values/agree.js';
import { inBaseUnit } from '../../report/values/derive.js';
import type { NumberAsPrinted } from '../../report/values/printed.js';
import { QUALIFIERS, SCALES, type Qualifier, type Scale } from '../../report/lists/terms.js';
import type { Draft, DraftFact } from '../session/draft.js';

/** Input of the question rules: the facts that are not rejected, in text order. */
export interface QuestionInput {
  readonly text: string;
  readonly draft: Draft;
  readonly facts: readonly DraftFact[];
}

const DECIMAL = /^-?\d+(?:,\d{3})*(?:\.\d+)?$/;

const isScale = (scale: string): scale is Scale => Object.prototype.hasOwnProperty.call(SCALES, scale);
const isQualifier = (word: string | undefined): word is Qualifier =>
  (QUALIFIERS as readonly (string | undefined)[]).includes(word);

type Counted = Pick<DraftFact, 'value' | 'scale' | 'unit' | 'qualifier'>;

/** A fact's number in the contract's format; undefined for words, a ratio, or an unknown scale. */
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

/** A fact's number with its printed precision, in its base unit; undefined with a qualifier. */
export function valueInBaseUnit(fact: Counted): NumberAsPrinted | undefined {
  const figure = figureOf(fact);
  if (!figure || figure.qualifier) return undefined;
  const { value, step } = printedFigure(figure.value, figure.scale && SCALES[figure.scale]);
  const inUnit = (at: string): string => inBaseUnit(at, fact.unit).value;
  return { value: inUnit(value), step: inUnit(step) };
}

/** Key of facts that can be added or compared. */
export const measureOf = (fact: DraftFact): string => `${fact.kind} ${baseUnitOf(fact)}`;

/** A label without insignificant differences: spaces, quotation marks, a leading time span. */
export const nameOf = (label: string): string =>
  label
    .replace(/[\s“”‘’"'《》]/g, '')
    .replace(/^(?:全年|今年|去年|本年|年末|年底|累计)(?=.{2})/, '')
    .toLowerCase();

/** Whether a figure is an actual result of its own period: no target, no start of a range, no earlier value. */
export const isResult = ({ status, role = '' }: DraftFact): boolean =>
  !/^(?:from|min|earlier)$/.test(role) && !/target|plan|forecast|budget/.test(status ?? '');

/** The text of a clause before a position. */
export const clauseBefore = (text: string, start: number, most = 40): string =>
  /[^，。；：,;:\n！？]*$/.exec(text.slice(Math.max(0, start - most), start))?.[0] ?? '';

/** Groups in the order of their first member. */
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

/** The facts of each line. */
export function byLine({ text, facts }: QuestionInput): readonly (readonly DraftFact[])[] {
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
