import type { Locale } from '../format/locale.js';
import { problem } from '../report/problems.js';
import { LEVELS } from '../report/terms.js';
import type { Fact, HonourFact, Report } from '../report/types.js';
import { dateAt, isOneOf, isProblem, oneOf, type Checked } from './attribute-values.js';
import { both, writtenBase } from './attributes.js';
import type { ModelOptions } from './context.js';
import { chosenFacts, type FactChoice } from './facts-chosen.js';
import { honourRoll, type HonourRollModel } from './honour-roll.js';
import type { ModelOutcome } from './outcome.js';
import { remarkOnFacts } from './remarks.js';
import { factsFromItems, type Surroundings, type WrittenRow } from './written-items.js';

/** What a roll of honours is made from: facts of a report, or honours written by hand. */
export interface HonourRollInput extends FactChoice, Surroundings {
  readonly items?: string | null;
  readonly label?: string | null;
}

type Outcome = ModelOutcome<HonourRollModel>;

/** The model of a roll of honours; undefined while nothing is known of it. */
export function honourRollFrom(input: HonourRollInput, report: Report | undefined, locale: Locale): Outcome {
  // A page takes a property back with null, and so does an attribute that is removed.
  if (input.items !== undefined && input.items !== null) return writtenRoll(input.items, input, locale);
  return report && rollOf(input, report, { locale, context: report });
}

const HONOUR = {
  is: (fact: Fact): fact is HonourFact => fact.kind === 'honour',
  words: { zh: '称号或奖项（honour）', en: 'a title or an award (honour)' },
};

function rollOf(input: HonourRollInput, report: Report, options: ModelOptions): Outcome {
  const honours = chosenFacts(input, report, HONOUR);
  if (isProblem(honours)) return { problem: honours };
  return { model: honourRoll(input.label ?? '', honours, options), remark: remarkOnFacts(honours) };
}

const ITEMS = {
  zh: '至少一项的JSON列表，每项有label、level，可有recipient、giver、standing、among、date',
  en: 'a JSON list of at least one object with label and level, if known recipient, giver, standing, among and date',
};

function honourFrom(row: WrittenRow): Checked<HonourFact> {
  const base = writtenBase(row.label === undefined ? { ...row, label: row.title } : row);
  if (isProblem(base)) return base;
  const { recipient, giver, level, date } = row;
  if (!isOneOf(LEVELS, level)) return problem('CHOICE', 'level', level, oneOf(LEVELS));
  const wrong = date === undefined ? undefined : dateAt('date', date);
  return wrong ?? { kind: 'honour', ...base, ...titleOf(base.label, recipient), ...optional(giver, date), level };
}

/** A title whose holder is not given is its own recipient; see `isHeld`. */
const titleOf = (title: HonourFact['title'], recipient: string | undefined) => ({
  title,
  recipient: recipient ? both(recipient) : title,
});

const optional = (giver: string | undefined, date: string | undefined) => ({
  ...(giver && { giver: both(giver) }),
  ...(date && { date }),
});

function writtenRoll(items: string, input: HonourRollInput, locale: Locale): Outcome {
  const written = factsFromItems(items, input, honourFrom, ITEMS);
  if (isProblem(written)) return { problem: written };
  const { facts, context, remark } = written;
  return { model: honourRoll(input.label ?? '', facts, { locale, context }), remark };
}
