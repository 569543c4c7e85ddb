import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';
import { numbersOf } from '../../said.js';

describe('what a Chinese figure is', () => {
  it.each([
    ['综合考核比上年前进2位。', 'change up 2 位'],
    ['财政收入增长6.5%。', 'change up 6.5 %'],
    ['发案数同比下降12%。', 'change down 12 %'],
    ['增速达到7.2%。', 'change up 7.2 %'],
    ['居民消费价格涨幅2.1%。', 'change up 2.1 %'],
    ['实现8.5%的增长。', 'change up 8.5 %'],
    ['油料产量减产1.5%。', 'change down 1.5 %'],
    ['降幅收窄2.2个百分点。', 'change down 2.2 个百分点'],
    ['增速高于上年1.4个百分点。', 'change up 1.4 个百分点'],
    ['拉动经济增长0.6个百分点。', 'change up 0.6 个百分点'],
    ['较上年同期增加120亿元。', 'change up 120 亿 元'],
    ['比去年减少35户。', 'change down 35 户'],
    ['利润增长3.8倍。', 'change up 3.8 倍'],
    ['产值是2019年的1.5倍。', 'change up 1.5 倍'],
    ['规模翻了一番。', 'change up 翻一番'],
    ['失业率降至3.1%。', 'share 3.1 %'],
    ['普及率提高到96.4%。', 'share 96.4 %'],
    ['优良天数占91%。', 'share 91 %'],
    ['人口自然增长率为2.1‰。', 'share 2.1 ‰'],
    ['新增就业岗位2300个。', 'amount 2300 个'],
    ['增加就业岗位500个。', 'amount 500 个'],
    ['工业增加值52.4亿元。', 'amount 52.4 亿 元'],
    ['价格高达860元。', 'amount 860 元'],
  ])('%s', (text, figure) => {
    expect(numbersOf(text)).toEqual([figure]);
  });

  it('a sign is a direction, and figures of a list are of one kind', () => {
    expect(numbersOf('进口、出口同比分别-3.1%、-8.4%。')).toEqual(['change down -3.1 %', 'change down -8.4 %']);
    expect(numbersOf('两项分别增长12.5%、-3.4%和4%。')).toEqual([
      'change up 12.5 %',
      'change down -3.4 %',
      'change up 4 %',
    ]);
  });

  it('from one level to another is two figures, and no change', () => {
    const { facts } = findFigures('入园率从82.3%提高到95.1%，企业由15家增加到38家。');
    expect(facts.map(({ kind, value, role }) => [kind, value, role])).toEqual([
      ['share', '82.3', 'from'],
      ['share', '95.1', 'to'],
      ['amount', '15', 'from'],
      ['amount', '38', 'to'],
    ]);
  });

  it('says the basis, the period and the status', () => {
    const [fact] = findFigures('2025年上半年，全县预计完成投资86亿元。').facts;
    expect(fact).toMatchObject({ period: '2025年上半年', status: 'forecast' });
    expect(findFigures('税收比年初增长3%。').facts[0]).toMatchObject({ basis: 'since-year-end' });
    expect(findFigures('税收同比增长3%。').facts[0]).toMatchObject({ basis: 'year-on-year' });
  });

  it('says the word that bounds it', () => {
    expect(findFigures('惠及群众近3.2万人。').facts[0]).toMatchObject({
      qualifier: 'nearly',
      word: '近',
      quote: '近3.2万人',
    });
    expect(findFigures('下降2%左右。').facts[0]).toMatchObject({ qualifier: 'about', word: '左右' });
  });
});
