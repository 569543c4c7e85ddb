import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/report/result.js';
import { statCard, type StatCardModel, type StatCardOptions } from '../../../src/models/widgets/stat-card.js';
import type { Fact } from '../../../src/report/types.js';
import { amount, en, factOf, report, share, zh } from '../../fixtures/model-facts.js';

function cardOf(fact: Fact, options: StatCardOptions): StatCardModel {
  const model = statCard(fact, options);
  if (isProblem(model)) throw new Error(model.message.en);
  return model;
}

describe('a card', () => {
  it('has all that the report says of a figure', () => {
    expect(cardOf(factOf('tea-output'), zh)).toEqual({
      label: '茶叶产值',
      figure: {
        before: '',
        number: '24.86',
        unit: '亿元',
        after: '',
        beside: '',
        text: '24.86亿元',
        missing: false,
        said: '',
      },
      change: {
        direction: 'up',
        text: '同比增长18.58%',
        figure: '18.58%',
        word: '同比增长',
        judgement: '',
        tone: 'none',
      },
      standings: ['全县第一'],
      kinds: ['rank'],
      period: '2023年',
      derived: undefined,
      source: { text: '据云溪镇人民政府报告', href: 'https://example.com/yunxi-2023' },
      sentence: '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）',
      notice: undefined,
    });
  });

  it('has the same in English, with the Chinese figure beside it', () => {
    expect(cardOf(factOf('tea-output'), en)).toMatchObject({
      label: 'Tea output',
      figure: { number: '2.486', unit: 'billion yuan', beside: '24.86亿元' },
      change: { text: 'up 18.58% year on year' },
      standings: ['first in the county'],
      period: '2023',
      sentence: 'Tea output 2.486 billion yuan (24.86亿元), up 18.58% year on year, first in the county, 2023',
    });
  });

  it.each([
    ['villages-lit', '通路灯的村21村（共24村，占87.5%）（2023年）'],
    ['accidents', '交通事故下降29.69%（2023年）'],
    ['fair-days', '茶会天数3～5天（2023年）'],
    ['fair-visitors', '茶会客流未公布（2023年）'],
  ])('says %s in a sentence', (id, sentence) => {
    expect(cardOf(factOf(id), zh).sentence).toBe(sentence);
  });

  it('has no figure but the change where that is all that is stated', () => {
    expect(cardOf(factOf('accidents'), zh)).toMatchObject({
      figure: undefined,
      change: { figure: '29.69%', word: '下降', judgement: '向好' },
    });
  });

  it('of a missing figure says so, and shows no number', () => {
    expect(cardOf(factOf('fair-visitors'), en).figure).toMatchObject({ number: '', unit: '', text: 'not stated' });
  });

  it.each([
    ['its date', { date: '2023-10-16', period: '2022' }, '2023年10月16日'],
    ['its period', { period: '2022' }, '2022年'],
    ['the report’s period', {}, '2023年'],
  ])('shows %s first', (_, when, expected) => {
    expect(cardOf(amount(when), zh).period).toBe(expected);
  });

  it.each(['green-town', 'tea-fair'])('is not made of %s', (id) => {
    expect(statCard(factOf(id), zh)).toMatchObject({ code: 'KIND_UNFIT', path: 'fact' });
  });

  it('of every fact of its kinds speaks without gaps in both languages', () => {
    const facts = report.facts.filter(({ kind }) => kind !== 'honour' && kind !== 'event');
    expect(facts).not.toHaveLength(0);
    for (const fact of facts)
      for (const options of [zh, en])
        expect(JSON.stringify(cardOf(fact, options))).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
  });
});

describe('a conversion', () => {
  const land = amount({ value: '826', unit: '亩' });

  it('is shown on demand and marked', () => {
    expect(cardOf(land, { ...zh, convert: '公顷' })).toMatchObject({ derived: '约55.07公顷（换算值）' });
    expect(cardOf(share({ part: '21', whole: '24' }), { ...zh, convert: 'percent' })).toMatchObject({
      derived: '87.5%（计算值）',
    });
  });

  it('is not shown unasked', () => {
    expect(cardOf(land, zh)).toMatchObject({ derived: undefined, notice: undefined });
    expect(cardOf(land, { ...zh, convert: '' })).toMatchObject({ derived: undefined, notice: undefined });
  });

  it.each([
    ['of an amount to no unit', land, 'hectare'],
    ['of an amount to percent', land, 'percent'],
    ['of an amount to its own unit', land, '亩'],
    ['of a share to a unit', share({ part: '21', whole: '24' }), '公顷'],
    ['of a percentage that is printed', share({ percent: '87.5' }), 'percent'],
  ])('that makes no sense is told, and the card is drawn: %s', (_, fact, convert) => {
    const model = cardOf(fact, { ...zh, convert });
    expect(model.derived).toBeUndefined();
    expect(model.sentence).not.toBe('');
    expect(model.notice).toMatchObject({ code: 'UNIT_UNKNOWN', path: 'convert' });
  });

  it('that makes no sense is told in both languages', () => {
    expect(cardOf(land, { ...zh, convert: 'hectare' }).notice?.message).toEqual({
      zh: 'convert：应为此数可换算成的单位，或用于n/m的percent，实为"hectare"',
      en: 'convert: expected a unit that this figure can be converted to, or percent for n of m, found "hectare"',
    });
  });
});
