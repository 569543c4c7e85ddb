import { expect, test } from 'vitest';
import { asks, asksInEnglish } from '../../support/questions.js';

test.each([
  ['人均收入由15210元增加到20986元，增长48.4%。', '从“15210元”到“20986元”为38.0%，与“增长48.4%”不符'],
  ['到位率由46.2%提高到51.7%，提高6.5个百分点。', '从“46.2%”到“51.7%”为5.5个百分点，与“提高6.5个百分点”不符'],
  ['零售总额100亿元，比上年增加10亿元，增长15%。', '按“100亿元”“增加10亿元”推算为11.1%，与“增长15%”不符'],
])('a change that is not between its figures: %s', async (text, wanted) => {
  expect(await asks(text)).toEqual([`BASE_OFF ${wanted}`]);
});

test('in English', async () => {
  expect(await asksInEnglish('Staff numbers rose from 120 to 150, an increase of 35 per cent.')).toEqual([
    'BASE_OFF from “120” to “150” is 25.0%, and not “35 per cent”',
  ]);
});

test.each([
  '人均收入由15210元增加到20986元，增长38.0%。',
  '人均收入由2020年的15210元增加到20986元，年均增长8.4%。',
  '到位率由46.2%提高到51.7%，提高5.5个百分点。',
  '零售总额100亿元，比上年增加10亿元，增长11.1%。',
  '地区生产总值100亿元，比上年增加10亿元，增长5%。',
  '零售总额100亿元，比上年增加10亿元，按可比口径增长5%。',
])('nothing is asked of %s', async (text) => {
  expect(await asks(text)).toEqual([]);
});
