import { findSection, nearest } from '../report/lookup.js';
import { problem, type BilingualText, type Problem } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';
import { isProblem, oneOf, type Checked } from './attribute-values.js';
import { factNamed } from './fact-named.js';

/** Which facts of a report are asked for: by their ids, by a section, or without either all that fit. */
export interface FactChoice {
  readonly facts?: string | readonly string[] | null;
  readonly section?: string | null;
}

/** What a widget can show, as a test and in words. */
export interface FactFit<F extends Fact> {
  is(fact: Fact): fact is F;
  readonly words: BilingualText;
}

/** The facts of a report that are asked for, in its order or in that of their ids; never none. */
export function chosenFacts<F extends Fact>(
  { facts, section }: FactChoice,
  report: Report,
  fit: FactFit<F>,
): Checked<readonly F[]> {
  // A page takes a property back with null, and so does an attribute that is removed.
  if (facts !== undefined && facts !== null) return byIds(facts, report, fit);
  if (section !== undefined && section !== null) return inSection(section, report, fit);
  const found = report.facts.filter((fact) => fit.is(fact));
  return found.length ? found : problem('KIND_UNFIT', 'report', report.id, fit.words);
}

function byIds<F extends Fact>(
  facts: string | readonly string[],
  report: Report,
  fit: FactFit<F>,
): Checked<readonly F[]> {
  const found = factsNamed(facts, report);
  if (isProblem(found)) return found;
  const unfit = found.find((fact) => !fit.is(fact));
  if (unfit) return problem('KIND_UNFIT', 'facts', unfit.id, fit.words);
  return found.filter((fact) => fit.is(fact));
}

/** The facts of a list of ids (as an attribute: separated by spaces), in its order; at least one. */
export function factsNamed(facts: string | readonly string[], report: Report): Checked<readonly Fact[]> {
  const ids = typeof facts === 'string' ? facts.split(/\s+/).filter(Boolean) : facts;
  if (!ids.length) return problem('REQUIRED', 'facts', facts);
  const found: Fact[] = [];
  for (const id of ids) {
    const fact = factNamed(id, report);
    if (isProblem(fact)) return { ...fact, path: 'facts' };
    found.push(fact);
  }
  return found;
}

function inSection<F extends Fact>(id: string, report: Report, fit: FactFit<F>): Checked<readonly F[]> {
  if (!findSection(report, id)) return unknownSection(id, report);
  const found = report.facts.filter((fact) => fact.section === id).filter((fact) => fit.is(fact));
  return found.length ? found : problem('KIND_UNFIT', 'section', id, fit.words);
}

const unknownSection = (id: string, { sections }: Report): Problem =>
  problem(
    'CHOICE',
    'section',
    id,
    oneOf(
      nearest(
        id,
        sections.map((one) => one.id),
        sections.length,
      ),
    ),
  );
