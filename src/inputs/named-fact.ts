import { findBoard, findFact, findFormer, nearest } from '../report/lookup.js';
import { problem, problemOf, type Problem } from '../report/problems/problems.js';
import { FACT_KINDS } from '../report/lists/terms.js';
import type { Board, Fact, Report } from '../report/types.js';
import { textOfWritten as said } from './texts/bilingual.js';

/** Returns the fact with this current or former id; or a problem that suggests similar ids. */
export const factNamed = (id: string, report: Report): Fact | Problem =>
  findFact(report, id) ?? findFormer(report, id) ?? problemOf('FACT_UNKNOWN', 'fact', id, near(id, report.facts));

/** Returns a fact passed by script, if its kind is valid. */
export const factGiven = (fact: Fact): Fact | Problem =>
  FACT_KINDS.includes(fact.kind) ? fact : problem('KIND_UNFIT', 'fact', fact.kind);

/** Returns the board with this id; or a problem that suggests similar ids. */
export const boardNamed = (id: string, report: Report): Board | Problem =>
  findBoard(report, id) ?? problemOf('BOARD_UNKNOWN', 'board', id, near(id, report.boards));

function near(id: string, list: readonly { readonly id: string }[]) {
  const ids = nearest(
    id,
    list.map((item) => item.id),
  );
  return said((texts) => texts.ids(ids));
}
