import type { Locale } from '../format/locale.js';
import { findFact } from '../report/lookup.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';
import { isProblem } from './attribute-values.js';
import { factNamed } from './fact-named.js';
import { controlsIn } from './remarks.js';
import { reportCompare, type Compared, type ReportCompareModel } from './report-compare.js';

/** What a comparison is made from. */
export interface CompareInput {
  readonly earlier: Report | undefined;
  readonly later: Report | undefined;
  /** Ids, separated by spaces or in a list; every fact of both reports where absent. */
  readonly facts?: string | readonly string[];
  /** Why a report could not be had. */
  readonly problem?: Problem;
}

type Outcome = { readonly model: ReportCompareModel; readonly remark?: Problem } | { readonly problem: Problem };

/** The model of a comparison; undefined while a report is still to come. */
export function compareFrom(input: CompareInput, locale: Locale): Outcome | undefined {
  const { earlier, later, problem: failure } = input;
  if (!earlier || !later) return failure && { problem: failure };
  const compared = comparedIn(earlier, later, input.facts ?? undefined);
  if (isProblem(compared)) return { problem: compared };
  const shown = [...compared.pairs.flat(), ...compared.added, ...compared.dropped];
  const odd = shown.find((fact) => controlsIn(fact, ''));
  return { model: reportCompare(compared, locale), remark: failure ?? (odd && controlsIn(odd, odd.id)) };
}

function comparedIn(earlier: Report, later: Report, names: CompareInput['facts']): Compared | Problem {
  const { entity } = earlier;
  if (entity.id !== later.entity.id)
    return problem('ENTITIES_DIFFER', 'later', later.entity.id, {
      zh: `“${entity.id}”的报告`,
      en: `a report of “${entity.id}”`,
    });
  if (earlier.period >= later.period) return problem('PERIODS_UNFIT', 'earlier', earlier.period, before(later));
  const wanted = names === undefined ? undefined : named(names, earlier, later);
  return wanted && isProblem(wanted) ? wanted : sorted(earlier, later, wanted);
}

const before = ({ period }: Report) => ({ zh: `早于${period}的时段`, en: `a period before ${period}` });

/** The ids that were asked for; the first that neither report has is a problem. */
function named(names: string | readonly string[], earlier: Report, later: Report): readonly string[] | Problem {
  const ids = typeof names === 'string' ? names.split(/\s+/).filter(Boolean) : names;
  if (!ids.length) return problem('REQUIRED', 'facts', names);
  const unknown = ids.find((id) => !findFact(earlier, id) && !findFact(later, id));
  return unknown === undefined ? [...new Set(ids)] : { ...(factNamed(unknown, later) as Problem), path: 'facts' };
}

/** In the order that was asked for; else in that of the reports. */
function sorted(earlier: Report, later: Report, wanted: readonly string[] | undefined): Compared {
  const all = [...later.facts, ...earlier.facts.filter(({ id }) => !findFact(later, id))].map(({ id }) => id);
  const pairs: (readonly [Fact, Fact])[] = [];
  const added: Fact[] = [];
  const dropped: Fact[] = [];
  for (const id of wanted ?? all) {
    const [before, after] = [findFact(earlier, id), findFact(later, id)];
    if (before && after) pairs.push([before, after]);
    else if (after) added.push(after);
    else if (before) dropped.push(before);
  }
  return { earlier, later, pairs, added, dropped };
}
