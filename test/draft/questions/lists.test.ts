import { expect, test } from 'vitest';
import { asks, asksInEnglish } from '../../support/questions.js';

const OFF = (list: readonly string[]) => list.filter((one) => one.startsWith('LIST_UNEVEN'));

test.each([
  ['甲业、乙业、丙业分别增长5%、8%。', 3, 2],
  ['快递业务量、中转量分别为3亿件、4亿件和5亿件。', 2, 3],
  ['茶叶、竹笋产值分别达3亿元。', 2, 1],
])('more or fewer figures than things: %s', async (text, names, figures) => {
  expect(OFF(await asks(text))).toEqual([`LIST_UNEVEN 前面列了${names}项，后面只对应${figures}个数字`]);
});

test('in English', async () => {
  expect(
    OFF(await asksInEnglish('Revenue, spending and debt rose 4.1 per cent and 5.2 per cent respectively.')),
  ).toEqual(['LIST_UNEVEN 3 things are named, and 2 figures follow']);
  expect(
    OFF(await asksInEnglish('In 2024, revenue and debt rose 4.1 per cent and 5.2 per cent respectively.')),
  ).toEqual([]);
});

test.each([
  '工业投资、民间投资分别增长12.5%、-3.4%。',
  '小学、初中平均班额分别为40.2人和43.6人。',
  '财政总收入15.28亿元，其中一般公共预算收入9.06亿元，分别增长4.1%和5.7%。',
  '城镇、农村居民收入和支出分别为5万元、3万元、3万元、2万元。',
  '甲村、乙村和丙村分别建茶室3座、4座、5座。',
  '慈善分会、服务站和工作站分别获省级荣誉。',
])('nothing is asked of %s', async (text) => {
  expect(OFF(await asks(text))).toEqual([]);
});
