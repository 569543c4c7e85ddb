import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';
import { numbersOf, saidOf } from '../../said.js';

describe('a Chinese rank', () => {
  it.each([
    ['增速居全市第15位。', '#15', '全市'],
    ['收入排全区第四。', '#4', '全区'],
    ['口岸客流居全国边境口岸之首。', '#1', '全国'],
    ['产量位居全省首位。', '#1', '全省'],
    ['名列全县榜首。', '#1', '全县'],
    ['吞吐量跃居全国沿海港口第8位。', '#8', '全国'],
    ['综合评分进入全市前三。', '#3', '全市'],
  ])('%s', (text, position, scope) => {
    const [fact, ...more] = findFigures(text).facts;
    expect([fact?.kind, `#${fact?.position ?? ''}`, fact?.scope, more.length]).toEqual(['rank', position, scope, 0]);
  });

  it('lists, and moves from one place to another', () => {
    expect(numbersOf('两项增速排名分别为第3位、第9位。')).toEqual(['rank #3', 'rank #9']);
    expect(numbersOf('总量由全省第7位上升到第5位。')).toEqual(['rank #7', 'rank #5']);
  });

  it('is named by its own subject, or by what the sentence is about', () => {
    expect(saidOf('税收12亿元，增速居全市第2位。')).toEqual(['amount 12 亿 元 | 税收', 'rank #2 | 增速']);
    expect(saidOf('税收12亿元，居全市第2位。')).toEqual(['amount 12 亿 元 | 税收', 'rank #2 | 税收']);
  });

  it('takes the number of the others into its words', () => {
    expect(numbersOf('招商成效在全区86个园区中排名第一。')).toEqual(['rank #1']);
  });

  it.each([
    '第一产业稳步发展。',
    '坚持质量第一、安全第一。',
    '第三季度平稳运行。',
    '第十四届运动会举行。',
    '第二人民医院投用。',
    '把安全摆在首位。',
    '党委第一书记到任。',
  ])('ranks nothing: %s', (text) => {
    expect(findFigures(text).facts).toEqual([]);
  });
});
