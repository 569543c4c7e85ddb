import { choiceProblem, isOneOf } from '../report/schema/choice.js';
import { isProblem, type Checked } from '../report/result.js';
import { LEVELS } from '../report/lists/terms.js';
import type { Fact, HonourFact, Report } from '../report/types.js';
import { dateAt } from './attribute-values.js';
import type { Claim } from './claim.js';
import { resolveFacts, type ClaimedFacts, type FactsInput, type FactsTaken } from './resolve-facts.js';
import { textOfHonours } from './texts/bilingual.js';
import { both, writtenBase } from './written-fact.js';
import type { WrittenRow } from './written-items.js';

const HONOURS: FactsTaken<HonourFact> = {
  fit: {
    is: (fact: Fact): fact is HonourFact => fact.kind === 'honour',
    words: textOfHonours((texts) => texts.fit),
  },
  read: honourFrom,
  items: textOfHonours((texts) => texts.items),
};

/** Returns the titles and awards that a widget shows: from a report, or hand-written. */
export const resolveHonours = (input: FactsInput, report: Report | undefined): Claim<ClaimedFacts<HonourFact>> =>
  resolveFacts(input, report, HONOURS);

function honourFrom(row: WrittenRow): Checked<HonourFact> {
  const base = writtenBase(row.label === undefined ? { ...row, label: row.title } : row);
  if (isProblem(base)) return base;
  const { recipient, giver, level, date } = row;
  if (level !== undefined && !isOneOf(LEVELS, level)) return choiceProblem('level', level, LEVELS);
  const wrong = date === undefined ? undefined : dateAt('date', date);
  return (
    wrong ?? {
      kind: 'honour',
      ...base,
      ...titleOf(base.label, recipient),
      ...optional(giver, date),
      ...(level && { level }),
    }
  );
}

/** A title without a recipient is its own recipient; see `isHeld`. */
const titleOf = (title: HonourFact['title'], recipient: string | undefined) => ({
  title,
  recipient: recipient ? both(recipient) : title,
});

const optional = (giver: string | undefined, date: string | undefined) => ({
  ...(giver && { giver: both(giver) }),
  ...(date && { date }),
});
