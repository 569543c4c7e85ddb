import { printNumber } from '../../format/number.js';
import { printQuantity } from '../../format/quantity.js';
import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import type { TrendTick } from '../../geometry/trend.js';
import { plainDecimal } from '../../report/fields/numeral.js';
import { SCALES } from '../../report/lists/terms.js';
import { figureView } from '../parts/figure-view.js';
import type { Slot } from './trend-slots.js';

/** A label of the scale, with its height. */
export interface TickView {
  readonly y: number;
  readonly text: string;
}

/**
 * Returns the labels of a scale, in the unit of the latest figure. They are not figures of the report, so a float is
 * precise enough. If all have the same unit, only the highest shows it.
 */
export function tickViews(ticks: readonly TrendTick[], slots: readonly Slot[], locale: Locale): readonly TickView[] {
  const latest = [...slots].reverse().find(({ fact }) => fact);
  if (!latest) return [];
  const printed = ticks.map(({ value }) => partsOf(value, latest, locale));
  const units = new Set(printed.filter((_, i) => ticks[i]!.value !== 0).map(({ unit }) => unit));
  const highest = Math.max(...ticks.map(({ value }) => value));
  return ticks.map(({ value, y }, i) => {
    const { number, unit } = printed[i]!;
    const isWhole = value !== 0 && (units.size > 1 || value === highest);
    return { y, text: value === 0 ? '0' : number + (isWhole ? unit : '') };
  });
}

interface Parts {
  readonly number: string;
  /** Includes the leading space, if the language has one. */
  readonly unit: string;
}

function partsOf(value: number, { fact, context }: Slot, locale: Locale): Parts {
  const { scale, unit, noun } = fact!.kind === 'amount' ? fact! : {};
  const decimal = plainDecimal(String(Number((scale ? value / 10 ** SCALES[scale] : value).toPrecision(12))));
  if (fact!.kind === 'share') return { number: `${printNumber(decimal)}%`, unit: '' };
  const view = figureView(printQuantity({ value: decimal, scale, unit, noun }, locale, context));
  return { number: view.number, unit: view.unit && words(locale).space + view.unit };
}
