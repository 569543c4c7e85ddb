import type { DraftFact } from '../session/draft.js';
import { figureOf, grouped, measureOf, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { partsOff } from './sums.js';

const SUBTOTAL = /^(?:小计|sub-?total)/i;
const TOTAL = /^(?:合计|总计|小计|共计|(?:sub-?)?total|all)(?:$|[\s：:（(])/i;

/** A row that details the one above, and is not added to the total. */
const PART = /^(?:其中|#|＃|of which)/i;

/** Maximum difference in percent for a row to be considered a total. */
const NEAR = 20;

interface Cell {
  readonly fact: DraftFact;
  readonly line: number;
  readonly column: number;
}

/** Compares total rows of tables with the rows above or below. */
export function tableSums(asked: QuestionInput): readonly FoundQuestion[] {
  const cells = asked.facts
    .filter((fact) => fact.rule.startsWith('table-') && fact.kind === 'amount' && figureOf(fact))
    .map((fact) => cellOf(asked.text, fact));
  return columnsOf(cells).flatMap(totalsIn);
}

/** Tabs separate the cells of a row; the rows of a table are consecutive. */
function cellOf(text: string, fact: DraftFact): Cell {
  const from = text.lastIndexOf('\n', fact.start - 1) + 1;
  return { fact, line: from, column: text.slice(from, fact.start).split('\t').length };
}

/** The cells of each column of each table, in one unit. */
function columnsOf(cells: readonly Cell[]): readonly (readonly DraftFact[])[] {
  let table = 0;
  let last: Cell | undefined;
  const placed = cells.map((cell) => {
    if (last && cell.line !== last.line && cell.fact.start - last.fact.end > MAX_BETWEEN) table++;
    last = cell;
    return { ...cell, table };
  });
  return grouped(placed, ({ table: nth, column, fact }) => `${nth} ${column} ${measureOf(fact)}`).map((group) =>
    group.map(({ fact }) => fact).filter(({ label }) => !PART.test(label.trim())),
  );
}

/** Maximum characters between cells of adjacent rows; beyond that, another table starts. */
const MAX_BETWEEN = 200;

function totalsIn(column: readonly DraftFact[]): readonly FoundQuestion[] {
  const isTotal = ({ label }: DraftFact): boolean => TOTAL.test(label.trim());
  const isSub = ({ label }: DraftFact): boolean => SUBTOTAL.test(label.trim());
  const at = column.flatMap((fact, i) => (isTotal(fact) ? [i] : []));
  const subs = column.filter(isSub);
  return at.flatMap((i, nth) => {
    const whole = column[i]!;
    if (i === 0) return partsOff(whole, column.slice(1, at[1] ?? column.length), NEAR);
    if (!isSub(whole) && subs.length) return partsOff(whole, subs, NEAR);
    return partsOff(whole, column.slice(nth ? at[nth - 1]! + 1 : 0, i), NEAR);
  });
}
