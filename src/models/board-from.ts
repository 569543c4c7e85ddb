import { pick, type Locale } from '../format/locale.js';
import { findFact } from '../report/lookup.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';
import { isProblem, type ClaimAttributes } from './attribute-values.js';
import { claimFrom, contextFrom } from './attributes.js';
import type { ModelOptions } from './context.js';
import { boardNamed, factNamed } from './fact-named.js';
import { controlsIn, remarkOnWritten } from './remarks.js';
import { scoreBoard, type BoardEntry, type ScoreBoardModel } from './score-board.js';

/** What a board is made from: the name of one, names of facts, or entries written by hand. */
export interface BoardInput {
  readonly board?: string;
  readonly facts?: string | readonly string[];
  readonly items?: string;
  readonly label?: string;
  readonly period?: string;
  readonly source?: string;
  readonly href?: string;
}

type Written = Pick<BoardInput, 'label' | 'period' | 'source' | 'href'>;

type Outcome =
  { readonly model: ScoreBoardModel; readonly remark?: Problem } | { readonly problem: Problem } | undefined;

/** The model of a board; undefined while nothing is known of it. */
export function boardFrom(host: BoardInput, report: Report | undefined, locale: Locale): Outcome {
  const { items, board: id, facts, ...written } = present(host);
  if (items !== undefined) return writtenBoard(items, written, locale);
  if (!report || (id === undefined && facts === undefined)) return undefined;
  const options = { locale, context: report };
  return id === undefined ? listOf(facts ?? '', written, report, options) : board(id, written, report, options);
}

/** A page takes a property back with null, and so does an attribute that is removed. */
function present({ board, facts, items, label, period, source, href }: BoardInput): BoardInput {
  const all = Object.entries({ board, facts, items, label, period, source, href });
  return Object.fromEntries(all.map(([name, value]) => [name, value ?? undefined]));
}

function board(id: string, { label }: Written, report: Report, options: ModelOptions): Outcome {
  const found = boardNamed(id, report);
  if (isProblem(found)) return { problem: found };
  const entries = found.items.map(({ facts, standings }) => ({
    // Every reference of a report resolves, or it would not have been read.
    facts: facts.map((name) => findFact(report, name)!),
    standings,
  }));
  return drawn(label ?? pick(found.title, options.locale), entries, options);
}

function listOf(
  facts: string | readonly string[],
  { label }: BoardInput,
  report: Report,
  options: ModelOptions,
): Outcome {
  const ids = typeof facts === 'string' ? facts.split(/\s+/).filter(Boolean) : facts;
  if (!ids.length) return { problem: problem('REQUIRED', 'facts', facts) };
  const found = ids.map((id) => factNamed(id, report));
  const wrong = found.find(isProblem);
  if (wrong) return { problem: { ...wrong, path: 'facts' } };
  return drawn(label ?? '', (found as readonly Fact[]).map(entryOf), options);
}

const entryOf = (fact: Fact): BoardEntry => ({ facts: [fact] });

function drawn(title: string, entries: readonly BoardEntry[], options: ModelOptions): Outcome {
  const shown = entries.flatMap(({ facts }) => facts);
  const odd = shown.find((fact) => controlsIn(fact, ''));
  return { model: scoreBoard(title, entries, options), remark: odd && controlsIn(odd, odd.id) };
}

const ITEMS = {
  zh: '至少一项的JSON列表，每项有label、value等stat-card的属性',
  en: 'a JSON list of at least one object with the attributes of stat-card (label, value, …)',
};

function writtenBoard(items: string, input: Written, locale: Locale): Outcome {
  const rows = readRows(items);
  if (!rows) return { problem: problem('DATA_SCHEMA', 'items', items, ITEMS) };
  const claims = rows.map(claimFrom);
  const wrong = claims.findIndex(isProblem);
  if (wrong >= 0) return { problem: inItem(wrong, claims[wrong] as Problem) };
  const context = { ...contextFrom(input), places: rows.flatMap((row) => contextFrom(row).places) };
  const entries = (claims as readonly Fact[]).map(entryOf);
  const odd = rows.findIndex((row) => controlsIn(row, ''));
  const remark = odd < 0 ? remarkOnWritten(input) : controlsIn(rows[odd], `items[${odd}]`);
  return { model: scoreBoard(input.label ?? '', entries, { locale, context }), remark };
}

/** The rows of a JSON list; undefined where it is none. */
function readRows(items: string): readonly ClaimAttributes[] | undefined {
  try {
    const rows: unknown = JSON.parse(items);
    return Array.isArray(rows) && rows.length && rows.every(isRow) ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** What a row holds is read, and named if it is wrong, like the attributes of a card. */
const isRow = (row: unknown): row is ClaimAttributes => typeof row === 'object' && row !== null;

function inItem(index: number, { message, ...wrong }: Problem): Problem {
  const at = `items[${index}].`;
  return { ...wrong, path: at + wrong.path, message: { zh: at + message.zh, en: at + message.en } };
}
