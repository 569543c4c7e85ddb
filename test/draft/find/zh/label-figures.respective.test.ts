import { describe, expect, it } from 'vitest';
import { saidOf } from '../../said.js';

describe('figures of one list that change in different ways', () => {
  it.each([
    [
      '税收12.3亿元、财政支出45.6亿元，分别增长5.1%和下降2.2%。',
      ['change up 5.1 % | 税收', 'change down 2.2 % | 财政支出'],
    ],
    ['粮食12万吨、油料3万吨，分别下降1.1%、增长0.9%。', ['change down 1.1 % | 粮食', 'change up 0.9 % | 油料']],
    ['汽车、家电销量分别增长12%和下降3%。', ['change up 12 % | 汽车销量', 'change down 3 % | 家电销量']],
    ['汽车、家电销量分别增长约12%和下降近3%。', ['change up 12 % | 汽车销量', 'change down 3 % | 家电销量']],
    [
      '汽车、家电与家具销量分别增长12%、下降3%与增长4%。',
      ['change up 12 % | 汽车销量', 'change down 3 % | 家电销量', 'change up 4 % | 家具销量'],
    ],
    [
      '税收12.3亿元、支出45.6亿元、存款5亿元，分别增长5.1%、下降2.2%和增长3.3%。',
      ['change up 5.1 % | 税收', 'change down 2.2 % | 支出', 'change up 3.3 % | 存款'],
    ],
    ['进口额、出口额分别增长12%，下降3%。', ['change up 12 % | 进口额', 'change down 3 % | 出口额']],
    ['进口额和出口额分别同比增长12%及同比下降3%。', ['change up 12 % | 进口额', 'change down 3 % | 出口额']],
    [
      '税收占比、支出占比分别提高1.2个百分点和下降0.4个百分点。',
      ['change up 1.2 个百分点 | 税收占比', 'change down 0.4 个百分点 | 支出占比'],
    ],
    [
      '住户存款、企业存款分别增加3亿元和减少1.2亿元。',
      ['change up 3 亿 元 | 住户存款', 'change down 1.2 亿 元 | 企业存款'],
    ],
    ['失业率、空置率分别降至3.1%和升至2.2%。', ['share 3.1 % | 失业率', 'share 2.2 % | 空置率']],
  ])('%s', (text, figures) => {
    expect(saidOf(text).slice(-figures.length)).toEqual(figures);
  });

  it('a change behind a complete list is about all of it', () => {
    expect(saidOf('茶叶、竹笋产值分别增长5%、8%，合计提高2%。')[2]).toBe('change up 2 % | 茶叶、竹笋产值');
  });

  it('two changes of one figure stay its own', () => {
    expect(saidOf('税收环比增长5.1%和下降2.2%。')).toEqual(['change up 5.1 % | 税收', 'change down 2.2 % | 税收']);
  });
});
