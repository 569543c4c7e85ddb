import { contractProblem } from './expected.js';
import type { Problem } from './problems.js';
import { said } from './report-texts/bilingual.js';

/** States of a draft fact that a person has approved for the report. */
const CONFIRMED = ['confirmed', 'changed'];

const stateOf = (fact: unknown): unknown =>
  typeof fact === 'object' && fact !== null ? (fact as Record<string, unknown>)['state'] : undefined;

/**
 * Rejects a draft passed as a report: not all of it is confirmed, and a flag in it could be overlooked.
 * @returns undefined if the input is not a draft
 */
export function draftProblem(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || !('draftVersion' in input)) return undefined;
  const facts: unknown = (input as Record<string, unknown>)['facts'];
  const states = Array.isArray(facts) ? facts.map(stateOf).filter((state) => state !== 'rejected') : [];
  const confirmed = states.filter((state) => typeof state === 'string' && CONFIRMED.includes(state)).length;
  const counts = said((texts) => texts.notDraft(confirmed, states.length));
  return contractProblem(
    'DRAFT_NOT_REPORT',
    '$.draftVersion',
    (input as Record<string, unknown>)['draftVersion'],
    counts,
  );
}
