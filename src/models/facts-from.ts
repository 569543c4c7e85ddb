import type { Locale } from '../format/locale.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';
import { isProblem, type Checked, type ClaimAttributes } from './attribute-values.js';
import { claimFrom, contextFrom } from './attributes.js';
import type { ModelOptions, ReportContext } from './context.js';
import { factNamed } from './fact-named.js';
import { controlsIn, remarkOnWritten } from './remarks.js';

/*
 * The facts that a widget of several shows: named in a report, given whole from script, or written by hand as JSON. The
 * first wrong one is named, and nothing is left out in silence.
 */

export interface FactsInput {
  /** Ids, separated by spaces; from script also a list of ids and facts. */
  readonly facts?: string | readonly (string | Fact)[];
  /** A JSON list of objects with the attributes of a claim. */
  readonly items?: string;
  readonly label?: string;
  readonly period?: string;
  readonly source?: string;
  readonly href?: string;
}

/** What a model of several facts is made with. */
export interface ListOptions extends ModelOptions {
  /** What the list is called. */
  readonly title: string;
  /** The attribute that the facts came by, for problems to name. */
  readonly path: 'facts' | 'items';
}

/** The facts, and what is known around them. */
export interface FactsFound {
  readonly facts: readonly Fact[];
  readonly context: ReportContext;
  readonly remark?: Problem;
}

type Listed<M> = { readonly model: M; readonly remark?: Problem } | { readonly problem: Problem } | undefined;

type Model<M> = (facts: readonly Fact[], options: ListOptions) => M | Problem;

/** How a widget reads what an editor wrote by hand. */
type Reader = (written: ClaimAttributes) => Checked<Fact>;

/** The model of several facts; undefined while nothing is known of them. */
export function listFrom<M extends object>(
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
  model: Model<M>,
  read?: Reader,
): Listed<M> {
  const found = factsFrom(input, report, read);
  if (!found) return undefined;
  if (isProblem(found)) return { problem: found };
  const { facts, context, remark } = found;
  const path = input.items === undefined ? 'facts' : 'items';
  if (!facts.length) return { problem: problem('REQUIRED', path, undefined) };
  const result = model(facts, { locale, context, path, title: input.label ?? '' });
  return isProblem(result) ? { problem: result } : { model: result, remark };
}

/** The facts themselves; undefined while nothing is known of them. */
export function factsFrom(
  input: FactsInput,
  report: Report | undefined,
  read: Reader = claimFrom,
): FactsFound | Problem | undefined {
  if (input.items !== undefined) return writtenIn(input.items, input, read);
  const names = typeof input.facts === 'string' ? input.facts.split(/\s+/).filter(Boolean) : input.facts;
  if (!names) return undefined;
  const isNamed = (fact: string | Fact): fact is string => typeof fact === 'string';
  if (!report && names.some(isNamed)) return undefined;
  const found = names.map((name) => (isNamed(name) ? factNamed(name, report!) : name));
  const wrong = found.find(isProblem);
  if (wrong) return wrong;
  const facts = found as readonly Fact[];
  return { facts, context: report ?? contextFrom(input), remark: controlsIn(facts, 'facts') };
}

const ITEMS = {
  zh: '一个 JSON 列表，每项有 label、value 等 stat-card 的属性',
  en: 'a JSON list of objects with the attributes of stat-card (label, value, …)',
};

function writtenIn(items: string, input: FactsInput, read: Reader): FactsFound | Problem {
  const rows = readRows(items);
  if (!rows) return problem('DATA_SCHEMA', 'items', items, ITEMS);
  const claims = rows.map(read);
  const wrong = claims.findIndex(isProblem);
  if (wrong >= 0) return inItem(wrong, claims[wrong] as Problem);
  const context = { ...contextFrom(input), places: rows.flatMap((row) => contextFrom(row).places) };
  return { facts: claims as readonly Fact[], context, remark: controlsIn(rows, 'items') ?? remarkOnWritten(input) };
}

/** The rows of a JSON list; undefined where it is none. A JSON number is refused too: 24.10 would lose its zero. */
function readRows(items: string): readonly ClaimAttributes[] | undefined {
  try {
    const rows: unknown = JSON.parse(items);
    return Array.isArray(rows) && rows.every(isRow) ? rows : undefined;
  } catch {
    return undefined;
  }
}

const isRow = (row: unknown): row is ClaimAttributes =>
  typeof row === 'object' &&
  row !== null &&
  Object.entries(row).every(([key, value]) => typeof value === (key === 'retained' ? 'boolean' : 'string'));

function inItem(index: number, wrong: Problem): Problem {
  const path = `items[${index}].${wrong.path}`;
  return { ...wrong, path, message: { zh: `${path}：${wrong.message.zh}`, en: `${path}: ${wrong.message.en}` } };
}
