import { problem, type BilingualText, type Problem } from '../report/problems/problems.js';
import type { Fact } from '../report/types.js';
import { isProblem, type Checked } from '../report/result.js';
import type { ReportContext } from '../report/context.js';
import type { ClaimAttributes } from './attribute-values.js';
import { textOfItems } from './texts/said.js';
import { contextFrom } from './written-fact.js';
import { given, type Noticed } from './claim.js';
import { controlsIn, noticeOnWritten } from './notices.js';

/** An item as an editor writes it: the attributes of a card, and what an event, a title or a cell of a table has beside them. */
export interface WrittenRow extends ClaimAttributes {
  readonly date?: string;
  readonly title?: string;
  readonly recipient?: string;
  readonly giver?: string;
  readonly level?: string;
  readonly member?: string;
  readonly status?: string;
}

/** What an editor has written as the JSON list of an attribute. */
export interface WrittenItems<F> extends Noticed {
  readonly facts: readonly F[];
  /** What the widget says of their surroundings, and the places that the items name. */
  readonly context: ReportContext;
}

/** What a list of claims looks like, for problems to say. */
export const CLAIM_ITEMS = textOfItems((texts) => texts.figures);

/** What is said beside the list, as attributes of the widget; taken back with null. */
export interface Surroundings {
  readonly period?: string | null;
  readonly source?: string | null;
  readonly href?: string | null;
}

/**
 * The facts of a JSON list of objects, each read like the attributes of a widget of its own; or the first thing that is
 * wrong, with the place of its item.
 * @param expected what such a list looks like
 */
export function factsFromItems<F extends Fact>(
  items: string,
  around: Surroundings,
  read: (row: WrittenRow) => Checked<F>,
  expected: BilingualText,
): Checked<WrittenItems<F>> {
  const found = readItems(items, read, expected);
  if (isProblem(found)) return found;
  const said = given(around, ['period', 'source', 'href']);
  return {
    facts: found.results,
    context: { ...contextFrom(said), places: found.rows.flatMap((row) => contextFrom(row).places) },
    notice: noticeOnItems(found.rows, said),
  };
}

/** The rows of a JSON list, and what each of them was read as. */
export interface ReadItems<Row, T> {
  readonly rows: readonly Row[];
  readonly results: readonly T[];
}

/** Reads each row of a JSON list; or names the first thing that is wrong, with the place of its item. */
export function readItems<Row extends object, T extends object>(
  items: string,
  read: (row: Row) => Checked<T>,
  expected: BilingualText,
): Checked<ReadItems<Row, T>> {
  const rows = rowsIn(items) as readonly Row[] | undefined;
  if (!rows) return problem('DATA_SCHEMA', 'items', items, expected);
  const results = rows.map(read);
  const wrong = results.findIndex(isProblem);
  if (wrong >= 0) return inItem(wrong, results[wrong] as Problem);
  return { rows, results: results as readonly T[] };
}

/** The notice on the first odd row, or on what stands around them. */
export function noticeOnItems(rows: readonly object[], around: ClaimAttributes): Problem | undefined {
  const odd = rows.findIndex((row) => controlsIn(row, ''));
  return odd < 0 ? noticeOnWritten(around) : controlsIn(rows[odd], `items[${odd}]`);
}

/** The rows of a JSON list; undefined where it is none. What a row holds is read, and named if it is wrong, like the attributes of a card. */
function rowsIn(items: string): readonly object[] | undefined {
  try {
    const rows: unknown = JSON.parse(items);
    return Array.isArray(rows) && rows.length && rows.every(isRow) ? rows : undefined;
  } catch {
    return undefined;
  }
}

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null;

function inItem(index: number, { message, ...wrong }: Problem): Problem {
  const at = `items[${index}].`;
  return { ...wrong, path: at + wrong.path, message: textOfItems((_, language) => at + message[language]) };
}
