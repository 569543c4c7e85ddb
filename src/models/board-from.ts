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
import { factsFromItems } from './written-items.js';

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

type Outcome = ModelOutcome<ScoreBoardModel>;

/** The model of a board; undefined while nothing is known of it. */
export function boardFrom(input: BoardInput, report: Report | undefined, locale: Locale): Outcome {
  // A page takes a property back with null, and so does an attribute that is removed.
  const items = input.items ?? undefined;
  const id = input.board ?? undefined;
  const facts = input.facts ?? undefined;
  if (items !== undefined) return writtenBoard(items, input, locale);
  if (!report || (id === undefined && facts === undefined)) return undefined;
  const options = { locale, context: report };
  return id === undefined ? listOf(facts ?? '', input, report, options) : board(id, input, report, options);
}

function board(id: string, { label }: BoardInput, report: Report, options: ModelOptions): Outcome {
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
  const found = factsNamed(facts, report);
  return isProblem(found) ? { problem: found } : drawn(label ?? '', found.map(entryOf), options);
}

const entryOf = (fact: Fact): BoardEntry => ({ facts: [fact] });

function drawn(title: string, entries: readonly BoardEntry[], options: ModelOptions): Outcome {
  return { model: scoreBoard(title, entries, options), remark: remarkOnFacts(entries.flatMap(({ facts }) => facts)) };
}

const ITEMS = {
  zh: '至少一项的JSON列表，每项有label、value等stat-card的属性',
  en: 'a JSON list of at least one object with the attributes of stat-card (label, value, …)',
};

function writtenBoard(items: string, input: BoardInput, locale: Locale): Outcome {
  const written = factsFromItems(items, input, claimFrom, ITEMS);
  if (isProblem(written)) return { problem: written };
  const { facts, context, remark } = written;
  return { model: scoreBoard(input.label ?? '', facts.map(entryOf), { locale, context }), remark };
}
