import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { factContent } from '../../../src/models/parts/fact-content.js';
import { factModel } from '../../../src/models/widgets/score-board.js';
import { statCard } from '../../../src/models/widgets/stat-card.js';
import { conversion, shareInPercent, usualConversion } from '../../../src/models/parts/derived.js';
import type { AmountFact } from '../../../src/report/types.js';
import { amount, share } from '../../fixtures/model-facts.js';

describe('a figure in a unit that readers know', () => {
  it.each<[string, Partial<AmountFact>, string | undefined]>([
    ['亩', { value: '826', unit: '亩' }, 'about 55.07 hm² (converted)'],
    ['平方米, which they know', { value: '826', unit: '平方米' }, undefined],
    ['“over”, which “about” would lose', { value: '826', unit: '亩', qualifier: 'over' }, undefined],
  ])('%s', (_, parts, english) => {
    expect(usualConversion(amount(parts), 'en')).toBe(english);
    expect(usualConversion(amount(parts), 'zh-CN')).toBeUndefined();
  });

  it('is said on boards, cards, bars and snippets, once', () => {
    const fact = choujiang2023.facts.find((one) => one.id === 'urban-renewal-area')!;
    const options = { locale: 'en', context: choujiang2023 } as const;
    const said = factContent(fact, options).converted;
    expect(said).toMatch(/^about [\d.]+ hm² \(converted\)$/);
    expect(factModel(fact, options).period).toBe(said);
    expect(statCard(fact, options)).toMatchObject({ derived: said });
    expect(statCard(fact, { ...options, convert: '公顷' })).toMatchObject({ derived: said, notice: undefined });
  });
});

describe('an area in another unit', () => {
  it.each<[string, Partial<AmountFact>, string, string, string]>([
    ['亩', { value: '826', unit: '亩' }, '公顷', '约55.07公顷（换算值）', 'about 55.07 hm² (converted)'],
    ['one 亩', { value: '1', unit: '亩' }, '平方米', '约666.67平方米（换算值）', 'about 666.67 m² (converted)'],
    [
      '万平方米',
      { value: '67.41', scale: '万', unit: '平方米' },
      '公顷',
      '约67.41公顷（换算值）',
      'about 67.41 hm² (converted)',
    ],
    [
      'five digits',
      { value: '826', unit: '亩' },
      '平方米',
      '约550,666.67平方米（换算值）',
      'about 550,666.67 m² (converted)',
    ],
    ['zero', { value: '0', unit: '亩' }, '公顷', '约0.00公顷（换算值）', 'about 0.00 hm² (converted)'],
  ])('%s', (_, parts, to, chinese, english) => {
    expect(conversion(amount(parts), to, 'zh-CN')).toBe(chinese);
    expect(conversion(amount(parts), to, 'en')).toBe(english);
  });

  it.each<[string, Partial<AmountFact>, string]>([
    ['its own unit', { value: '826', unit: '亩' }, '亩'],
    ['what is no area', { value: '826', unit: '亩' }, '元'],
    ['a unit named like a property of every object', { value: '826', unit: '亩' }, 'constructor'],
    ['money', { value: '5', unit: '元' }, '公顷'],
    ['no unit', { value: '5' }, '公顷'],
    ['a range', { value: { from: '1', to: '2' }, unit: '亩' }, '公顷'],
    ['a missing figure', { value: null, missing: 'not-stated', unit: '亩' }, '公顷'],
  ])('there is none of %s', (_, parts, to) => {
    expect(conversion(amount(parts), to, 'zh-CN')).toBeUndefined();
  });
});

describe('a share in percent', () => {
  it.each([
    ['21', '24', '87.5%（计算值）', '87.5% (calculated)'],
    ['1', '3', '33.3%（计算值）', '33.3% (calculated)'],
    ['2', '3', '66.7%（计算值）', '66.7% (calculated)'],
    ['0', '24', '0%（计算值）', '0% (calculated)'],
    ['24', '24', '100%（计算值）', '100% (calculated)'],
    ['12', '24', '50%（计算值）', '50% (calculated)'],
    ['4999', '9999', '50.0%（计算值）', '50.0% (calculated)'],
    ['1', '1000000', '0.0%（计算值）', '0.0% (calculated)'],
  ])('%s of %s', (part, whole, chinese, english) => {
    expect(shareInPercent(share({ part, whole }), 'zh-CN')).toBe(chinese);
    expect(shareInPercent(share({ part, whole }), 'en')).toBe(english);
  });

  it('is not calculated where the report prints one, or has nothing to calculate it from', () => {
    expect(shareInPercent(share({ part: '21', whole: '24', percent: '87.5' }), 'zh-CN')).toBeUndefined();
    expect(shareInPercent(share({ percent: '87.5' }), 'zh-CN')).toBeUndefined();
    expect(shareInPercent(share({ part: '21' }), 'zh-CN')).toBeUndefined();
    expect(shareInPercent(share({ part: '0', whole: '0' }), 'zh-CN')).toBeUndefined();
  });
});
