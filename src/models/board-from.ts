import { pick, type Locale } from '../format/locale.js';
import { findFact } from '../report/lookup.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';
import { isProblem, type ClaimAttributes } from './attribute-values.js';
import { claimFrom, contextFrom } from './attributes.js';
import type { ModelOptions } from './context.js';
import { boardNamed, factNamed } from './fact-named.js';
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

type Outcome = { readonly model: ScoreBoardModel } | { readonly problem: Problem } | undefined;

/** The model of a board; undefined while nothing is known of it. */
export function boardFrom(input: BoardInput, report: Report | undefined, locale: Locale): Outcome {
  if (input.items !== undefined) return writtenBoard(input.items, input, locale);
  if (input.board === undefined && input.facts === undefined) return undefined;
  if (!report) return undefined;
  const options = { locale, context: report };
  return input.board === undefined ? listOf(input, report, options) : board(input.board, input, report, options);
}

function board(id: string, { label }: BoardInput, report: Report, options: ModelOptions): Outcome {
  const found = boardNamed(id, report);
  if (isProblem(found)) return { problem: found };
  const entries = found.items.map(({ facts, standings }) => ({
    // Every reference of a report resolves, or it would not have been read.
    facts: facts.map((name) => findFact(report, name)!),
    standings,
  }));
  return { model: scoreBoard(label ?? pick(found.title, options.locale), entries, options) };
}

function listOf({ facts, label = '' }: BoardInput, report: Report, options: ModelOptions): Outcome {
  const ids = typeof facts === 'string' ? facts.split(/\s+/).filter(Boolean) : (facts ?? []);
  const found = ids.map((id) => factNamed(id, report));
  const wrong = found.find(isProblem);
  if (wrong) return { problem: wrong };
  return { model: scoreBoard(label, (found as readonly Fact[]).map(entryOf), options) };
}

const entryOf = (fact: Fact): BoardEntry => ({ facts: [fact] });

const ITEMS = {
  zh: '一个 JSON 列表，每项有 label、value 等 stat-card 的属性',
  en: 'a JSON list of objects with the attributes of stat-card (label, value, …)',
};

function writtenBoard(items: string, input: BoardInput, locale: Locale): Outcome {
  const rows = readRows(items);
  if (!rows) return { problem: problem('DATA_SCHEMA', 'items', items, ITEMS) };
  const claims = rows.map(claimFrom);
  const wrong = claims.findIndex(isProblem);
  if (wrong >= 0) return { problem: inItem(wrong, claims[wrong] as Problem) };
  const context = { ...contextFrom(input), places: rows.flatMap((row) => contextFrom(row).places) };
  const entries = (claims as readonly Fact[]).map(entryOf);
  return { model: scoreBoard(input.label ?? '', entries, { locale, context }) };
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
