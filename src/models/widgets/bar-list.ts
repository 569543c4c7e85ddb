import { printReportPeriod } from '../../format/when.js';
import { find, without } from '../../format/phrase.js';
import { printPercentage } from '../../format/share.js';
import { cleanText } from '../../format/text/text.js';
import { words } from '../../format/words.js';
import { bars, type Bar, type BarValue, type Stretch } from '../../geometry/bars.js';
import { compare, inBaseUnit } from '../../report/values/derive.js';
import { problem, type Problem } from '../../report/problems/problems.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, Fact, ShareFact } from '../../report/types.js';
import { choiceProblem, isOneOf } from '../../report/schema/choice.js';
import { isProblem, type Checked } from '../../report/result.js';
import { isAhead } from '../parts/ahead.js';
import type { ListOptions } from '../parts/list-options.js';
import { factContent } from '../parts/fact-content.js';
import { figureView, type FigureView } from '../parts/figure-view.js';
import { originFor, type Originated } from '../parts/origin.js';
import { labelSpaceFor, type LabelSpace } from '../parts/bar-label-space.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { mixedUnitAt, type Counted } from '../parts/mixed-units.js';
import { textOfBarList } from '../texts/said.js';

/** As the facts are given, or the greatest first. Without a choice the greatest comes first, unless the facts are of several periods. */
export const ORDERS = ['as-given', 'descending'] as const;

export interface BarListRow extends Originated {
  readonly label: string;
  readonly figure: FigureView;
  /** What stands at the bar's end: the figure without what is set beside it. */
  readonly short: string;
  /** The period, where it is not that of the whole list, then what else has to be known; empty without these. */
  readonly when: string;
  readonly drawing: Bar;
  readonly sentence: string;
}

/** A few figures of one unit as bars, ready to print. */
export interface BarListModel {
  readonly title: string;
  /** What all figures are counted in, to be said once; empty where they differ or it is a sign such as %. */
  readonly unit?: string;
  readonly rows: readonly BarListRow[];
  /** Where zero is, in percent of the width. */
  readonly zero: number;
  readonly room: LabelSpace;
  readonly period: string;
  readonly source?: SourceLine;
  readonly notice?: Problem;
}

export interface BarListOptions extends ListOptions {
  /** One of `ORDERS`. */
  readonly order?: string;
}

/** A fact with the exact ends of its figure, in the unit that all are compared in. */
interface Measured extends Counted {
  readonly fact: AmountFact | ShareFact;
  /** One end, or the two of a range; none where the figure is missing. */
  readonly ends: readonly string[];
}

/** Bars of amounts, or of percentages; figures that differ in what they count can't be compared by length. */
export function barList(facts: readonly Fact[], options: BarListOptions): Checked<BarListModel> {
  const { locale, context, path, order } = options;
  const measured = facts.map((fact, index) => measure(fact, `${path}[${index}]`));
  const wrong = measured.find(isProblem) ?? mixedUnitAt(measured as readonly Measured[], path);
  if (wrong && isProblem(wrong)) return wrong;
  const given = measured as readonly Measured[];
  const sorted = isSorted(order, facts) ? [...given].sort(greatestFirst) : given;
  const { zero, bars: drawings } = bars(sorted.map(({ ends }) => valueOf(ends)));
  const rows = sorted.map(({ fact }, index) => rowOf(fact, outlined(fact, drawings[index]!), options));
  return {
    title: cleanText(options.title),
    unit: given.some(({ fact }) => isSigned(fact, options)) ? '' : oneUnit(rows),
    rows,
    zero,
    room: labelSpaceFor(rows.map(({ short, drawing }) => ({ text: short, side: drawing.side }))),
    period: printReportPeriod(context, locale),
    source: sourceLine(options, facts),
    notice: order === undefined || isOneOf(ORDERS, order) ? undefined : choiceProblem('order', order, ORDERS),
  };
}

/** Time has an order of its own, and a choice that there is none of leaves the order as it is. */
const isSorted = (order: string | undefined, facts: readonly Fact[]): boolean =>
  order === undefined ? new Set(facts.map(({ date, period }) => date ?? period)).size === 1 : order === 'descending';

function oneUnit(rows: readonly BarListRow[]): string {
  const units = new Set(rows.filter(({ figure }) => !figure.missing).map(({ figure }) => figure.unit));
  const [unit = '', ...more] = units;
  return more.length ? '' : unit;
}

/** A sign such as % belongs to its number. */
const isSigned = (fact: Fact, options: BarListOptions): boolean =>
  find(factContent(fact, options).phrases.figure, 'sign') !== undefined;

const FIT = textOfBarList((texts) => texts.fit);

function measure(fact: Fact, path: string): Measured | Problem {
  if (fact.kind === 'share' && fact.percent !== undefined)
    return { fact, key: '%', unit: '%', ends: endsOf(fact.percent) };
  if (fact.kind !== 'amount') return problem('KIND_UNFIT', path, `${fact.id}: ${fact.kind}`, FIT);
  const { value, scale, unit = '' } = fact;
  const power = scale ? SCALES[scale] : 0;
  const ends = endsOf(value);
  const exact = ends.map((end) => inBaseUnit(end, unit, power).value);
  // A missing figure may have lost its unit too; where it has one, that must be the same.
  const key = exact.length || unit ? inBaseUnit('0', unit).unit : undefined;
  return { fact, key, unit, ends: exact };
}

const endsOf = (value: AmountFact['value']): readonly string[] =>
  value === null ? [] : typeof value === 'string' ? [value] : [value.from, value.to];

/** By the lower end of a range. What is missing comes last, and equals stay in the order given. */
function greatestFirst({ ends: [a] }: Measured, { ends: [b] }: Measured): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(b, a);
}

/** A float is exact enough for a length; order and equality were settled before. */
function valueOf([from, to]: readonly string[]): BarValue {
  if (from === undefined) return undefined;
  return to === undefined ? Number(from) : [Number(from), Number(to)];
}

/** What is planned is drawn as an outline, so that it is never taken for a result. */
const outlined = (fact: Fact, { bar, open, ...place }: Bar): Bar =>
  isAhead(fact) && bar
    ? { ...place, open: open ? hull(bar, open) : bar }
    : { ...place, ...(bar && { bar }), ...(open && { open }) };

const hull = (a: Stretch, b: Stretch): Stretch => {
  const x = Math.min(a.x, b.x);
  return { x, width: Math.max(a.x + a.width, b.x + b.width) - x };
};

function rowOf(fact: AmountFact | ShareFact, drawing: Bar, options: BarListOptions): BarListRow {
  const { label, ownPeriod, remark, sentence } = factContent(fact, options);
  const figure = barFigure(fact, options);
  return {
    label,
    figure,
    short: figure.missing ? figure.text : `${figure.before}${figure.number}${figure.unit}${figure.after}`,
    when: [ownPeriod, remark].filter(Boolean).join(words(options.locale).semicolon),
    drawing,
    sentence,
    ...originFor([fact], options),
  };
}

/** The bar of a share is as long as its percentage, whatever counts the report prints beside it: those are said. */
function barFigure(fact: AmountFact | ShareFact, options: BarListOptions): FigureView {
  const { phrases, figure } = factContent(fact, options);
  if (fact.kind !== 'share' || fact.percent === undefined || !figure?.said) return figure!;
  const isOfWhole = fact.part !== undefined && fact.whole !== undefined;
  const bare = isOfWhole
    ? printPercentage(fact, fact.percent, options.locale, options.context)
    : without(phrases.figure, 'count');
  return { ...figureView(bare), said: figure.said };
}
