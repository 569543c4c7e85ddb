import { isOneOf, oneOf } from '../report/choice.js';
import { problem } from '../report/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import { LEVELS } from '../report/terms.js';
import type { Fact, HonourFact, Report } from '../report/types.js';
import { dateAt } from './attribute-values.js';
import type { Claim } from './claim.js';
import { resolveFacts, type ClaimedFacts, type FactsInput, type FactsTaken } from './resolve-facts.js';
import { both, writtenBase } from './written-fact.js';
import type { WrittenRow } from './written-items.js';

const HONOURS: FactsTaken<HonourFact> = {
  fit: {
    is: (fact: Fact): fact is HonourFact => fact.kind === 'honour',
    words: { zh: '称号或奖项（honour）', en: 'a title or an award (honour)' },
  },
  read: honourFrom,
  items: {
    zh: '至少一项的JSON列表，每项有label、level，可有recipient、giver、standing、among、date',
    en: 'a JSON list of at least one object with label and level, if known recipient, giver, standing, among and date',
  },
};

/** The titles and awards that a widget is asked to show: of a report, or written by hand. */
export const resolveHonours = (input: FactsInput, report: Report | undefined): Claim<ClaimedFacts<HonourFact>> =>
  resolveFacts(input, report, HONOURS);

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
