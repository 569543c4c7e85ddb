import { changeFaults, changesFaults } from './change-faults.js';
import { checkDate, checkReference, reportFaults, type Scope } from './check-scope.js';
import { endsInFact, FIGURE_KEYS, isPercentage } from './corrections.js';
import { checkMentions, checkQuantity, checkRange, checkStandings, checkUnit, checkWord } from './quantity-checks.js';
import { dimensionFaults } from './section-faults.js';
import { shareFaults } from './share-faults.js';
import type { Change, CorrectedFigure, Correction, Fact, Mention, ShareFact } from '../types.js';

/* Checks of one fact that involve several of its values, or the declarations of the report. */

export function checkFact(fact: Fact, path: string, scope: Scope): void {
  checkReference(fact.section, scope.sections, `${path}.section`, scope);
  checkDate(fact.period, `${path}.period`, scope);
  checkDate(fact.date, `${path}.date`, scope);
  if (fact.undated && isDated(fact)) scope.report('UNDATED', `${path}.undated`, true);
  checkStandings(fact.standings, path, scope);
  checkMentions(fact.mentions, path, scope);
  checkCorrections(fact, path, scope);
  checkChanges(fact, path, scope);
  if ('comparative' in fact && fact.comparative) checkEarlier(fact.comparative, `${path}.comparative`, scope);
  reportFaults(dimensionFaults(fact, scope.axes), path, scope);
  if (fact.kind === 'amount') checkQuantity(fact, path, scope);
  if (fact.kind === 'share') checkShare(fact, path, scope);
  if (fact.kind === 'ratio') checkWord(fact, path, scope);
  if (fact.kind === 'honour' && fact.count) checkQuantity(fact.count, `${path}.count`, scope);
  if (fact.kind === 'event')
    fact.facts.forEach((id, i) => checkReference(id, scope.facts, `${path}.facts[${i}]`, scope));
}

function checkCorrections(fact: Fact, path: string, scope: Scope): void {
  const list: readonly Correction[] = fact.corrections ?? [];
  list.forEach(({ date, was, now }, i) => {
    const at = `${path}.corrections[${i}]`;
    checkDate(date, `${at}.date`, scope);
    checkCorrected(was, `${at}.was`, scope);
    checkCorrected(now, `${at}.now`, scope);
    if (i === list.length - 1 && !endsInFact(now, fact))
      scope.report('CORRECTION_DISAGREES', `${at}.now.${keyIn(now)}`, now[keyIn(now)]);
  });
}

const keyIn = (figure: CorrectedFigure) => FIGURE_KEYS.find((key) => figure[key] !== undefined) ?? 'value';

/** Corrections may have percentages, which carry a unit only there. */
function checkCorrected(figure: CorrectedFigure, path: string, scope: Scope): void {
  const { value } = figure;
  const given = FIGURE_KEYS.filter((key) => figure[key] !== undefined);
  if (given.length !== 1) scope.report('CORRECTED_FIGURE', path, given.length ? given.join() : undefined);
  else if (value === undefined) checkWord(figure, path, scope);
  else checkQuantity({ ...figure, value, ...(isPercentage(figure) && { unit: undefined }) }, path, scope);
}

function checkChanges(fact: Fact, path: string, scope: Scope): void {
  reportFaults(changesFaults(fact), path, scope);
  const { change, changes } = fact as { readonly change?: Change; readonly changes?: readonly Change[] };
  if (change) checkChange(change, fact, `${path}.change`, scope);
  changes?.forEach((one, i) => checkChange(one, fact, `${path}.changes[${i}]`, scope));
}

function checkChange(change: Change, fact: Fact, path: string, scope: Scope): void {
  checkMentions(change.mentions, path, scope);
  if (change.form !== 'contribution') checkUnit(change, path, scope);
  checkWord(change, path, scope);
  checkRange(change.value, path, scope);
  checkDate(change.since, `${path}.since`, scope);
  if (change.from) checkEarlier(change.from, `${path}.from`, scope);
  reportFaults(changeFaults(change, fact), path, scope);
}

/** Checks the figure of another period, given by a change or a fact. */
function checkEarlier(
  earlier: NonNullable<Change['from']> & { readonly mentions?: readonly Mention[] },
  path: string,
  scope: Scope,
): void {
  // A change of a percentage starts from a percentage.
  checkQuantity(isPercentage(earlier) ? { ...earlier, unit: undefined } : earlier, path, scope);
  checkDate(earlier.period, `${path}.period`, scope);
  checkMentions(earlier.mentions ?? [], path, scope);
}

function checkShare(share: ShareFact, path: string, scope: Scope): void {
  checkUnit(share, path, scope);
  checkWord(share, path, scope);
  reportFaults(shareFaults(share), path, scope);
}

const isDated = ({ date, period, periodWord, instant }: Fact): boolean =>
  [date, period, periodWord, instant].some((one) => one !== undefined);
