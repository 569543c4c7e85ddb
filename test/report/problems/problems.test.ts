import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zh as widgetTexts } from '../../../src/report/problems/widget-texts/zh.js';
import { isWidgetCode, problem, show } from '../../../src/report/problems/problems.js';
import { zh as reportTexts } from '../../../src/report/problems/report-texts/zh.js';
import { processorTime } from '../../support/processor-time.js';

describe('show', () => {
  const same = (text: string) => ({ zh: text, en: text });

  it.each([
    ['nothing', undefined, { zh: '空缺', en: 'nothing' }],
    ['null', null, same('null')],
    ['a boolean', true, same('true')],
    ['a number', 24.86, same('24.86')],
    ['NaN, which JSON calls null', NaN, same('NaN')],
    ['Infinity', -Infinity, same('-Infinity')],
    ['a bigint', 12n, same('12')],
    ['a text', '24,86', same('"24,86"')],
    ['a text with quotes', 'a"b', same('"a\\"b"')],
    ['an empty list', [], { zh: '0项的列表', en: 'a list of 0' }],
    ['a list', [1, 2, 3], { zh: '3项的列表', en: 'a list of 3' }],
    ['an object', { toString: 1 }, { zh: '对象', en: 'an object' }],
    ['an object without a prototype', Object.create(null), { zh: '对象', en: 'an object' }],
    ['a function', () => 0, same('function')],
    ['a symbol', Symbol('x'), same('symbol')],
    ['control characters', 'a\u0000\n\u007F', same('"a\\u0000\\n\\u007f"')],
    ['bidi controls, which would turn the message round', '\u202E\u2066x\u200F', same('"\\u202e\\u2066x\\u200f"')],
    ['what can’t be seen', '\u200B\uFEFF\u2028', same('"\\u200b\\ufeff\\u2028"')],
    ['half a character', '\uD83D', same('"\\ud83d"')],
    ['78 characters whole', 'a'.repeat(78), same(`"${'a'.repeat(78)}"`)],
    ['79 characters cut', 'a'.repeat(79), same(`"${'a'.repeat(79)}…`)],
  ])('%s', (_, value, expected) => {
    expect(show(value)).toEqual(expected);
  });

  it('never cuts a character in two', () => {
    for (const lead of ['', 'a']) expect(show(lead + '😀'.repeat(60)).zh).toMatch(/^"a?(?:😀)+…$/u);
  });

  it('does not copy 50 MB to show 80 characters', () => {
    const text = 'x'.repeat(50_000_000);
    const whole = fastest(() => JSON.stringify(text));
    expect(show(text).en).toHaveLength(81);
    expect(fastest(() => show(text))).toBeLessThan(whole / 10);
  });

  function fastest(work: () => unknown): number {
    const times = [1, 2, 3].map(() => {
      const start = processorTime();
      work();
      return processorTime() - start;
    });
    return Math.min(...times);
  }
});

describe('problem', () => {
  it('says what, where, what was expected and what was found', () => {
    expect(problem('VALUE_SEPARATOR', 'value', '24,86')).toEqual({
      code: 'VALUE_SEPARATOR',
      path: 'value',
      expected: {
        zh: '以点为小数点、三位一组或不分组的数',
        en: 'a decimal with a point, grouped by threes (19,618) or not at all',
      },
      found: { zh: '"24,86"', en: '"24,86"' },
      message: {
        zh: 'value：应为以点为小数点、三位一组或不分组的数，实为"24,86"',
        en: 'value: expected a decimal with a point, grouped by threes (19,618) or not at all, found "24,86"',
      },
    });
  });

  it('takes nearer words for what was expected', () => {
    const detail = { zh: '报告中的事实标识（相近的有：tax-revenue）', en: 'the id of a fact (nearest: tax-revenue)' };
    expect(problem('KIND_UNFIT', 'fact', 'tax-revenu', detail)).toMatchObject({
      expected: detail,
      message: {
        zh: 'fact：应为报告中的事实标识（相近的有：tax-revenue），实为"tax-revenu"',
        en: 'fact: expected the id of a fact (nearest: tax-revenue), found "tax-revenu"',
      },
    });
  });
});

describe('isWidgetCode', () => {
  it.each(['KIND_UNFIT', 'DATA_NETWORK', 'VALUE_NAN'])('%s is one', (code) => {
    expect(isWidgetCode(code)).toBe(true);
  });

  it.each(['SPAN_OUTSIDE', 'JSON_SYNTAX', 'DATA_TIMEOUT', 'toString', '__proto__', ''])('%j is none', (code) => {
    expect(isWidgetCode(code)).toBe(false);
  });
});

describe('the words of problems', () => {
  it('reach a widget without those of the contract', () => {
    const source = readFileSync(new URL('../../../src/report/problems/problems.ts', import.meta.url), 'utf8');
    const imported = [...source.matchAll(/^import (?!type ).* from '(.*)';$/gm)].map(([, path]) => path);
    expect(imported).toEqual(['./widget-texts/en.js', './widget-texts/bilingual.js', '../visible.js']);
  });

  it.each([
    ['widgets', Object.values(widgetTexts.expected)],
    ['the contract', Object.values(reportTexts.expected)],
  ])('of %s are typeset as Chinese', (_, words) => {
    expect(words.length).toBeGreaterThan(15);
    // No blank beside a Chinese character, no half-width comma or bracket, no full stop: it stands inside a sentence.
    for (const text of words) expect(text).not.toMatch(/[\u4e00-\u9fff] | [\u4e00-\u9fff]|[,;()。]/);
  });
});
