import { printUnit } from '../../format/quantity.js';
import { FORM_UNITS, withFormUnits } from '../../format/change.js';
import { shiftPoint } from '../../format/number.js';
import { SCALES } from '../../report/lists/terms.js';
import type { Change, Fact, Quantity } from '../../report/types.js';
import type { ModelOptions } from '../context.js';

/**
 * The numbers of a fact for calculations: decimals in ones, so that 3.2万吨 is 32000 吨. No grouping, ASCII minus, empty
 * where there is none: a share has part and whole, a range low and high, and neither has `number`.
 */
export interface FactNumbers {
  readonly number: string;
  readonly part: string;
  readonly whole: string;
  readonly low: string;
  readonly high: string;
  /** The unit of all these, without a scale. */
  readonly unit: string;
}

const NONE: FactNumbers = { number: '', part: '', whole: '', low: '', high: '', unit: '' };

export function numbersOf(fact: Fact, options: ModelOptions): FactNumbers {
  switch (fact.kind) {
    case 'amount':
      return ofQuantity(fact, options);
    case 'share':
      return ofShare(fact, options);
    case 'change':
      return ofChange(fact.change, options);
    default:
      return NONE;
  }
}

type Counted = Pick<Quantity, 'value' | 'scale' | 'unit' | 'noun'>;

function ofQuantity({ value, scale, ...named }: Counted, options: ModelOptions): FactNumbers {
  if (value === null) return NONE;
  if (typeof value === 'string') {
    const number = inOnes(value, scale);
    return { ...NONE, number, unit: unitOf(named, number, options) };
  }
  return { ...NONE, low: inOnes(value.from, scale), high: inOnes(value.to, scale), unit: unitOf(named, '', options) };
}

const inOnes = (printed: string, scale: Quantity['scale']): string => shiftPoint(printed, scale ? SCALES[scale] : 0);

const unitOf = ({ unit = '', noun }: Pick<Quantity, 'unit' | 'noun'>, number: string, options: ModelOptions): string =>
  printUnit({ unit, noun }, number === '1', options.locale, options.context);

/** For part and whole, the counted unit; for a fraction, its two numbers; for a percentage alone, per cent. */
function ofShare(fact: Extract<Fact, { kind: 'share' }>, options: ModelOptions): FactNumbers {
  const { part, whole, percent, fraction, tenths, scale } = fact;
  if (part !== undefined && whole !== undefined) {
    const all = inOnes(whole, scale);
    return { ...NONE, part: inOnes(part, scale), whole: all, unit: unitOf(fact, all, options) };
  }
  if (percent !== undefined) return ofQuantity({ value: percent, unit: '%' }, options);
  const [some, of] = fraction?.split('/') ?? [];
  if (some !== undefined && of !== undefined) return { ...NONE, part: some, whole: of };
  return tenths === undefined ? NONE : { ...NONE, number: shiftPoint(tenths, 1), unit: '%' };
}

/** The size of a change; its direction is in the figure's text. */
function ofChange(change: Change, options: ModelOptions): FactNumbers {
  const { direction, form, value } = change;
  if (direction === 'flat') return NONE;
  if (form === 'absolute') return ofQuantity(change, options);
  const unit = form === 'contribution' ? change.unit : FORM_UNITS[form];
  const context = { ...options.context, ...withFormUnits(options.context) };
  return ofQuantity({ value, unit }, { ...options, context });
}
