import { levelName } from '../../../src/format/words.js';
import { expect, it } from 'vitest';
import { LEVELS } from '../../../src/report/terms.js';

it.each([
  ['nation', '全国', 'National'],
  ['province', '省级', 'Provincial'],
  ['prefecture', '地市级', 'Prefecture level'],
  ['county', '县（市、区）级', 'County level'],
  ['township', '乡镇（街道）级', 'Township level'],
  ['village', '村（社区）级', 'Village level'],
] as const)('%s: %s, %s', (level, zh, en) => {
  expect([levelName(level, 'zh-CN'), levelName(level, 'en')]).toEqual([zh, en]);
});

it('calls nothing 国家级, which only the centre itself gives', () => {
  expect(LEVELS.map((level) => levelName(level, 'zh-CN')).join('')).not.toContain('国家');
});
