import { expect, test } from 'vitest';
import { asks } from '../../support/questions.js';

const HEAD = '指标,本年（万元）,上年（万元）\n';

test.each([
  ['甲,100,90\n乙,200,180\n合计,310,270\n', '“100”、“200”相加为300万元，与“310”不符'],
  ['合计,310,270\n甲,100,90\n乙,200,180\n', '“100”、“200”相加为300万元，与“310”不符'],
  ['甲,100,9\n其中：丙,50,9\n乙,200,9\n合计,310,9\n', '“100”、“200”相加为300万元，与“310”不符'],
  [
    '甲,100,9\n乙,200,9\n小计,300,9\n丙,10,9\n丁,20,9\n小计,30,9\n合计,340,9\n',
    '“300”、“30”相加为330万元，与“340”不符',
  ],
])('a total of a table: %s', async (rows, wanted) => {
  expect(await asks(HEAD + rows, 'a.csv')).toEqual([`SUM_OFF ${wanted}`]);
});

test('nothing is asked of a total that fits', async () => {
  expect(await asks(`${HEAD}甲,100,90\n其中：丙,50,9\n乙,210,180\n合计,310,270\n`, 'a.csv')).toEqual([]);
});
