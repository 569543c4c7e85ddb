import { expect, test } from 'vitest';
import { asks } from '../../support/questions.js';

test.each([
  [
    '快递业务量8.53亿件。\n全年快递业务量8.5亿件。',
    'FIGURE_RESTATED 快递业务量一处为“8.53亿件”，另一处为“8.5亿件”；可能是同一个数字的两种写法',
  ],
  [
    '快递业务量29.5亿件。\n云驿小镇快递业务量突破29亿件。',
    'FIGURE_RESTATED 快递业务量一处为“29.5亿件”，另一处为“突破29亿件”；可能是同一个数字的两种写法',
  ],
  [
    '户籍人口38.6万人。\n年末户籍人口39.6万人。',
    'FIGURE_DIFFERS 户籍人口一处为“38.6万人”，另一处为“39.6万人”，两处不符',
  ],
])('a figure that is stated twice: %s', async (text, wanted) => {
  expect(await asks(text)).toEqual([wanted]);
});

test.each([
  ['alike', '快递业务量8.5亿件。\n快递业务量8.5亿件。'],
  ['with another word for its scale', '快递业务量8.5亿件。\n快递业务量85000万件。'],
  ['of two years', '2024年报告\n\n户籍人口38.6万人。\n2019年户籍人口39.1万人。'],
  ['of two things', '户籍人口38.6万人。\n城镇户籍人口39.6万人。'],
  ['far apart', '志愿者300人。\n志愿者500人。'],
  ['under a label that says nothing', '总数38.6万人。\n总数39.6万人。'],
  ['from and to', '户籍人口由38.6万人增加到39.6万人。'],
])('nothing is asked of figures %s', async (_, text) => {
  expect(await asks(text)).toEqual([]);
});
