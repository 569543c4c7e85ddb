import { problem, type BilingualText, type Problem } from '../report/problems.js';
import type { Fact } from '../report/types.js';
import { isProblem, type Checked, type ClaimAttributes } from './attribute-values.js';
import { contextFrom } from './attributes.js';
import type { ReportContext } from './context.js';
import { controlsIn, remarkOnWritten } from './remarks.js';

/** An item as an editor writes it: the attributes of a card, and what an event or a title has beside them. */
export interface WrittenRow extends ClaimAttributes {
  readonly date?: string;
  readonly title?: string;
  readonly recipient?: string;
  readonly giver?: string;
  readonly level?: string;
}

/** What an editor has written as the JSON list of an attribute. */
export interface WrittenItems<F> {
  readonly facts: readonly F[];
  /** What the widget says of their surroundings, and the places that the items name. */
  readonly context: ReportContext;
  /** The first text that is shown otherwise than it is written. */
  readonly remark: Problem | undefined;
}

/** What stands beside the list, as attributes of the widget; taken back with null. */
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
  const rows = readRows(items);
  if (!rows) return problem('DATA_SCHEMA', 'items', items, expected);
  const facts = rows.map(read);
  const wrong = facts.findIndex(isProblem);
  if (wrong >= 0) return inItem(wrong, facts[wrong] as Problem);
  const given = {
    period: around.period ?? undefined,
    source: around.source ?? undefined,
    href: around.href ?? undefined,
  };
  const odd = rows.findIndex((row) => controlsIn(row, ''));
  return {
    facts: facts as readonly F[],
    context: { ...contextFrom(given), places: rows.flatMap((row) => contextFrom(row).places) },
    remark: odd < 0 ? remarkOnWritten(given) : controlsIn(rows[odd], `items[${odd}]`),
  };
}

/** The rows of a JSON list; undefined where it is none. */
function readRows(items: string): readonly WrittenRow[] | undefined {
  try {
    const rows: unknown = JSON.parse(items);
    return Array.isArray(rows) && rows.length && rows.every(isRow) ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** What a row holds is read, and named if it is wrong, like the attributes of a card. */
const isRow = (row: unknown): row is WrittenRow => typeof row === 'object' && row !== null;

function inItem(index: number, { message, ...wrong }: Problem): Problem {
  const at = `items[${index}].`;
  return { ...wrong, path: at + wrong.path, message: { zh: at + message.zh, en: at + message.en } };
}
