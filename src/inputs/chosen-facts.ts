import { findSection, nearest } from '../report/lookup.js';
import { problem, type BilingualText, type Problem } from '../report/problems/problems.js';
import type { Fact, Report } from '../report/types.js';
import { choiceProblem } from '../report/schema/choice.js';
import { isProblem, type Checked } from '../report/result.js';
import { factNamed } from './named-fact.js';

/** A selection of facts: by id (or facts from script), by section, or all that fit. */
export interface FactChoice {
  readonly facts?: string | readonly (string | Fact)[] | null;
  readonly section?: string | null;
}

/** What a widget can show: a type guard, and a description for problems. */
export interface FactFit<F extends Fact> {
  is(fact: Fact): fact is F;
  readonly words: BilingualText;
}

/** Returns the selected facts, in the order of the ids or of the report; never empty. */
export function chosenFacts<F extends Fact>(
  { facts, section }: FactChoice,
  report: Report,
  fit: FactFit<F>,
): Checked<readonly F[]> {
  if (facts !== undefined && facts !== null) return byIds(facts, report, fit);
  if (section !== undefined && section !== null) return inSection(section, report, fit);
  const found = report.facts.filter((fact) => fit.is(fact));
  return found.length ? found : problem('KIND_UNFIT', 'report', report.id, fit.words);
}

function byIds<F extends Fact>(
  facts: string | readonly (string | Fact)[],
  report: Report,
  fit: FactFit<F>,
): Checked<readonly F[]> {
  const found = factsNamed(facts, report)!;
  if (isProblem(found)) return found;
  const unfit = found.find((fact) => !fit.is(fact));
  if (unfit) return problem('KIND_UNFIT', 'facts', unfit.id, fit.words);
  return found.filter((fact) => fit.is(fact));
}

/** Returns the entries of a list; an attribute separates ids by whitespace. */
export const idsIn = <T extends string | Fact>(facts: string | readonly T[]): readonly (string | T)[] =>
  typeof facts === 'string' ? facts.split(/\s+/).filter(Boolean) : facts;

/**
 * Returns the facts of a list of ids and facts, in its order; never empty.
 * @returns undefined if there are ids and their report is not loaded yet
 */
export function factsNamed(
  facts: string | readonly (string | Fact)[],
  report: Report | undefined,
): Checked<readonly Fact[]> | undefined {
  const named = idsIn(facts);
  if (!report && named.some((one) => typeof one === 'string')) return undefined;
  if (!named.length) return problem('REQUIRED', 'facts', facts);
  const found = named.map((one) => (typeof one === 'string' ? factNamed(one, report!) : one));
  const wrong = found.find(isProblem);
  if (wrong) return { ...wrong, path: 'facts' };
  return withoutFormer(found as readonly Fact[], named);
}

/** Removes duplicates where a list has both the current and a former id of a fact. */
const withoutFormer = (found: readonly Fact[], named: readonly (string | Fact)[]): readonly Fact[] =>
  found.filter((fact, index) => {
    const name = named[index]!;
    return typeof name !== 'string' || name === fact.id || (!named.includes(fact.id) && found.indexOf(fact) === index);
  });

function inSection<F extends Fact>(id: string, report: Report, fit: FactFit<F>): Checked<readonly F[]> {
  if (!findSection(report, id)) return unknownSection(id, report);
  const found = report.facts.filter((fact) => fact.section === id).filter((fact) => fit.is(fact));
  return found.length ? found : problem('KIND_UNFIT', 'section', id, fit.words);
}

const unknownSection = (id: string, { sections }: Report): Problem =>
  choiceProblem(
    'section',
    id,
    nearest(
      id,
      sections.map((one) => one.id),
      sections.length,
    ),
  );
