import { expect, test } from 'vitest';
import { asks } from '../../support/questions.js';

const OFF = (list: readonly string[]) => list.filter((one) => one.startsWith('COUNT_OFF'));

const BOARD = (title: string) => `云溪镇2024年报告\n\n${title}\n\n- 建成茶室12座。\n- 修路30公里。\n- 种树5万株。\n`;

test.each([
  [BOARD('一、五件大事'), '标题为“一、五件大事”，下面列了3条'],
  [BOARD('Four firsts'), '标题为“Four firsts”，下面列了3条'],
  ['建成3个镇（东镇、西镇）示范点。', '写的是“3个”，列出的有2个'],
  ['新增两个村：东村、西村、南村。', '写的是“两个”，列出的有3个'],
  ['完成东村、西村、南村4个村改造。', '写的是“4个”，列出的有3个'],
  ['完成东村、西村、南村等2个村改造。', '写的是“2个”，列出的有3个'],
])('a count that is not that of its list: %s', async (text, wanted) => {
  expect(OFF(await asks(text))).toEqual([`COUNT_OFF ${wanted}`]);
});

test.each([
  BOARD('二、三件大事'),
  BOARD('四、2024年大事'),
  BOARD('“一个中心、两个基本点”'),
  '建成3个镇（东镇、西镇、南镇）示范点。',
  '建成3个镇（含新建、改建）示范点。',
  '建成3个镇（东镇、西镇等）示范点。',
  '完成东村、西村、南村3个村改造。',
  '完成东村、西村、南村等14个村改造。',
  '引进、培育、孵化5个企业。',
])('nothing is asked of %s', async (text) => {
  expect(OFF(await asks(text))).toEqual([]);
});
