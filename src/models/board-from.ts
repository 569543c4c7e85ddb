import { pick, type Locale } from '../format/locale.js';
import { findFact } from '../report/lookup.js';
import type { Problem } from '../report/problems.js';
import type { Report } from '../report/types.js';
import { isProblem } from './attribute-values.js';
import type { ModelOptions } from './context.js';
import { boardNamed } from './fact-named.js';
import { factsFrom, present, type FactsInput } from './facts-from.js';
import { controlsIn } from './remarks.js';
import { scoreBoard, type BoardEntry, type ScoreBoardModel } from './score-board.js';

/** What a board is made from: the name of one, facts, or entries written by hand. */
export interface BoardInput extends FactsInput {
  readonly board?: string;
}

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
  const odd = entries.flatMap(({ facts }) => facts).find((fact) => controlsIn(fact, ''));
  const model = scoreBoard(label ?? pick(found.title, options.locale), entries, options);
  return { model, remark: odd && controlsIn(odd, odd.id) };
}
