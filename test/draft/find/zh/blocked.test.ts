import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';
import { unreadOf } from '../../said.js';

describe('Chinese numerals that are no figures', () => {
  it.each([
    '“十四五”规划实施良好。',
    '12345热线运行平稳。',
    '落实“两会一课”制度。',
    '打造百亿县区。',
    '建设千亩方、万亩片。',
    '依据2018年修订的办法执行。',
    '联系电话0571-87654321。',
    '84.5号地块完成收储。',
    '京政发〔2023〕15号文件下发。',
    '2023年12月31日完成验收。',
    '1—9月平稳运行。',
    '近5年持续推进三年行动计划。',
    'G318国道改造完成。',
    '5G网络全覆盖。',
    '3号机组并网。',
    '完善“1+6+N”治理体系。',
    '入围中国企业500强。',
    '创建5A级景区。',
    '《条例》第12条规定。',
    '65岁以上老年人优先。',
    '二楼以上经营单位全部整改。',
    '一批重点项目落地。',
    '这是三个方面的经验。',
    'PM2.5治理有力。',
    '提供24小时服务。',
    '建成24小时城市书房。',
    '第三次全国农业普查完成。',
    '国道3号线二期工程推进。',
    '深入贯彻二十大精神。',
  ])('%s', (text) => {
    expect(findFigures(text).facts).toEqual([]);
  });

  it('says why', () => {
    expect(unreadOf('2023年，第三产业稳步发展，65岁以上人口增加，12345热线畅通，近5年最好。')).toEqual([
      '2023 date',
      '第三 ordinal',
      '65 threshold',
      '12345 number',
      '5 period',
    ]);
  });

  it('a number that ends like a hotline is a figure', () => {
    expect(findFigures('处理8,110起，接听12345热线。').facts.map(({ value }) => value)).toEqual(['8,110']);
  });

  it('a condition is none, and what it limits is one', () => {
    const facts = findFigures('营收2000万元以上企业35家，亿元以上项目8个。').facts;
    expect(facts.map(({ value, label }) => [value, label])).toEqual([
      ['35', '营收2000万元以上企业'],
      ['8', '亿元以上项目'],
    ]);
  });
});
