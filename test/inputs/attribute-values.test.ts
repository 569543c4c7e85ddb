import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/report/result.js';
import { choiceProblem } from '../../src/report/schema/choice.js';
import {
  changeFrom,
  decimalAt,
  qualifierFrom,
  quantityFrom,
  standingFrom,
  unitFrom,
  type ClaimAttributes,
} from '../../src/inputs/attribute-values.js';
import { isOneOf } from '../../src/report/schema/choice.js';
import { problem, problemOf } from '../../src/report/problems/problems.js';
import { QUALIFIER_WORDS } from '../../src/report/lists/qualifiers.js';
import { BASES, QUALIFIERS, SCALES, STANDING_KINDS } from '../../src/report/lists/terms.js';

describe('a decimal', () => {
  it.each(['0', '24.86', '-3', '0.10', '100', `${'9'.repeat(24)}.${'9'.repeat(12)}`])('%s is one', (text) => {
    expect(decimalAt('value', text)).toBeUndefined();
  });

  it.each([
    [undefined, 'REQUIRED'],
    ['', 'VALUE_EMPTY'],
    [' ', 'VALUE_EMPTY'],
    ['24,86', 'VALUE_SEPARATOR'],
    ['1e400', 'VALUE_EXPONENT'],
    ['-0', 'VALUE_NEGATIVE_ZERO'],
    ['-0.00', 'VALUE_NEGATIVE_ZERO'],
    ['２4．８６', 'VALUE_FULL_WIDTH'],
    ['NaN', 'VALUE_NAN'],
    ['Infinity', 'VALUE_NAN'],
    ['null', 'VALUE_FORM'],
    ['24.86亿', 'VALUE_FORM'],
    ['+5', 'VALUE_FORM'],
    ['5\u2212', 'VALUE_FORM'],
    ['.5', 'VALUE_FORM'],
    ['5.', 'VALUE_FORM'],
    ['024', 'VALUE_FORM'],
    ['24.86\u202E', 'VALUE_FORM'],
    ['9'.repeat(25), 'VALUE_DIGITS'],
    ['9'.repeat(100_000), 'VALUE_DIGITS'],
  ])('%s is none', (text, code) => {
    expect(decimalAt('value', text)).toMatchObject({ code, path: 'value' });
  });
});

describe('a quantity', () => {
  it('has no field that is not written', () => {
    expect(quantityFrom({ value: '5' })).toEqual({ value: '5' });
  });

  it('has every written field, unchanged', () => {
    expect(quantityFrom({ value: '29.50', scale: '亿', unit: '件', qualifier: '突破' })).toEqual({
      value: '29.50',
      scale: '亿',
      unit: '件',
      qualifier: 'over',
      word: '突破',
    });
  });

  it.each(Object.keys(SCALES))('accepts the scale %s', (scale) => {
    expect(quantityFrom({ value: '5', scale })).toEqual({ value: '5', scale });
  });

  it.each(['', '万万', 'zillion', 'toString', 'constructor', '__proto__'])('refuses the scale "%s"', (scale) => {
    expect(quantityFrom({ value: '5', scale })).toEqual(
      problemOf('CHOICE', 'scale', scale, {
        zh: `其中之一：${Object.keys(SCALES).join('、')}`,
        en: `one of ${Object.keys(SCALES).join(', ')}`,
      }),
    );
  });

  it.each(QUALIFIERS)('accepts the qualifier %s', (qualifier) => {
    expect(qualifierFrom(qualifier)).toEqual({ qualifier });
  });

  it.each(Object.entries(QUALIFIER_WORDS))('accepts the word %s and keeps it for printing', (word, { means }) => {
    // A term of the contract is one, and says by itself what is printed.
    expect(qualifierFrom(word)).toEqual(isOneOf(QUALIFIERS, word) ? { qualifier: word } : { qualifier: means, word });
  });

  it.each(['', '大约莫', 'more', 'constructor', '__proto__'])('refuses the qualifier "%s"', (qualifier) => {
    expect(quantityFrom({ value: '5', qualifier })).toMatchObject({ code: 'CHOICE', path: 'qualifier' });
  });

  it('without a qualifier is exact', () => {
    expect(qualifierFrom(undefined)).toEqual({});
  });

  it.each([
    ['元', { unit: '元' }],
    ['斤', { unit: '斤' }],
    ['', {}],
    [undefined, {}],
  ])('accepts any unit: %s', (unit, expected) => {
    expect(unitFrom(unit)).toEqual(expected);
  });
});

