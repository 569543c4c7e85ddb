import { describe, expect, it } from 'vitest';
import { ring } from '../../../src/geometry/ring.js';
import { isProblem } from '../../../src/report/result.js';
import type { ModelOptions } from '../../../src/models/context.js';
import { progressRing, type ProgressRingModel } from '../../../src/models/widgets/progress-ring.js';
import type { Fact } from '../../../src/report/types.js';
import { amount, en, factOf, share, zh } from '../../fixtures/model-facts.js';

function ringOf(fact: Fact, options: ModelOptions = zh): ProgressRingModel {
  const model = progressRing(fact, options);
  if (isProblem(model)) throw new Error(model.message.en);
  return model;
}

describe('a ring', () => {
  it('keeps n of m, and says the percentage that the report prints', () => {
    expect(ringOf(factOf('villages-lit'))).toEqual({
      label: '通路灯的村',
      ring: ring(0.875),
      figure: { number: '21/24', unit: '' },
      room: 'five',
      change: '',
      said: '21村（共24村，占87.5%）',
      derived: undefined,
      standings: [],
      period: '2023年',
      source: { text: '据云溪镇人民政府报告', href: 'https://example.com/yunxi-2023' },
      sentence: '通路灯的村21村（共24村，占87.5%）（2023年）',
    });
  });

  it('calculates a percentage that the report does not print, and marks it', () => {
    expect(ringOf(share({ part: '21', whole: '24', unit: '村' }))).toMatchObject({
      said: '',
      derived: '87.5%（计算值）',
    });
    expect(ringOf(share({ part: '21', whole: '24', unit: '村' }), en)).toMatchObject({
      figure: { number: '21/24', unit: '' },
      derived: '87.5% (calculated)',
    });
  });

  it.each([
    ['0', '', false],
    ['0.01', ring(0.0001).arc, false],
    ['50', ring(0.5).arc, false],
    ['99.995', ring(1).arc, false],
    ['100', ring(1).arc, false],
    ['104', ring(1.04).arc, true],
    ['999999999999999999999999', ring(2).arc, true],
  ])('draws %s percent and prints it', (percent, arc, over) => {
    const model = ringOf(share({ percent }));
    expect(model.ring).toMatchObject({ arc, over });
    expect(model.figure).toMatchObject({ unit: '%' });
    expect(model.figure.number.replace(/,/g, '')).toBe(percent);
  });

  it('says how a share changed, and what it is of', () => {
    const change = { direction: 'up', form: 'points', value: '2.35', basis: 'year-on-year', mentions: [] } as const;
    const of = { zh: '全部', en: 'all' };
    expect(ringOf(share({ percent: '90.79', change, of }))).toMatchObject({
      said: '占全部90.79%',
      change: '同比上升2.35个百分点',
    });
  });

  it('never drops a qualifier', () => {
    expect(ringOf(share({ percent: '90', qualifier: 'over', word: '超' }))).toMatchObject({
      figure: { number: '90', unit: '%' },
      said: '超90%',
    });
    expect(ringOf(share({ percent: '90', qualifier: 'at-least', word: '以上' }))).toMatchObject({ said: '90%以上' });
    expect(ringOf(share({ percent: '90', qualifier: 'over', word: '超' }), en)).toMatchObject({
      said: 'over 90% (超90%)',
    });
  });

  it('takes shares only: a growth rate is none', () => {
    expect(progressRing(factOf('accidents'), zh)).toMatchObject({
      code: 'KIND_UNFIT',
      path: 'fact',
      message: {
        zh: 'fact：应为百分比，或大于0的整体中的一部分（share），实为"change"',
        en: 'fact: expected a share: a percentage, or a part of a whole above 0, found "change"',
      },
    });
  });

  it.each<[string, Fact]>([
    ['an amount', factOf('tea-output')],
    ['an amount in percent', amount({ value: '18.58', unit: '%' })],
    ['an honour', factOf('green-town')],
    ['an event', factOf('tea-fair')],
    ['none of none', share({ part: '0', whole: '0' })],
    ['a part without a whole', share({ part: '21' })],
    ['nothing', share({})],
    ['a negative part', share({ part: '-1', whole: '24' })],
    ['a negative percentage', share({ percent: '-29.69' })],
  ])('refuses %s', (_, fact) => {
    expect(progressRing(fact, zh)).toMatchObject({ code: 'KIND_UNFIT', path: 'fact' });
  });
});
