import { plainDecimal } from '../../report/fields/numeral.js';
import { fill, wholeAt } from '../../geometry/bars.js';
import { cells, type Cells } from '../../geometry/cells.js';
import { words } from '../../format/words.js';
import { problem, type Problem } from '../../report/problems/problems.js';
import type { Fact, ShareFact } from '../../report/types.js';
import { choiceProblem, isOneOf } from '../../report/schema/choice.js';
import type { Checked } from '../../report/result.js';
import type { ChangeView } from '../parts/change-view.js';
import { isAhead } from '../parts/ahead.js';
import type { ModelOptions } from '../context.js';
import { factContent } from '../parts/fact-content.js';
import type { FigureView } from '../parts/figure-view.js';
import { ratioOf } from '../parts/share-ratio.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { standingMarks, type StandingMarks } from '../parts/standing-view.js';
import { textOfShare } from '../accepted-texts/bilingual.js';
import { textOfPartBar } from '../accepted-texts/bilingual.js';

/** As one bar, or as countable squares. */
export const PART_SHAPES = ['bar', 'units'] as const;

/** The squares as arranged in containers of some sizes, so that nothing needs measuring. */
export interface Units {
  readonly sizes: readonly Size[];
  readonly cells: Cells;
}

/** A part of a whole, ready for rendering. */
export interface PartBarModel extends StandingMarks {
  readonly label: string;
  readonly figure: FigureView;
  /** Filled part of the bar, in percent; undefined if there are squares. */
  readonly filled?: number;
  /**
   * Position of a mark on the bar, in percent: the end of the whole, if the part exceeds it; or a plan, on an empty
   * bar.
   */
  readonly whole?: number | undefined;
  /** One per distinct arrangement; together they cover all sizes. */
  readonly units?: readonly Units[];
  /** The percentage of n of m, marked as calculated; the figure of an earlier period, and notes. */
  readonly derived?: string | undefined;
  readonly change?: ChangeView | undefined;
  readonly period: string;
  readonly source?: SourceLine;
  readonly sentence: string;
  readonly notice?: Problem;
}

export interface PartBarOptions extends ModelOptions {
  /** One of `PART_SHAPES`; by default squares where the whole is small enough to count. */
  readonly as?: string;
}

/** Returns a part of a whole, or a percentage; growth rates are rejected. */
export function partBar(fact: Fact, options: PartBarOptions): Checked<PartBarModel> {
  const ratio = fact.kind === 'share' ? ratioOf(fact) : undefined;
  if (fact.kind !== 'share' || ratio === undefined) return problem('KIND_UNFIT', 'fact', fact.kind, FIT);
  const { as } = options;
  const { label, figure, derived, remark, change, standings, period, sentence } = factContent(fact, options);
  const units = as === 'bar' || isAhead(fact) ? undefined : unitsOf(fact);
  return {
    label,
    figure: figure!,
    ...(units ? { units } : barFor(ratio, isAhead(fact))),
    derived: [derived, remark].filter(Boolean).join(words(options.locale).semicolon) || undefined,
    change,
    ...standingMarks(standings),
    period,
    source: sourceLine(options, [fact]),
    sentence,
    notice: noticeOn(as, units),
  };
}

/** A plan is a mark on an empty bar, since nothing is achieved yet. */
const barFor = (ratio: number, isPlan: boolean): Pick<PartBarModel, 'filled' | 'whole'> =>
  isPlan ? { filled: 0, whole: Math.min(fill(ratio), TARGET_END) } : { filled: fill(ratio), whole: wholeAt(ratio) };

/** In percent: the rightmost position where a mark is visible. */
const TARGET_END = 99.2;

const FIT = textOfShare((texts) => texts.fit);

const COUNTABLE = textOfPartBar((texts) => texts.countable);

function noticeOn(as: string | undefined, units: readonly Units[] | undefined): Problem | undefined {
  if (as !== undefined && !isOneOf(PART_SHAPES, as)) return choiceProblem('as', as, PART_SHAPES);
  return as === 'units' && !units ? problem('KIND_UNFIT', 'as', as, COUNTABLE) : undefined;
}

/** Maximum number of squares that can be counted. */
const MAX_UNITS = 60;

/** Number of squares per row in a container of each size. */
const COLUMNS = { narrow: 10, medium: 12, wide: 30 } as const;

type Size = keyof typeof COLUMNS;

const SIZES = Object.keys(COLUMNS) as Size[];

/** Squares only if exact: integers, and few enough to count. */
function unitsOf({ part, whole }: ShareFact): readonly Units[] | undefined {
  const [filled, all] = [wholeNumber(part), wholeNumber(whole)];
  if (filled === undefined || all === undefined || filled > all || all < 1 || all > MAX_UNITS) return undefined;
  const bySize = SIZES.map((size) => ({ size, cells: cells(filled, all, COLUMNS[size]) }));
  const widths = new Set(bySize.map((one) => one.cells.width));
  return [...widths].map((width) => {
    const alike = bySize.filter((one) => one.cells.width === width);
    return { sizes: alike.map(({ size }) => size), cells: alike[0]!.cells };
  });
}

/** An integer small enough for a float. */
const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(plainDecimal(text)) ? Number(plainDecimal(text)) : undefined;
