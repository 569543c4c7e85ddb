import { ring, type Ring } from '../../geometry/ring.js';
import { words } from '../../format/words.js';
import { problem, type Problem } from '../../report/problems/problems.js';
import type { Fact } from '../../report/types.js';
import { isAhead } from '../parts/ahead.js';
import type { ModelOptions } from '../context.js';
import { factContent } from '../parts/fact-content.js';
import type { FigureView } from '../parts/figure-view.js';
import { ratioOf } from '../parts/share-ratio.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { standingMarks, type StandingMarks } from '../parts/standing-view.js';
import { textOfShare } from '../texts/said.js';

/** A share as a ring, ready to print. */
export interface ProgressRingModel extends StandingMarks {
  readonly label: string;
  readonly ring: Ring;
  /** What stands in the middle; a measure word is left to the label, where it fits. */
  readonly figure: Pick<FigureView, 'number' | 'unit'>;
  /** How many characters there is room for in the middle, so that this figure fits; or that it stands beside the ring. */
  readonly room: 'five' | 'six' | 'eight' | 'outside';
  /** The whole figure in words, where the middle has no room for a part of it (over 90%); else empty. */
  readonly said: string;
  /** The percentage that n of m make, marked as calculated; the figure of an earlier period, and notes. */
  readonly derived?: string | undefined;
  /** How the share changed, in words; empty where that is not stated. */
  readonly change: string;
  readonly period: string;
  readonly source?: SourceLine;
  readonly sentence: string;
}

/** A ring takes shares only: a growth rate of 18.58 % is no part of a whole. */
export function progressRing(fact: Fact, options: ModelOptions): ProgressRingModel | Problem {
  if (fact.kind !== 'share') return problem('KIND_UNFIT', 'fact', fact.kind, FIT);
  const ratio = ratioOf(fact);
  const { label, figure, derived, remark, change, standings, period, sentence } = factContent(fact, options);
  if (ratio === undefined || !figure) return problem('KIND_UNFIT', 'fact', fact.kind, FIT);
  const inside = inTheMiddle(figure);
  return {
    label,
    ring: ring(ratio, { isPlan: isAhead(fact) }),
    figure: inside,
    room: labelSpaceFor(inside),
    said: figure.before || figure.after ? figure.text : figure.said,
    derived: [derived, remark].filter(Boolean).join(words(options.locale).semicolon) || undefined,
    change: change?.text ?? '',
    ...standingMarks(standings),
    period,
    source: sourceLine(options, [fact]),
    sentence,
  };
}

const FIT = textOfShare((texts) => texts.fit);

const inTheMiddle = ({ number, unit }: FigureView) => ({ number, unit: unit === '%' ? unit : '' });

/** Digits are equally wide, so that their count tells how large they can be; nine and more stand beside the ring. */
function labelSpaceFor({ number, unit }: ProgressRingModel['figure']): ProgressRingModel['room'] {
  const length = number.length + unit.length;
  if (length <= 5) return 'five';
  if (length === 6) return 'six';
  return length <= 8 ? 'eight' : 'outside';
}
