import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/models/widgets/incomparable.js';
import type { Fact } from '../../../src/report/types.js';
import { amount, factOf } from '../../fixtures/model-facts.js';

describe('why two facts can’t be compared', () => {
  const dated = (fact: Fact, period = '2023') =>
    [{ fact, period }, { units: [{ id: '张', en: { one: 'ticket', other: 'tickets' } }] }] as const;
  const five = amount({ value: '5', unit: '张' });

  it.each([
    ['kind', dated(five), dated(factOf('accidents')), '所述不同（数量、变化）', 'stated differently (amount, change)'],
    [
      'period',
      dated(five, '2022-01/2022-06'),
      dated(five),
      '时段不同（2022年1月至6月、2023年）',
      'periods differ (January to June 2022, 2023)',
    ],
    [
      'unit',
      dated(five),
      dated(amount({})),
      '计量单位不同（张、无单位），未作换算',
      'units differ (tickets, no unit); not converted',
    ],
    [
      'unit',
      dated(amount({ unit: '个' })),
      dated(amount({ unit: '家', noun: 'firms' })),
      '计量单位不同（个、家），未作换算',
      'units differ (个, firms); not converted',
    ],
    [
      'qualifier',
      dated(amount({ qualifier: 'over', word: '余' })),
      dated(amount({ qualifier: 'about' })),
      '带有“余”“约”，不是确切数',
      'not an exact figure (“over”, “about”)',
    ],
    [
      'qualifier',
      dated(amount({ qualifier: 'over', word: '余' })),
      dated(amount({ qualifier: 'over', word: '余' })),
      '带有“余”，不是确切数',
      'not an exact figure (“over”)',
    ],
    ['range', dated(five), dated(five), '数值为区间', 'a range is no single figure'],
  ] as const)('%s', (why, from, to, chinese, english) => {
    expect([reasonOf(why, from, to, 'zh-CN'), reasonOf(why, from, to, 'en')]).toEqual([chinese, english]);
  });
});
