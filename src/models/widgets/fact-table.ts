import { resolveTable, type TableFact, type TableInput } from '../../inputs/resolve-table.js';
import type { Locale } from '../../format/locale.js';
import { cleanText } from '../../format/text/text.js';
import { printReportPeriod } from '../../format/when.js';
import { MATRICES } from '../../format/words/languages.js';
import { matrixOf, valueOf, type Asked, type Matrix } from '../../report/values/fact-matrix.js';
import type { Fact, Report } from '../../report/types.js';
import { columnOf, figureOf, type TableFigure } from './fact-table-figures.js';
import { aspectNames, headOf, notesOf } from './fact-table-words.js';
import { optionsOf, type ListOptions } from '../parts/list-options.js';
import type { PageOptions } from '../context.js';
import { originFor } from '../parts/origin.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { factContent } from '../parts/fact-content.js';
import { widest } from '../parts/bar-label-space.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';

/** The heading of a column. */
export interface TableColumn {
  /** For example the indicator, then the period. */
  readonly parts: readonly string[];
  /** The common unit; empty if none. */
  readonly unit: string;
  /** Other remarks that apply to all its figures. */
  readonly remarks: readonly string[];
  /** Space that each figure reserves after its decimal point, to align the points. */
  readonly room: Pick<TableFigure, 'fraction' | 'tail'>;
}

export interface TableRow {
  readonly parts: readonly string[];
  /** A cell per column; empty without a figure. */
  readonly cells: readonly (readonly TableFigure[])[];
}

/** Figures in rows and columns, ready for rendering. */
export interface FactTableModel {
  readonly title: string;
  /** Heading above the row headings; empty if unnamed. */
  readonly corner: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Text of an empty cell. */
  readonly none: string;
  readonly notes: readonly string[];
  readonly period: string;
  readonly source?: SourceLine | undefined;
}

export interface FactTableOptions extends ListOptions {
  readonly asked?: Asked;
}

/** Returns the model for any input of a table. */
export const factTableFrom = (
  input: TableInput,
  report: Report | undefined,
  locale: Locale,
  page: PageOptions = {},
): ModelOutcome<FactTableModel> =>
  modelFrom(resolveTable(input, report), (claim) =>
    factTable(claim.facts, { ...optionsOf(claim, locale, page), asked: claim.asked }),
  );

/** Returns figures in rows and columns: what all figures of a column have in common is in its heading. */
export function factTable(facts: readonly TableFact[], options: FactTableOptions): FactTableModel {
  const { context, asked } = options;
  const matrix = matrixOf(facts, context, asked);
  const { rowAspects, columnAspects, rows, columns, cells } = matrix;
  const period = periodOf(facts, options);
  const notes = notesOf(facts, options);
  const said = [...rowAspects, ...columnAspects];
  const shared = columns.map((column) => columnOf(column.facts, { ...options, said, period }));
  const figures = cells.map((row) =>
    row.map((cell, at) =>
      cell.map((fact, index) => ({
        ...figureOf(fact, shared[at]!, notes.of(fact), options),
        // One per cell.
        ...(index === 0 && originFor(cell, options)),
      })),
    ),
  );
  return {
    title: cleanText(options.title) || titleOf(matrix, facts, options),
    corner: aspectNames(rowAspects, options),
    columns: columns.map(({ first }, at) => ({
      parts: headOf(first, columnAspects, options),
      unit: shared[at]!.unit,
      remarks: shared[at]!.remarks,
      room: decimalSpaceOf(figures.flatMap((row) => row[at]!)),
    })),
    rows: rows.map(({ first }, at) => ({ parts: headOf(first, rowAspects, options), cells: figures[at]! })),
    none: MATRICES[options.locale].none,
    notes: notes.list,
    period,
    source: sourceLine(options, facts),
  };
}

const decimalSpaceOf = (figures: readonly TableFigure[]): TableColumn['room'] => ({
  fraction: widest(figures.map(({ fraction }) => fraction)),
  tail: widest(figures.map(({ tail }) => tail)),
});

/** The title of a table: its only label, or else what its rows are. */
function titleOf({ rowAspects }: Matrix, facts: readonly Fact[], options: ListOptions): string {
  const say = MATRICES[options.locale];
  const labels = new Set(facts.map((fact) => valueOf(fact, 'label', options.context)));
  if (labels.size === 1) return headOf(facts[0]!, ['label'], options).join('');
  const axis = rowAspects.includes('label') ? '' : aspectNames(rowAspects, options);
  return axis ? say.by(axis) : say.all;
}

/** The common period of all figures; else that of the report. */
function periodOf(facts: readonly Fact[], options: ListOptions): string {
  const { context, locale } = options;
  const [first = '', ...others] = facts.map((fact) => factContent(fact, options).period);
  const isOne = first !== '' && others.every((period) => period === first);
  return isOne ? first : context.period && printReportPeriod(context, locale);
}
