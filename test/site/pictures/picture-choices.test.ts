import { describe, expect, it } from 'vitest';
import { pictureChoices, pictureSelect } from '../../../src/site/pictures/picture-choices.js';
import { report } from '../../fixtures/model-facts.js';
import { links, subjectOf } from '../subjects.js';

const subject = subjectOf(report, 'tea-output');
const choices = pictureChoices(subject, report, 'zh-CN', links, true);

describe('pictureChoices', () => {
  it('offers each picture at the size that it is laid out for', () => {
    const card = / height="\d+"$/.exec(choices[0]!.size)![0];
    expect(choices.map(({ ending, size }) => [ending, size])).toEqual([
      ['.svg', ` width="480"${card}`],
      ['.png', ` width="480"${card}`],
      ['@2x.png', ` width="480"${card}`],
      ['.article.png', ' width="800"'],
      ['.social.png', ' width="600" height="315"'],
      ['.wechat-900.png', ' width="360"'],
      ['.wechat-1080.png', ' width="360"'],
    ]);
    expect(choices[4]!.address).toBe(links.file('tea-output', 'zh-CN', '.social.png'));
  });

  it('offers the drawing alone where no pictures in pixels are made', () => {
    expect(pictureChoices(subject, report, 'en', links, false).map(({ ending }) => ending)).toEqual(['.svg']);
  });
});

describe('pictureSelect', () => {
  it('says what each is for, in the language of the page', () => {
    expect(pictureSelect(choices, 'en')).toContain(
      '/zh.social.png" data-size=" width=&quot;600&quot; height=&quot;315&quot;">PNG, social card</option>',
    );
  });
});
