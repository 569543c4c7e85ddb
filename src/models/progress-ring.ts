import { pick } from '../format/locale.js';
import { printPeriod } from '../format/date.js';
import { sentence } from '../format/sentence.js';
import { printShare } from '../format/share.js';
import type { Figure } from '../format/quantity.js';
import { cleanText } from '../format/text.js';
import { ring, type Ring } from '../geometry/ring.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact, ShareFact } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { shareInPercent } from './derived.js';
import { sourceLine, type SourceLine } from './source-line.js';
import { standingViews } from './standing-view.js';

/** A share as a ring, ready to print. */
export interface ProgressRingModel {
  readonly label: string;
  readonly ring: Ring;
  /** What stands in the middle; a measure word is left to the label, where it fits. */
  readonly figure: Pick<Figure, 'number' | 'unit'>;
  /** The percentage that n of m make, marked as calculated. */
  readonly derived?: string;
  readonly standings: readonly string[];
  readonly period: string;
  readonly source?: SourceLine;
  readonly sentence: string;
}

/** A ring takes shares only: a growth rate of 18.58 % is no part of a whole. */
export function progressRing(fact: Fact, options: ModelOptions): ProgressRingModel | Problem {
  if (fact.kind !== 'share') return problem('KIND_UNFIT', 'fact', fact.kind, FIT);
  const ratio = ratioOf(fact);
  if (ratio === undefined) return problem('VALUE_NEGATIVE', 'percent', fact.percent ?? fact.part);
  const { locale, context } = options;
  return {
    label: cleanText(pick(fact.label, locale)),
    ring: ring(ratio),
    figure: inTheMiddle(printShare(fact, locale)),
    derived: shareInPercent(fact, locale),
    standings: standingViews(fact.standings, options).map(({ text }) => text),
    period: printPeriod(fact.date ?? fact.period ?? context.period, locale),
    source: sourceLine(options),
    sentence: sentence(fact, context, locale),
  };
}

const FIT = { zh: '比例（share）', en: 'a share; a ring shows no other kind' };

const inTheMiddle = ({ number, unit }: Figure) => ({ number, unit: unit === '%' ? unit : '' });

/** The arc is drawn from a float, which is exact enough for a curve; the words never are. */
function ratioOf({ part, whole, percent }: ShareFact): number | undefined {
  const ratio = percent === undefined ? Number(part) / Number(whole) : Number(percent) / 100;
  return Number.isFinite(ratio) && ratio >= 0 ? ratio : undefined;
}
