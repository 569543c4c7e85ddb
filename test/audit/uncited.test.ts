import { describe, expect, it } from 'vitest';
import { uncitedNumerals } from '../../src/audit/uncited.js';
import { TEXT, yunxi } from './yunxi.js';

const report = yunxi();

describe('uncitedNumerals', () => {
  it('lists what no mention covers, with line, place and surroundings', () => {
    expect(uncitedNumerals(report, TEXT)).toEqual([
      { numeral: '十四五', start: 37, end: 40, line: 4, context: '“十四五”开局,3个村首' },
      { numeral: '3', start: 44, end: 45, line: 4, context: '“十四五”开局,3个村首批通路灯。' },
    ]);
  });

  it.each([
    ['8449套', ['8449']],
    ['1.5万余户', ['1.5万']],
    ['占99%', ['99%']],
    ['百万员工、百日整治', ['百万', '百']],
    ['全省首批、全市唯一、首个、首次', ['首批', '唯一', '首个', '首次']],
    ['居第一,第十二', ['第一', '第十二']],
    ['蝉联,遥遥领先', ['蝉联', '领先']],
    ['两个项目', ['两']],
    ['一年来一批', []],
    ['没有数字', []],
  ])('finds in %s: %j', (text, numerals) => {
    const bare = { ...report, boards: [], facts: [] };
    expect(uncitedNumerals(bare, text).map(({ numeral }) => numeral)).toEqual(numerals);
  });
});
