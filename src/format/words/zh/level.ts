import type { LevelNames } from '../level.js';

/*
 * 国家级 is reserved for the central government's own awards: a ministry's or society's national title is not called that,
 * and reports often omit the giver. 全国 only states the reach. 县（市、区）级 includes county-level cities, whose own reports
 * call their titles 市级, like those of the prefecture above.
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
