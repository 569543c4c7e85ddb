import { describe, expect, test } from 'vitest';
import { asks, asksInEnglish } from '../../support/questions.js';

describe('SUM_OFF', () => {
  test.each([
    [
      '新增茶园317亩，改造茶园166亩，退耕还茶345亩，累计完成826亩。',
      '“317亩”、“166亩”、“345亩”相加为828亩，与“826亩”不符',
    ],
    ['共有茶室59座，其中甲镇20座、乙镇18座、丙镇20座。', '“20座”、“18座”、“20座”相加为58座，与“59座”不符'],
    ['茶室59座，分别为甲镇20座、乙镇8座、丙镇20座。', '“20座”、“8座”、“20座”相加为48座，与“59座”不符'],
    ['共有党员3200人，其中女党员3500人。', '“3500人”是“3200人”的一部分，却比它大'],
    ['三次产业结构为20.2：33.8：47.0。', '“20.2：33.8：47.0”各部分相加为101，不是100'],
  ])('%s', async (text, wanted) => {
    expect(await asks(text)).toEqual([`SUM_OFF ${wanted}`]);
  });

  test('in English', async () => {
    expect(await asksInEnglish('The council runs 24 schools, including 31 primary schools.')).toEqual([
      'SUM_OFF “31 primary schools” is printed as a part of “24 schools” and is more than it',
    ]);
  });

  test.each([
    ['that fits', '新增茶园317亩，改造茶园166亩，退耕还茶343亩，累计完成826亩。'],
    ['of rounded parts', '全年投资10.5亿元，其中工业投资3.3亿元、农业投资3.3亿元、服务业投资3.8亿元。'],
    ['whose parts are not all of it', '共有茶室59座，其中甲镇20座、乙镇8座。'],
    ['of other units', '共有茶室59座，其中甲镇20人、乙镇38人。'],
    ['behind another total', '建茶室20座、亭子18座，共38座。修路5公里、6公里，共11公里。累计建亭子40座。'],
    ['with a bound', '新增茶园317亩，改造茶园166亩，退耕还茶345亩，累计完成820余亩。'],
    ['that is 100 but for rounding', '三次产业结构为20.2：33.8：46.1。'],
    ['of a ratio', '男女比例为2:1:3。'],
  ])('nothing is asked of a sum %s', async (_, text) => {
    expect((await asks(text)).filter((one) => one.startsWith('SUM_OFF'))).toEqual([]);
  });
});
