import type { LevelNames } from '../level.js';

/*
 * 国家级 is what the centre itself gives: a ministry's or a society's title for the whole country is not called so, and
 * who gave a title is often not said. 全国 says how far it reaches and no more. 县（市、区）级 takes in the county-level
 * city, whose titles its own reports call 市级 like those of the prefecture above it.
 */
export const levels: LevelNames = {
  nation: '全国',
  province: '省级',
  prefecture: '地市级',
  county: '县（市、区）级',
  township: '乡镇（街道）级',
  village: '村（社区）级',
};
