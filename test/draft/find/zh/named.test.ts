import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

const labelsOf = (text: string): string[] => findFigures(text).facts.map(({ label }) => label);

describe('what a Chinese figure is called', () => {
  it.each([
    ['全市实现地区生产总值（GDP）1228亿元', ['地区生产总值（GDP）']],
    ['建成龙头企业12家', ['龙头企业']],
    ['高质量建成高标准农田169万亩', ['高标准农田']],
    ['辖7镇8乡32个行政村', ['镇', '乡', '行政村']],
    ['杨柳院等5个村完成整治', ['村']],
    ['一季度全区受理各类案件812件', ['各类案件']],
    ['参保人数达到45.6万人', ['参保人数']],
    ['其中第一产业增加值增长6%', ['第一产业增加值']],
    ['基本医疗参保率稳定在98%以上', ['基本医疗参保率']],
    ['城镇登记失业率3.1%', ['城镇登记失业率']],
    ['梨、桃产业园产量5万吨', ['梨、桃产业园产量']],
    ['占总人口比重（城镇化率）为61.2%', ['城镇化率']],
    ['城镇新增就业1.2万人', ['城镇新增就业']],
    ['学校有专任教师210人', ['专任教师']],
    ['集团实现营业收入3亿元', ['营业收入']],
    ['拥有有效专利51件', ['有效专利']],
    ['下派专家84人次', ['专家']],
    ['对7名被告人依法宣告无罪', ['被告人']],
    ['为72名农民工追回工资', ['农民工']],
    ['共有2.8万人享受城市最低生活保障', ['城市最低生活保障']],
    ['近六成毕业生留在省内', ['毕业生']],
    ['城乡收入比由上年的2.31缩小至2.27', ['城乡收入比', '城乡收入比']],
    ['化肥、农药使用量分别下降1.8%和2.5%', ['化肥使用量', '农药使用量']],
    ['东岭、西岭两个村集体收入分别为86万元和71万元', ['东岭村集体收入', '西岭村集体收入']],
  ])('%s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it('carries the subject of a sentence over its commas', () => {
    expect(labelsOf('茶叶产量9600吨，增长3%，占全省8%；出口2亿元，下降1%。')).toEqual([
      '茶叶产量',
      '茶叶产量',
      '茶叶产量',
      '出口',
      '出口',
    ]);
  });

  it('pairs the names of a list with its figures, and the next list with them', () => {
    expect(labelsOf('门诊量、住院量分别为3.1万人次、4.2万人次，分别增长5%、6%。')).toEqual([
      '门诊量',
      '住院量',
      '门诊量',
      '住院量',
    ]);
    expect(labelsOf('接待游客12万人次、实现收入3亿元，分别增长5%、8%。')).toEqual(['游客', '收入', '游客', '收入']);
  });

  it('keeps a name where a list may be read in two ways', () => {
    expect(labelsOf('城乡居民人均收入分别为4.2万元、2.1万元。')).toEqual(['城乡居民人均收入', '城乡居民人均收入']);
    expect(labelsOf('城乡居民收入、支出分别为4.2万元、2.1万元。')).toHaveLength(2);
  });

  it('offers up to three, best first', () => {
    const [fact] = findFigures('县城总面积36平方公里。').facts;
    expect(fact?.labels).toEqual(['县城总面积', '总面积']);
  });

  it('is printed as the text prints it', () => {
    expect(labelsOf('網上辦理率達78%。')).toEqual(['網上辦理率']);
  });

  it.each([
    ['审结教育、医疗等民生案件87件。', 0, '民生案件'],
    ['粮食播种面积40万亩，总产17万吨。', 1, '粮食总产'],
    ['信访量下降31%，连续三年实现越级上访零发生。', 1, '越级上访零发生'],
  ])('offers what else it may be called: %s', (text, at, name) => {
    expect(findFigures(text).facts[at]?.labels).toContain(name);
  });
});
