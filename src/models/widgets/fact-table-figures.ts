import { splitAtPoint } from '../../format/number.js';
import { around, find, textIn, textOf, without, type Phrase } from '../../format/phrase.js';
import type { Aspect } from '../../report/values/fact-matrix.js';
import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import type { Originated } from '../parts/origin.js';
import { isAhead } from '../parts/ahead.js';
import { factContent, type FactContent } from '../parts/fact-content.js';
import { plainFigure } from '../parts/figure-view.js';

/** A figure of a table, in parts for alignment. */
export interface TableFigure extends Originated {
  /** Text before the number. */
  readonly before: string;
  /** The number up to its decimal point, for alignment in the column; all of it without a decimal point. */
  readonly number: string;
  readonly fraction: string;
  /** Text after the number; without the unit if it is in the column heading. */
  readonly tail: string;
  /** The complete text, with the unit; also the visible text if there is no number. */
  readonly text: string;
  readonly missing: boolean;
  /** It is for the future, and must not look like a result. */
  readonly ahead: boolean;
  /** The Chinese figure exactly as printed, if the English one is worded differently. */
  readonly beside: string;
  /** Further content: status, period, a count, changes, standings, the figure of an earlier period, note markers. */
  readonly remarks: readonly string[];
}

/** What all figures of a column have in common, shown in its heading. */
export interface SharedInColumn {
  readonly unit: string;
  readonly remarks: readonly string[];
  /** The remarks of a single figure. */
  remarksOf(fact: Fact): readonly string[];
}

interface ColumnOptions extends ModelOptions {
  /** Aspects that the headings of rows and columns already show. */
  readonly said: readonly Aspect[];
  /** The period shown for the whole table. */
  readonly period: string;
}

export function columnOf(facts: readonly Fact[], options: ColumnOptions): SharedInColumn {
  const { said, period } = options;
  const status = (fact: Fact): string => textIn(factContent(fact, options).phrases.status, 'status');
  const when = (fact: Fact): string => {
    const own = factContent(fact, options).period;
    return own === period ? '' : own;
  };
  const remarks = [said.includes('status') ? () => '' : status, said.includes('period') ? () => '' : when];
  const isShared = (of: (fact: Fact) => string): boolean => facts.every((fact) => of(fact) === of(facts[0]!));
  const numbered = facts.map((fact) => bareOf(fact, options)).filter(isNumber);
  const units = new Set(numbered.map((figure) => textIn(figure, 'unit')));
  return {
    unit: units.size === 1 ? [...units][0]! : '',
    remarks: remarks.filter(isShared).flatMap((of) => of(facts[0]!) || []),
    remarksOf: (fact) => remarks.filter((of) => !isShared(of)).flatMap((of) => of(fact) || []),
  };
}

/** The content of a fact, without parts that a cell shows separately. n of m is text, not a number. */
const bareOf = (fact: Fact, options: ModelOptions): Phrase =>
  without(without(factContent(fact, options).value, 'status'), 'count');

const isNumber = (figure: Phrase): boolean =>
  !find(figure, 'part') && !find(figure, 'size') && !!find(figure, 'number');

export function figureOf(
  fact: Fact,
  column: SharedInColumn,
  marks: readonly string[],
  options: ModelOptions,
): TableFigure {
  const figure = bareOf(fact, options);
  const { text, beside } = plainFigure(figure);
  const apart = isNumber(figure) ? numberParts(without(figure, 'beside'), column.unit) : NO_NUMBER;
  return {
    ...apart,
    text,
    missing: find(figure, 'missing') !== undefined,
    ahead: isAhead(fact),
    beside,
    remarks: [...column.remarksOf(fact), ...statedBeside(fact, factContent(fact, options)), ...marks],
  };
}

const NO_NUMBER = { before: '', number: '', fraction: '', tail: '' };

/** A figure split around its number. */
function numberParts(figure: Phrase, unit: string): typeof NO_NUMBER {
  const { lead, found, tail } = around(unit ? without(figure, 'unit') : figure, 'number')!;
  const [number, fraction] = splitAtPoint(textOf(found));
  return { before: lead, number, fraction, tail };
}

/** The content of a fact in addition to its figure; a change or standing may itself be the figure. */
function statedBeside({ kind }: Fact, { value, changeBeside, standings, comparative }: FactContent): readonly string[] {
  const ranks = kind === 'standing' ? [] : standings.map(({ text }) => text);
  return [textIn(value, 'count'), changeBeside, ...ranks, comparative].filter(Boolean);
}