describe('a change', () => {
  it.each([
    ['+18.58%', { direction: 'up', value: '18.58', form: 'percent' }],
    ['-4.2%', { direction: 'down', value: '4.2', form: 'percent' }],
    ['\u22124.2%', { direction: 'down', value: '4.2', form: 'percent' }],
    ['+ 5%', undefined],
    ['+5 %', { direction: 'up', value: '5', form: 'percent' }],
    ['-1.2pp', { direction: 'down', value: '1.2', form: 'points' }],
    ['+1.20个百分点', { direction: 'up', value: '1.20', form: 'points' }],
    ['+3.2亿元', { direction: 'up', value: '3.2', form: 'absolute', scale: '亿', unit: '元' }],
    ['+3.2万亿元', { direction: 'up', value: '3.2', form: 'absolute', scale: '万亿', unit: '元' }],
    ['+3千万元', { direction: 'up', value: '3', form: 'absolute', scale: '千万', unit: '元' }],
    ['-5家', { direction: 'down', value: '5', form: 'absolute', unit: '家' }],
    ['0%', { direction: 'flat', value: '0', form: 'percent' }],
    ['0.00%', { direction: 'flat', value: '0.00', form: 'percent' }],
    ['0家', { direction: 'flat', value: '0', form: 'absolute', unit: '家' }],
    ['', undefined],
    ['18.58%', undefined],
    ['+0%', undefined],
    ['-0%', undefined],
    ['+18,58%', undefined],
    ['＋１８％', undefined],
    ['+1e3%', undefined],
    ['+%', undefined],
    ['+3', undefined],
    ['+3亿', undefined],
    ['+3千万', undefined],
    ['+1.2.3%', undefined],
    ['+NaN%', undefined],
    ['增长18.58%', undefined],
    [`+${'9'.repeat(100_000)}%`, undefined],
    [`+9${' '.repeat(100_000)}`, undefined],
  ])('%s', (text, expected) => {
    const change = changeFrom(text);
    if (expected) expect(change).toEqual({ basis: 'not-stated', mentions: [], ...expected });
    else expect(change).toMatchObject({ code: 'VALUE_FORM', path: 'change' });
  });

  it.each(BASES)('is against %s', (basis) => {
    expect(changeFrom('+5%', basis)).toMatchObject({ basis });
  });

  it.each(['', 'yoy', '同比', 'constructor'])('refuses the basis "%s"', (basis) => {
    expect(changeFrom('+5%', basis)).toEqual(choiceProblem('basis', basis, BASES));
  });

  it('shows an example of a change in the problem', () => {
    expect(changeFrom('5')).toMatchObject({
      message: {
        zh: 'change：应为形如 +18.58%、-1.2pp 或 +3.2亿元 的变化，实为"5"',
        en: 'change: expected a change such as +18.58%, -1.2pp or +3.2亿元, found "5"',
      },
    });
  });
});

describe('a standing', () => {
  it.each<[string, ClaimAttributes, object]>([
    ['a rank', { standing: 'rank', position: '1', among: '全市' }, { kind: 'rank', position: 1 }],
    ['a low rank', { standing: 'rank', position: '999999', among: '全市' }, { kind: 'rank', position: 999_999 }],
    [
      'a rank that was kept',
      { standing: 'rank', position: '1', among: '全市', retained: true },
      { kind: 'rank', position: 1, retained: true },
    ],
    ['the only one', { standing: 'only', among: '全市' }, { kind: 'only' }],
    ['the first batch', { standing: 'first-batch', among: '全市' }, { kind: 'first-batch' }],
    ['the first ever', { standing: 'first-ever', among: '全市' }, { kind: 'first-ever' }],
    ['ahead', { standing: 'leading', among: '全市' }, { kind: 'leading' }],
  ])('%s', (_, input, expected) => {
    expect(standingFrom(input)).toEqual({ among: '全市', mentions: [], ...expected });
  });

  it('has a case above for every kind except passed thresholds, which are a list', () => {
    expect(STANDING_KINDS.filter((kind) => kind !== 'passed')).toHaveLength(5);
    expect(standingFrom({ standing: 'passed', among: '全市' })).toMatchObject({ code: 'CHOICE', path: 'standing' });
  });

  it.each<[string, ClaimAttributes, string, string]>([
    ['no kind', { among: '全市' }, 'CHOICE', 'standing'],
    ['an unknown kind', { standing: '第一', among: '全市' }, 'CHOICE', 'standing'],
    ['a kind of every object', { standing: 'constructor', among: '全市' }, 'CHOICE', 'standing'],
    ['no scope', { standing: 'only' }, 'REQUIRED', 'among'],
    ['an empty scope', { standing: 'rank', position: '1', among: '' }, 'REQUIRED', 'among'],
    ['a rank without position', { standing: 'rank', among: '全市' }, 'RANK_POSITION', 'position'],
    ['position 0', { standing: 'rank', position: '0', among: '全市' }, 'RANK_POSITION', 'position'],
    ['position −1', { standing: 'rank', position: '-1', among: '全市' }, 'RANK_POSITION', 'position'],
    ['position 1.5', { standing: 'rank', position: '1.5', among: '全市' }, 'RANK_POSITION', 'position'],
    ['position 第一', { standing: 'rank', position: '第一', among: '全市' }, 'RANK_POSITION', 'position'],
    ['position １', { standing: 'rank', position: '１', among: '全市' }, 'RANK_POSITION', 'position'],
    ['position 1000000', { standing: 'rank', position: '1000000', among: '全市' }, 'RANK_POSITION', 'position'],
    ['an empty position', { standing: 'rank', position: '', among: '全市' }, 'RANK_POSITION', 'position'],
    ['a first batch of rank 1', { standing: 'first-batch', position: '1', among: '全市' }, 'RANK_POSITION', 'position'],
  ])('refuses %s', (_, input, code, path) => {
    expect(standingFrom(input)).toMatchObject({ code, path });
  });

  it('reports that only a rank has a position', () => {
    expect(standingFrom({ standing: 'only', position: '1', among: '全市' })).toMatchObject({
      message: {
        zh: 'position：应为没有名次（只有rank才有），实为"1"',
        en: 'position: expected no position (only "rank" has one), found "1"',
      },
    });
  });
});

describe('a problem', () => {
  it('is distinguished from a value', () => {
    expect(isProblem(problem('REQUIRED', 'label', undefined))).toBe(true);
    expect(isProblem({ code: 'REQUIRED' })).toBe(false);
    expect(isProblem({})).toBe(false);
  });
});
