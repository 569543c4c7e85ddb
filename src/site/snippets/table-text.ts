import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import type { TableFigure } from '../../models/widgets/fact-table-figures.js';
import type { FactTableModel } from '../../models/widgets/fact-table.js';
import type { Report } from '../../report/types.js';
import { listModel } from '../widgets/list-model.js';
import type { Subject } from '../subject.js';

/** A table as text for output without a style sheet. All strings are cleaned and unescaped. */
export interface TableText {
  /** Column heads; the first is above the row heads and may be empty. */
  readonly heads: readonly string[];
  /** The head of each row, and its cells. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The table of a subject shown as one; else undefined. */
export function tableText(subject: Subject, report: Report, locale: Locale): TableText | undefined {
  const model = subject.widget === 'fact-table' ? listModel('fact-table', subject, report, locale) : undefined;
  return model && inWords(model, locale);
}

/** Every figure keeps its unit, so that a cell copied on its own still has it. */
function inWords({ corner, columns, rows, notes, none }: FactTableModel, locale: Locale): TableText {
  const say = words(locale);
  const head = ([first = '', ...others]: readonly string[], remarks: readonly string[] = []): string => {
    const rest = [...others, ...remarks];
    return rest.length ? first + say.bracketed(rest.join(say.comma)) : first;
  };
  const figure = ({ text, beside, remarks }: TableFigure): string =>
    [beside ? text + say.bracketed(beside) : text, ...remarks].join(say.comma);
  return {
    heads: [corner, ...columns.map(({ parts, remarks }) => head(parts, remarks))],
    rows: rows.map(({ parts, cells }) => [
      head(parts),
      ...cells.map((cell) => (cell.length ? cell.map(figure).join(say.semicolon) : none)),
    ]),
    notes,
  };
}
