import { expect, test } from 'vitest';
import { Name } from '../../../src/draft/previous/likeness.js';

const isSame = (a: string, b: string): boolean => new Name(a).isSame(new Name(b));

test.each([
  ['规上工业总产值', '规模以上工业总产值'],
  ['全年税收收入', '税收收入'],
  ['一般公共预算收入', '地方一般公共预算收入'],
  ['“全国文明村”', '2023年度“全国文明村”'],
  ['Number of schools', 'number of school'],
])('%s is %s', (a, b) => expect([isSame(a, b), isSame(b, a)]).toEqual([true, true]));

test.each([
  ['农村居民人均可支配收入', '城镇居民人均可支配收入'],
  ['居民人均可支配收入', '农村居民人均可支配收入'],
  ['第一产业增加值', '第二产业增加值'],
  ['规模以上工业增加值', '规模以下工业增加值'],
  ['垃圾分类投放村级点', '垃圾分类投放小区'],
  ['城镇新增就业人数', '城镇就业人数'],
  ['公共图书馆借阅人次', '公共图书馆借阅增加人次'],
])('%s is not surely %s', (a, b) => expect([isSame(a, b), isSame(b, a)]).toEqual([false, false]));
