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
import type { Problem } from '../report/problems.js';
import type { Report } from '../report/types.js';
import { isProblem } from './attribute-values.js';
import type { ModelOptions } from './context.js';
import { boardNamed } from './fact-named.js';
import { factsFrom, present, type FactsInput } from './facts-from.js';
import { controlsIn } from './remarks.js';
import { scoreBoard, type BoardEntry, type ScoreBoardModel } from './score-board.js';
import { factsFromItems } from './written-items.js';

/** What a board is made from: the name of one, facts, or entries written by hand. */
export interface BoardInput extends FactsInput {
  readonly board?: string;
}

type Written = Pick<BoardInput, 'label' | 'period' | 'source' | 'href'>;

type Outcome = ModelOutcome<ScoreBoardModel>;
type Outcome =
  { readonly model: ScoreBoardModel; readonly remark?: Problem } | { readonly problem: Problem } | undefined;

/** The model of a board; undefined while nothing is known of it. */
export function boardFrom(host: BoardInput, report: Report | undefined, locale: Locale): Outcome {
  const id = host.board ?? undefined;
  const { items, label } = present(host);
  if (items === undefined && id !== undefined) return report && board(id, label, report, { locale, context: report });
  const found = factsFrom(host, report);
  if (!found) return undefined;
  if (isProblem(found)) return { problem: found };
  const { facts, context, remark } = found;
  const entries = facts.map((fact) => ({ facts: [fact] }));
  return { model: scoreBoard(label ?? '', entries, { locale, context }), remark };
}

function board(id: string, label: string | undefined, report: Report, options: ModelOptions): Outcome {
  const found = boardNamed(id, report);
  if (isProblem(found)) return { problem: found };
  const entries: readonly BoardEntry[] = found.items.map(({ facts, standings }) => ({
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

const ITEMS = {
  zh: '至少一项的JSON列表，每项有label、value等stat-card的属性',
  en: 'a JSON list of at least one object with the attributes of stat-card (label, value, …)',
};

function writtenBoard(items: string, input: Written, locale: Locale): Outcome {
  const written = factsFromItems(items, input, claimFrom, ITEMS);
  if (isProblem(written)) return { problem: written };
  const { facts, context, remark } = written;
  return { model: scoreBoard(input.label ?? '', facts.map(entryOf), { locale, context }), remark };
  const odd = entries.flatMap(({ facts }) => facts).find((fact) => controlsIn(fact, ''));
  const model = scoreBoard(label ?? pick(found.title, options.locale), entries, options);
  return { model, remark: odd && controlsIn(odd, odd.id) };
}
