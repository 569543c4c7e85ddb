import type { LevelNames } from '../level.js';

/*
 * 国家级 is what the centre itself gives: a ministry's or a society's title for the whole country is not called so, and
 * who gave a title is often not said. 全国 says how far it reaches and no more. 县（市、区）级 takes in the county-level
 * city, whose titles its own reports call 市级 like those of the prefecture above it.
 */
export const levels: LevelNames = {
  names: {
    world: '国际',
    nation: '全国',
    region: '区域',
    province: '省级',
    state: '州级',
    prefecture: '地市级',
    city: '市级',
    county: '县（市、区）级',
    district: '区级',
    'development-zone': '开发区级',
    township: '乡镇（街道）级',
    village: '村（社区）级',
    department: '部门',
    enterprise: '企业',
  },
  own: {},
  none: '未注明级别',
};
