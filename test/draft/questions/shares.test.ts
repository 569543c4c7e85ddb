import { expect, test } from 'vitest';
import { asks, asksInEnglish } from '../../support/questions.js';

const OFF = (list: readonly string[]) => list.filter((one) => one.startsWith('SHARE_OFF'));

test.each([
  ['24个村中21个通了路灯，占90.5%。', '“21个”占“24个”的87.5%，与“90.5%”不符'],
  ['13项指标中，10项完成，完成率86.9%。', '“10项”占“13项”的76.9%，与“86.9%”不符'],
  ['财政收入15.28亿元，其中税收收入9.06亿元，占财政收入的69.3%。', '“9.06亿元”占“15.28亿元”的59.3%，与“69.3%”不符'],
  ['货物吞吐量6.37亿吨，其中外贸货物吞吐量2.18亿吨，占44.2%。', '“2.18亿吨”占“6.37亿吨”的34.2%，与“44.2%”不符'],
])('a percentage that is not that of its part: %s', async (text, wanted) => {
  expect(OFF(await asks(text))).toEqual([`SHARE_OFF ${wanted}`]);
});

test('in English', async () => {
  expect(OFF(await asksInEnglish('Of 400 calls, 300 urgent calls (45 per cent of all calls) were answered.'))).toEqual([
    'SHARE_OFF “300 urgent calls” of “400 calls” are 75.0 %, and not “45 per cent”',
  ]);
});

test.each([
  '24个村中21个通了路灯，占87.5%。',
  '24个村中21个通了路灯，满意度90.5%。',
  '财政收入15.28亿元，其中税收收入9.06亿元，占支出的39.3%。',
  '货物吞吐量6.37亿吨，外贸货物吞吐量2.18亿吨，占全省的44.2%。',
  '职工2108人，其中博士89人，占医师总数的11.5%。',
  '财政收入15.28亿元，其中税收收入9.06亿元，同比增长69.3%。',
])('nothing is asked of %s', async (text) => {
  expect(OFF(await asks(text))).toEqual([]);
});
