import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

describe('Chinese honours and firsts', () => {
  it('a title has its recipient, its giver and its level', () => {
    const [fact] = findFigures('清河社区被省民政厅评为“全省和谐社区”。').facts;
    expect(fact).toMatchObject({
      kind: 'honour',
      quote: '“全省和谐社区”',
      giver: '省民政厅',
      level: 'province',
      label: '清河社区',
    });
  });

  it('several titles are several honours', () => {
    const quotes = findFigures('云泽村获评“全国文明村”“省级美丽乡村”。').facts.map(({ quote }) => quote);
    expect(quotes).toEqual(['“全国文明村”', '“省级美丽乡村”']);
  });

  it('a title of the first batch says so', () => {
    expect(findFigures('龙湾区成为全国首批无废城市试点。').facts).toMatchObject([
      { kind: 'honour', standing: 'first-batch' },
    ]);
  });

  it.each([
    ['落户全省首个数据交易中心。', 'first-ever'],
    ['是全市唯一入围的单位。', 'only'],
  ])('%s', (text, standing) => {
    expect(findFigures(text).facts).toMatchObject([{ kind: 'rank', value: null, standing }]);
  });

  it.each(['获得省级补助资金支持。', '获批设立经济开发区。', '获得群众一致好评。'])('no honour: %s', (text) => {
    expect(findFigures(text).facts).toEqual([]);
  });
});
