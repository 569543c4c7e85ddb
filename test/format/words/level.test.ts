import { levelName } from '../../../src/format/words.js';
import { expect, it } from 'vitest';
import { LEVELS } from '../../../src/report/lists/terms.js';

it.each([
  ['nation', '全国', 'National'],
  ['world', '国际', 'International'],
  ['region', '区域', 'Regional'],
  ['province', '省级', 'Provincial'],
  ['state', '州级', 'State'],
  ['city', '市级', 'City'],
  ['district', '区级', 'District'],
  ['development-zone', '开发区级', 'Development zone'],
  ['department', '部门', 'Department'],
  ['enterprise', '企业', 'Enterprise'],
  ['prefecture', '地市级', 'Prefecture level'],
  ['county', '县（市、区）级', 'County level'],
  ['township', '乡镇（街道）级', 'Township level'],
  ['village', '村（社区）级', 'Village level'],
] as const)('%s: %s, %s', (level, zh, en) => {
  expect([levelName(level, 'zh-CN'), levelName(level, 'en')]).toEqual([zh, en]);
});

it('has a name for what has no level', () => {
  expect([levelName(undefined, 'zh-CN'), levelName(undefined, 'en')]).toEqual(['未注明级别', 'Level not stated']);
});

it.each([
  ['prefecture', 'Prefecture'],
  ['county', 'County'],
  ['township', 'Township'],
  ['village', 'Village'],
  ['state', 'State'],
] as const)('calls the levels of a body that reports in English alone by their own names: %s', (level, name) => {
  expect(levelName(level, 'en', { languages: ['en'] })).toBe(name);
  expect(levelName(level, 'en', { languages: ['zh', 'en'] })).toBe(levelName(level, 'en'));
  expect(levelName(level, 'zh-CN', { languages: ['zh'] })).toBe(levelName(level, 'zh-CN'));
});

it('calls nothing 国家级, which only the centre itself gives', () => {
  expect(LEVELS.map((level) => levelName(level, 'zh-CN')).join('')).not.toContain('国家');
});
