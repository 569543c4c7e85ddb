import { pick, type Locale } from '../format/locale.js';
import { findFact } from '../report/lookup.js';
import type { Fact, Report } from '../report/types.js';
import { isProblem } from './attribute-values.js';
import { claimFrom } from './attributes.js';
import type { ModelOptions } from './context.js';
import { boardNamed } from './fact-named.js';
import { factsNamed } from './facts-chosen.js';
import type { ModelOutcome } from './outcome.js';
import { remarkOnFacts } from './remarks.js';
import { scoreBoard, type BoardEntry, type ScoreBoardModel } from './score-board.js';
import { CLAIM_ITEMS, factsFromItems } from './written-items.js';

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

type Outcome = ModelOutcome<ScoreBoardModel>;

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

function listOf(facts: string | readonly string[], { label }: Written, report: Report, options: ModelOptions): Outcome {
  const found = factsNamed(facts, report);
  return isProblem(found) ? { problem: found } : drawn(label ?? '', found.map(entryOf), options);
}

const entryOf = (fact: Fact): BoardEntry => ({ facts: [fact] });

function drawn(title: string, entries: readonly BoardEntry[], options: ModelOptions): Outcome {
  return { model: scoreBoard(title, entries, options), remark: remarkOnFacts(entries.flatMap(({ facts }) => facts)) };
}

function writtenBoard(items: string, input: Written, locale: Locale): Outcome {
  const written = factsFromItems(items, input, claimFrom, CLAIM_ITEMS);
  if (isProblem(written)) return { problem: written };
  const { facts, context, remark } = written;
  return { model: scoreBoard(input.label ?? '', facts.map(entryOf), { locale, context }), remark };
}
