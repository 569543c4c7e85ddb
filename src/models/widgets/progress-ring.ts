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
import { textOfShare } from '../accepted-texts/bilingual.js';

/** A share as a ring, ready for rendering. */
export interface ProgressRingModel extends StandingMarks {
  readonly label: string;
  readonly ring: Ring;
  /** The text in the centre; a measure word is omitted where the label has it. */
  readonly figure: Pick<FigureView, 'number' | 'unit'>;
  /** The space in the centre in characters, chosen for this figure; or that the figure is outside the ring. */
  readonly room: 'five' | 'six' | 'eight' | 'outside';
  /** The full figure in words, if the centre omits a part of it (over 90%); else empty. */
  readonly said: string;
  /** The percentage of n of m, marked as calculated; the figure of an earlier period, and notes. */
  readonly derived?: string | undefined;
  /** The change of the share, in words; empty if not stated. */
  readonly change: string;
  readonly period: string;
  readonly source?: SourceLine;
  readonly sentence: string;
}

/** Returns the model of a ring, for shares only: a growth rate of 18.58 % is not part of a whole. */
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

/** Digits have equal width, so their number determines the font size; nine or more are outside the ring. */
function labelSpaceFor({ number, unit }: ProgressRingModel['figure']): ProgressRingModel['room'] {
  const length = number.length + unit.length;
  if (length <= 5) return 'five';
  if (length === 6) return 'six';
  return length <= 8 ? 'eight' : 'outside';
}
