import { printNumber } from '../../format/number.js';
import { axisTicks } from '../../geometry/axis.js';
import type { BarValue } from '../../geometry/bars.js';
import { plainDecimal } from '../../report/fields/numeral.js';
import type { FigureView } from '../parts/figure-view.js';

/** A label of the axis, with its position in percent of the scale's width. */
export interface AxisTickView {
  readonly x: number;
  readonly text: string;
}

/** The value axis of bars. */
export interface BarAxis {
  readonly ticks: readonly AxisTickView[];
  /** The unit of all labels; empty if they have none, have their sign (%), or count different things. */
  readonly unit: string;
}

/** A row as the axis needs it: its value in the common unit, and its figure as printed. */
interface AxisRow {
  readonly value: BarValue;
  readonly figure: FigureView;
}

/**
 * Returns the axis of a list, in the unit of its greatest figure: 亿元, or billion yuan in English. Its labels are no
 * figures of the report, so floats are precise enough.
 * @param sign printed after each label: % or empty
 * @param isOfOne whether all figures count the same; else only plain numbers have labels that are true of all
 * @returns undefined if no figure is a plain number, or all are zero
 */
export function barAxis(rows: readonly AxisRow[], sign: string, isOfOne: boolean): BarAxis | undefined {
  const greatest = greatestOf(rows);
  if (!greatest || !(isOfOne || greatest.factor === 1)) return undefined;
  const { factor, unit } = greatest;
  const ticks = axisTicks(rows.map(({ value }) => inUnit(value, factor)));
  const texts = ticks.map(({ value }) => String(Number(value.toPrecision(12))));
  // Beyond 21 digits a float is printed with an exponent.
  if (!ticks.length || texts.some((text) => text.includes('e'))) return undefined;
  return {
    ticks: ticks.map(({ x, value }, i) => ({ x, text: value === 0 ? '0' : printNumber(texts[i]!) + sign })),
    unit: sign || !isOfOne ? '' : unit,
  };
}

const inUnit = (value: BarValue, factor: number): BarValue =>
  typeof value === 'object' ? [value[0] / factor, value[1] / factor] : value && value / factor;

/** The unit of the figure farthest from zero, and how many common units it has. */
function greatestOf(rows: readonly AxisRow[]): { readonly factor: number; readonly unit: string } | undefined {
  let most = 0;
  let found: { factor: number; unit: string } | undefined;
  for (const { value, figure } of rows) {
    const printed = Number(plainDecimal(figure.number));
    if (typeof value !== 'number' || !printed || Math.abs(value) <= most) continue;
    most = Math.abs(value);
    found = { factor: Math.abs(value / printed), unit: figure.unit };
  }
  return found;
}
