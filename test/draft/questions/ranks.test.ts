import { expect, test } from 'vitest';
import { asks } from '../../support/questions.js';

test.each([
  ['创新指数居全省第5位。\n创新指数居全省第4位。', '创新指数一处写“居全省第5位”，另一处写“居全省第4位”'],
  ['城东街道考核居全县第一。\n城西街道考核居全县第一。', '城东街道考核和城西街道考核都写“居全县第一”'],
])('a rank that is claimed twice: %s', async (text, wanted) => {
  expect(await asks(text)).toEqual([`RANK_TWICE ${wanted}`]);
});

test.each([
  ['the same rank again', '创新指数居全省第5位。\n创新指数居全省第5位。'],
  ['ranks among others', '创新指数居全省第5位。\n创新指数居全国第40位。'],
  ['ranks of other things', '创新指数居全省第5位。\n营商环境居全省第4位。'],
  ['a rank that is shared', '城东街道考核居全县第一。\n城西街道考核并列全县第一。'],
  ['labels that say nothing', '产值8亿元，增速居全市第15位。\n投资9亿元，增速居全市第9位。'],
])('nothing is asked of %s', async (_, text) => {
  expect(await asks(text)).toEqual([]);
});
