import { problem, type BilingualText, type Problem } from '../report/problems/problems.js';
import type { Fact } from '../report/types.js';
import { isProblem, type Checked } from '../report/result.js';
import type { ReportContext } from '../report/context.js';
import type { ClaimAttributes } from './attribute-values.js';
import { textOfItems } from './texts/bilingual.js';
import { contextFrom } from './written-fact.js';
import { given, type Noticed } from './claim.js';
import { controlsIn, noticeOnWritten } from './notices.js';

/** A hand-written item: the attributes of a card, plus those of events, titles and table cells. */
export interface WrittenRow extends ClaimAttributes {
  readonly date?: string;
  readonly title?: string;
  readonly recipient?: string;
  readonly giver?: string;
  readonly level?: string;
  readonly member?: string;
  readonly status?: string;
}

/** The parsed JSON list of an attribute. */
export interface WrittenItems<F> extends Noticed {
  readonly facts: readonly F[];
  /** Context from the widget's attributes, and the places that the items name. */
  readonly context: ReportContext;
}

/** Describes the expected list, for problems. */
export const CLAIM_ITEMS = textOfItems((texts) => texts.figures);

/** Attributes of the widget that apply to the whole list; reset with null. */
export interface Surroundings {
  readonly period?: string | null;
  readonly source?: string | null;
  readonly href?: string | null;
}

/**
 * Returns the facts of a JSON list of objects, each parsed like a widget's attributes; or the first problem, with the
 * path of its item.
 * @param expected describes the list
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

/** The rows of a JSON list, with their parsed results. */
export interface ReadItems<Row, T> {
  readonly rows: readonly Row[];
  readonly results: readonly T[];
}

/** Parses each row of a JSON list; or returns the first problem, with the path of its item. */
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

/** Returns the notice on the first row that has one, or on the list's attributes. */
export function noticeOnItems(rows: readonly object[], around: ClaimAttributes): Problem | undefined {
  const odd = rows.findIndex((row) => controlsIn(row, ''));
  return odd < 0 ? noticeOnWritten(around) : controlsIn(rows[odd], `items[${odd}]`);
}

/** The rows of a JSON list; undefined if it is invalid. Row values are parsed later, like the attributes of a card. */
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
