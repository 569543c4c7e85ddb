import { plainDecimal } from '../../report/values/numeral.js';
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
import { textOfShare } from '../texts/said.js';
import { textOfPartBar } from '../texts/said.js';

/** As one bar, or as squares that can be counted. */
export const PART_SHAPES = ['bar', 'units'] as const;

/** The squares as they stand in containers of some sizes, so that nothing has to be measured. */
export interface Units {
  readonly sizes: readonly Size[];
  readonly cells: Cells;
}

/** A part of a whole, ready to print. */
export interface PartBarModel extends StandingMarks {
  readonly label: string;
  readonly figure: FigureView;
  /** How much of the bar is filled, in percent; undefined where there are squares. */
  readonly filled?: number;
  /** A mark on the bar, in percent of it: where the whole ends, for a part that goes beyond it; a plan, on an empty bar. */
  readonly whole?: number | undefined;
  /** One for each arrangement that differs; together they cover every size. */
  readonly units?: readonly Units[];
  /** The percentage that n of m make, marked as calculated; the figure of an earlier period, and notes. */
  readonly derived?: string | undefined;
  readonly change?: ChangeView | undefined;
  readonly period: string;
  readonly source?: SourceLine;
  readonly sentence: string;
  readonly notice?: Problem;
}

export interface PartBarOptions extends ModelOptions {
  /** One of `PART_SHAPES`; absent, squares where the whole is small enough to count. */
  readonly as?: string;
}

/** A part of a whole, or a percentage; a growth rate is neither. */
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

/** A plan is a mark on the empty bar: nothing of it is done. */
const barFor = (ratio: number, isPlan: boolean): Pick<PartBarModel, 'filled' | 'whole'> =>
  isPlan ? { filled: 0, whole: Math.min(fill(ratio), TARGET_END) } : { filled: fill(ratio), whole: wholeAt(ratio) };

/** Of the width, where a mark at the very end can still be seen. */
const TARGET_END = 99.2;

const FIT = textOfShare((texts) => texts.fit);

const COUNTABLE = textOfPartBar((texts) => texts.countable);

function noticeOn(as: string | undefined, units: readonly Units[] | undefined): Problem | undefined {
  if (as !== undefined && !isOneOf(PART_SHAPES, as)) return choiceProblem('as', as, PART_SHAPES);
  return as === 'units' && !units ? problem('KIND_UNFIT', 'as', as, COUNTABLE) : undefined;
}

/** Beyond this, nobody counts. */
const MAX_UNITS = 60;

/** How many squares may stand side by side in a container of each size. */
const COLUMNS = { narrow: 10, medium: 12, wide: 30 } as const;

type Size = keyof typeof COLUMNS;

const SIZES = Object.keys(COLUMNS) as Size[];

/** Squares only where they are exact: whole numbers, and few enough to count. */
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

/** Small enough for a float to hold it exactly. */
const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(plainDecimal(text)) ? Number(plainDecimal(text)) : undefined;
