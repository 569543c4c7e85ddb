import { ring, type Ring } from '../geometry/ring.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { factContent } from './parts/fact-content.js';
import type { FigureView } from './parts/figure-view.js';
import { ratioOf } from './ratio.js';
import { sourceLine, type SourceLine } from './source-line.js';
import { saidOfShare } from './texts/said.js';

/** A share as a ring, ready to print. */
export interface ProgressRingModel {
  readonly label: string;
  readonly ring: Ring;
  /** What stands in the middle; a measure word is left to the label, where it fits. */
  readonly figure: Pick<FigureView, 'number' | 'unit'>;
  /** The whole figure in words, where the middle has no room for a part of it (over 90%); else empty. */
  readonly said: string;
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
  const { label, figure, derived, standings, period, sentence } = factContent(fact, options);
  if (ratio === undefined || !figure) return problem('KIND_UNFIT', 'fact', fact.kind, FIT);
  return {
    label,
    ring: ring(ratio),
    figure: inTheMiddle(figure),
    said: figure.before || figure.after ? figure.text : figure.said,
    derived,
    standings: standings.map(({ text }) => text),
    period,
    source: sourceLine(options, [fact]),
    sentence,
  };
}

const FIT = saidOfShare((texts) => texts.fit);

const inTheMiddle = ({ number, unit }: FigureView) => ({ number, unit: unit === '%' ? unit : '' });
