import { show } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { basisDisagreement, directionDisagreement } from './contradictions/direction.js';
import { periodDisagreement } from './contradictions/period.js';
import { placesOf } from './contradictions/places.js';
import { qualifierDisagreement } from './contradictions/qualifier.js';
import { rankDisagreement } from './contradictions/rank.js';
import { statementsOf } from './contradictions/statements.js';
import { changeVerbDisagreement, honourVerbDisagreement } from './contradictions/verb.js';
import { unitDisagreement } from './contradictions/unit.js';
import type { Contradiction, Disagreement, Statement } from './contradiction.js';
import { said } from './texts/bilingual.js';
import type { LocatedFigure } from './rule-inputs/figures.js';
import { wrongNumber } from './unquoted.js';
import { unitWords, type UnitWords } from './words/units.js';

/**
 * Returns contradictions between facts and their own quotes: number, unit, qualifier, direction, rank, period. A quote
 * that does not mention one of these does not contradict it.
 */
export function contradictionsOf(report: Report): readonly Contradiction[] {
  const units = unitWords(report.units ?? []);
  return statementsOf(report).flatMap((statement) => inStatement(statement, units));
}

function inStatement(statement: Statement, units: UnitWords): readonly Contradiction[] {
  const { change, standing, honour, period, text, figures } = statement;
  const wrong = statement.isFigure ? wrongNumber(statement) : [];
  const places = figures.flatMap((figure) => placesOf(text, figure));
  return [
    ...wrong,
    ...[
      ...figures.flatMap((figure) => besideFigure(figure, text, units)),
      // Without the number, words in the quote are about another one.
      change && !wrong.length && directionDisagreement(change.change, change.path, text, places),
      change && basisDisagreement(change.change, change.path, text),
      change && changeVerbDisagreement(change.change, change.path, text),
      honour && honourVerbDisagreement(honour.fact, honour.path, text),
      standing && rankDisagreement(standing.standing, standing.path, text),
      period && periodDisagreement(period.fact, period.path, text, period.ofReport),
    ].flatMap((found) => (found ? [contradiction(statement, found)] : [])),
  ];
}

/** The disagreements at the best-matching position: a number may occur twice with different meanings. */
function besideFigure(located: LocatedFigure, text: string, units: UnitWords): readonly Disagreement[] {
  const found = placesOf(text, located).map((place) =>
    [unitDisagreement(place, located, units), qualifierDisagreement(place, located.path, units)].flatMap(
      (one) => one ?? [],
    ),
  );
  return found.sort((a, b) => a.length - b.length)[0] ?? [];
}

function contradiction({ path, fact, quote }: Statement, found: Disagreement): Contradiction {
  const { code, at, claimed, printed, right } = found;
  const [id, words, sign] = [show(fact), show(quote), show(printed)];
  return {
    code,
    path,
    also: [at],
    expected: claimed,
    found: printed,
    message: said((texts, language) =>
      texts[code]({ path, at, fact: id[language], quote: words[language], claimed, printed: sign[language], right }),
    ),
  };
}
