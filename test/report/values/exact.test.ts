import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact, percentBetween, ZERO } from '../../../src/report/values/exact.js';

/* Held against big.js, which has been doing this for longer. */

const Peer = Big();
Peer.DP = 60;

const decimal = fc
  .tuple(fc.bigInt(-(10n ** 24n) + 1n, 10n ** 24n - 1n), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed());

describe('Exact', () => {
  it('adds, subtracts, multiplies and compares as big.js does', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [new Exact(a), new Exact(b)];
        expect(x.plus(y).print()).toBe(new Peer(a).plus(b).toFixed());
        expect(x.minus(y).print()).toBe(new Peer(a).minus(b).toFixed());
        expect(x.times(y).print()).toBe(new Peer(a).times(b).toFixed());
        expect(x.compare(y)).toBe(new Peer(a).cmp(b));
      }),
    );
  });

  it('divides and rounds half away from zero, or cuts', () => {
    const places = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        decimal,
        decimal.filter((text) => /[1-9]/.test(text)),
        places,
        (a, b, digits) => {
          const quotient = new Exact(a).over(new Exact(b));
          const peer = new Peer(a).div(b);
          const plain = (text: string): string => (/[1-9]/.test(text) ? text : text.replace('-', ''));
          expect(quotient.print(digits)).toBe(plain(peer.toFixed(digits, Big.roundHalfUp)));
          expect(quotient.round(digits, 'down').print(digits)).toBe(plain(peer.toFixed(digits, Big.roundDown)));
        },
      ),
    );
  });

  it.each([
    ['1', 3, '1000'],
    ['24.86', 8, '2486000000'],
    ['24.86', -2, '0.2486'],
    ['-0.5', -1, '-0.05'],
    ['0', 12, '0'],
  ])('moves the point of %s by %i', (value, power, moved) => {
    expect(new Exact(value).shift(power).print()).toBe(moved);
  });

  it('a sum of a hundred thousand decimals is exact, and quick', () => {
    let sum = ZERO;
    for (let at = 0; at < 100_000; at++) sum = sum.plus(new Exact(at % 2 ? '0.1' : '0.02'));
    expect(sum.print()).toBe('6000');
  });

  it.each(['', '-', '1e3', '.5', '5.', '+1', '1,00', 'NaN', 'Infinity', '0x10', '１x', ' 1', '1\n'])(
    'refuses %j',
    (text) => {
      expect(() => new Exact(text)).toThrow(RangeError);
    },
  );

  it('refuses to divide by zero, and to print what has no end', () => {
    expect(() => new Exact(1).over(ZERO)).toThrow(RangeError);
    expect(() => new Exact(1).over(new Exact(3)).print()).toThrow('A decimal without end');
    expect(new Exact(1).over(new Exact(3)).print(3)).toBe('0.333');
  });
});

it.each([
  ['100', '118.58', '18.58'],
  ['200', '100', '-50'],
])('percentBetween %s and %s', (from, to, percent) => {
  expect(percentBetween(new Exact(from), new Exact(to)).print()).toBe(percent);
});
