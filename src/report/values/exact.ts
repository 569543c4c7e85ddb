import { plainDecimal } from '../fields/numeral.js';

/** Rounding mode: to the nearest, half away from zero; or truncation. */
export type Rounding = 'half-up' | 'down';

/** Both match, since reports do either. */
export const ROUNDINGS: readonly Rounding[] = ['half-up', 'down'];

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

const tenTo = (power: number): bigint => 10n ** BigInt(power);

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

/** An exact rational number. Rounded once, when printed. */
export class Exact {
  private readonly top: bigint;
  /** Always positive. */
  private readonly bottom: bigint;

  /**
   * @param value a decimal without exponent, as printed or plain, or an integer
   * @param bottom the denominator
   * @throws {RangeError} if `value` is not a decimal
   */
  constructor(value: string | number | bigint, bottom = 1n) {
    if (typeof value === 'bigint') {
      [this.top, this.bottom] = bottom < 0n ? [-value, -bottom] : [value, bottom];
      return;
    }
    const match = DECIMAL.exec(plainDecimal(String(value)));
    if (!match) throw new RangeError(`Expected a decimal, found ${JSON.stringify(String(value).slice(0, 80))}`);
    const [, sign = '', whole = '', decimals = ''] = match;
    this.top = BigInt(sign + whole + decimals);
    this.bottom = tenTo(decimals.length);
  }

  plus(other: Exact): Exact {
    // Decimals have powers of ten as denominators: the larger is common to both, so a sum of thousands stays short.
    const [low, high] = this.bottom < other.bottom ? [this, other] : [other, this];
    const times = high.bottom % low.bottom ? 0n : high.bottom / low.bottom;
    return times
      ? new Exact(low.top * times + high.top, high.bottom)
      : new Exact(low.top * high.bottom + high.top * low.bottom, low.bottom * high.bottom);
  }

  minus = (other: Exact): Exact => this.plus(new Exact(-other.top, other.bottom));

  times = (other: Exact): Exact => new Exact(this.top * other.top, this.bottom * other.bottom);

  /** @throws {RangeError} when dividing by zero */
  over(other: Exact): Exact {
    if (!other.top) throw new RangeError('Division by zero');
    return new Exact(this.top * other.bottom, this.bottom * other.top);
  }

  /** Multiplies by a power of ten. */
  shift = (power: number): Exact =>
    power < 0 ? new Exact(this.top, this.bottom * tenTo(-power)) : new Exact(this.top * tenTo(power), this.bottom);

  /** The sign of this − other. */
  compare(other: Exact): -1 | 0 | 1 {
    const [a, b] = [this.top * other.bottom, other.top * this.bottom];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  round(decimals: number, rounding: Rounding): Exact {
    const [top, half] = [sizeOf(this.top) * tenTo(decimals), rounding === 'down' ? 0n : this.bottom];
    const whole = (top * 2n + half) / (this.bottom * 2n);
    return new Exact(this.top < 0n ? -whole : whole, tenTo(decimals));
  }

  /**
   * As a decimal without exponent: rounded to `decimals`, or all decimals without trailing zeros.
   * @throws {RangeError} for a repeating decimal without `decimals`
   */
  print(decimals?: number): string {
    const places = decimals ?? this.places();
    const { top } = this.round(places, 'half-up');
    const digits = String(sizeOf(top)).padStart(places + 1, '0');
    const end = digits.length - places;
    return `${top < 0n ? '-' : ''}${digits.slice(0, end)}${places ? `.${digits.slice(end)}` : ''}`;
  }

  private places(): number {
    for (let places = 0; places <= 200; places++) if ((this.top * tenTo(places)) % this.bottom === 0n) return places;
    throw new RangeError('A decimal without end');
  }
}

export const ZERO = new Exact(0);

/** Returns the change in percent of `from`, which must not be zero. */
export const percentBetween = (from: Exact, to: Exact): Exact => to.minus(from).shift(2).over(from);
