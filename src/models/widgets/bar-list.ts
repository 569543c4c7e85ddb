import { printReportPeriod } from '../../format/when.js';
import { find, without } from '../../format/phrase.js';
import { printPercentage } from '../../format/share.js';
import { cleanText } from '../../format/text/text.js';
import { words } from '../../format/words.js';
import { bars, type Bar, type BarValue, type Stretch } from '../../geometry/bars.js';
import { FIGURES, resolveFacts, type FactsInput } from '../../inputs/resolve-facts.js';
import type { Locale } from '../../format/locale.js';
import { compare, inBaseUnit } from '../../report/values/derive.js';
import { problem, type Problem } from '../../report/problems/problems.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, Fact, Report, ShareFact } from '../../report/types.js';
import { choiceProblem, isOneOf } from '../../report/schema/choice.js';
import { isProblem, type Checked } from '../../report/result.js';
import { isAhead } from '../parts/ahead.js';
import type { PageOptions } from '../context.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { optionsOf, type ListOptions } from '../parts/list-options.js';
import { barAxis, type BarAxis } from './bar-axis.js';
import { factContent } from '../parts/fact-content.js';
import { figureView, type FigureView } from '../parts/figure-view.js';
import { originFor, type Originated } from '../parts/origin.js';
import { labelSpaceFor, type LabelSpace } from '../parts/bar-label-space.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { mixedUnitAt, type Counted } from '../parts/mixed-units.js';
import { textOfBarList } from '../accepted-texts/bilingual.js';

/** As given, or largest first. The default is largest first, unless the facts have several periods. */
export const ORDERS = ['as-given', 'descending'] as const;

export interface BarListRow extends Originated {
  readonly label: string;
  readonly figure: FigureView;
  /** The label at the bar's end: the figure without additions. */
  readonly short: string;
  /** The period, if it is not that of the whole list, then remarks; empty without these. */
  readonly when: string;
  readonly drawing: Bar;
  readonly sentence: string;
}

/** Figures of one unit as bars, ready for rendering. */
export interface BarListModel {
  readonly title: string;
  /** The common unit, shown once; empty if units differ or it is a sign such as %. */
  readonly unit?: string;
  readonly rows: readonly BarListRow[];
  /** Position of zero, in percent of the width. */
  readonly zero: number;
  readonly room: LabelSpace;
  /** The value axis, if requested. */
  readonly axis?: BarAxis | undefined;
  readonly period: string;
  readonly source?: SourceLine;
  readonly notice?: Problem;
}

export interface BarListOptions extends ListOptions {
  /** One of `ORDERS`. */
  readonly order?: string;
  /** Whether the bars have a value axis. */
  readonly axis?: boolean;
}

/** A fact with the exact ends of its figure, in the common unit. */
interface Measured extends Counted {
  readonly fact: AmountFact | ShareFact;
  /** One number, or the two of a range; empty if missing. */
  readonly ends: readonly string[];
}

/** Returns the model of what a page gives the widget; undefined while its report is loading. */
export const barListFrom = (
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
  options: PageOptions & Pick<BarListOptions, 'order' | 'axis'> = {},
): ModelOutcome<BarListModel> =>
  modelFrom(resolveFacts(input, report, FIGURES), (claim) =>
    barList(claim.facts, { ...options, ...optionsOf(claim, locale, options) }),
  );

/** Returns bars of amounts or percentages; figures in different units can't be compared by length. */
export function barList(facts: readonly Fact[], options: BarListOptions): Checked<BarListModel> {
  const { locale, context, path, order } = options;
  const measured = facts.map((fact, index) => measure(fact, `${path}[${index}]`));
  const wrong = measured.find(isProblem) ?? mixedUnitAt(measured as readonly Measured[], path);
  if (wrong && isProblem(wrong)) return wrong;
  const given = measured as readonly Measured[];
  const sorted = isSorted(order, facts) ? [...given].sort(greatestFirst) : given;
  const values = sorted.map(({ ends }) => valueOf(ends));
  const { zero, bars: drawings } = bars(values);
  const rows = sorted.map(({ fact }, index) => rowOf(fact, outlined(fact, drawings[index]!), options));
  const sign = given.some(({ fact }) => isSigned(fact, options)) ? '%' : '';
  return {
    title: cleanText(options.title),
    unit: sign ? '' : oneUnit(rows),
    rows,
    zero,
    room: labelSpaceFor(rows.map(({ short, drawing }) => ({ text: short, side: drawing.side }))),
    ...(options.axis && { axis: axisOf(given, rows, values, sign) }),
    period: printReportPeriod(context, locale),
    source: sourceLine(options, facts),
    notice: order === undefined || isOneOf(ORDERS, order) ? undefined : choiceProblem('order', order, ORDERS),
  };
}

/** Facts of several periods keep their chronological order, and an invalid option leaves the order unchanged. */
const isSorted = (order: string | undefined, facts: readonly Fact[]): boolean =>
  order === undefined ? new Set(facts.map(({ date, period }) => date ?? period)).size === 1 : order === 'descending';

function oneUnit(rows: readonly BarListRow[]): string {
  const units = new Set(rows.filter(({ figure }) => !figure.missing).map(({ figure }) => figure.unit));
  const [unit = '', ...more] = units;
  return more.length ? '' : unit;
}

/** The axis in the common unit; figures of one unit can still count different things in English (SMEs, centres). */
function axisOf(given: readonly Measured[], rows: readonly BarListRow[], values: readonly BarValue[], sign: string) {
  const nouns = new Set(given.map(({ fact }) => (fact.kind === 'amount' && JSON.stringify(fact.noun)) || ''));
  const isOfOne = nouns.size < 2 || new Set(rows.map(({ figure }) => figure.unit)).size < 2;
  return barAxis(
    rows.map(({ figure }, i) => ({ value: values[i], figure })),
    sign,
    isOfOne,
  );
}

/** A sign such as % stays with its number. */
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
  // A missing figure may lack a unit; if it has one, it must be the same.
  const key = exact.length || unit ? inBaseUnit('0', unit).unit : undefined;
  return { fact, key, unit, ends: exact };
}

const endsOf = (value: AmountFact['value']): readonly string[] =>
  value === null ? [] : typeof value === 'string' ? [value] : [value.from, value.to];

/** Comparator by the lower end. Missing figures come last; equal ones keep their order. */
function greatestFirst({ ends: [a] }: Measured, { ends: [b] }: Measured): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(b, a);
}

/** A float is precise enough for a length; sorting used exact values. */
function valueOf([from, to]: readonly string[]): BarValue {
  if (from === undefined) return undefined;
  return to === undefined ? Number(from) : [Number(from), Number(to)];
}

/** Plans are drawn as outlines, so that they are not mistaken for results. */
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

/** The bar of a share represents its percentage; counts printed with it are only in the text. */
function barFigure(fact: AmountFact | ShareFact, options: BarListOptions): FigureView {
  const { phrases, figure } = factContent(fact, options);
  if (fact.kind !== 'share' || fact.percent === undefined || !figure?.said) return figure!;
  const isOfWhole = fact.part !== undefined && fact.whole !== undefined;
  const bare = isOfWhole
    ? printPercentage(fact, fact.percent, options.locale, options.context)
    : without(phrases.figure, 'count');
  return { ...figureView(bare), said: figure.said };
}
