import type { HonourLike } from '../../src/format/words/honour.js';
import { expect, it } from 'vitest';
import type { Locale } from '../../src/format/locale.js';
import { textOf } from '../../src/format/phrase.js';
import { printHonour, printRecipient } from '../../src/format/honour.js';

const title = { zh: '示范街道', en: 'Demonstration Sub-district' };
const recipient = { zh: '稠江街道', en: 'Choujiang Sub-district' };
const giver = { zh: '省委', en: 'the provincial Party committee' };
const compounds = { zh: '小区', en: 'compounds' };

const say = (honour: HonourLike, locale: Locale): string =>
  textOf(printHonour(honour, printRecipient(honour, locale), locale));

it.each<[string, HonourLike, string, string]>([
  [
    'a title',
    { title, recipient },
    '稠江街道获评“示范街道”',
    'Choujiang Sub-district was named “Demonstration Sub-district”',
  ],
  [
    'a title and its giver',
    { title, recipient, giver },
    '稠江街道被省委评为“示范街道”',
    'Choujiang Sub-district was named “Demonstration Sub-district” by the provincial Party committee',
  ],
  ['a title whose holder is not known', { title, recipient: title }, '示范街道', 'Demonstration Sub-district'],
  [
    'the same with its giver',
    { title, recipient: title, giver },
    '示范街道，省委授予',
    'Demonstration Sub-district, given by the provincial Party committee',
  ],
  [
    'a prize',
    { title: { zh: '一等奖', en: 'First Prize' }, recipient },
    '稠江街道获评“一等奖”',
    'Choujiang Sub-district was awarded “First Prize”',
  ],
  [
    'a prize and its giver',
    { title: { zh: '一等奖', en: 'First Prize' }, recipient, giver },
    '稠江街道获省委授予“一等奖”',
    'Choujiang Sub-district was awarded “First Prize” by the provincial Party committee',
  ],
  [
    'a title with the verb as printed',
    { title, recipient, verb: { zh: '荣获', en: 'won the title' } },
    '稠江街道荣获“示范街道”',
    'Choujiang Sub-district won the title “Demonstration Sub-district”',
  ],
  [
    'the same with its giver',
    { title, recipient, giver, verb: { zh: '入选', en: 'was chosen as' } },
    '稠江街道入选“示范街道”（省委授予）',
    'Choujiang Sub-district was chosen as “Demonstration Sub-district” by the provincial Party committee',
  ],
  [
    'a verb that names the giver',
    { title, recipient, giver, verb: { zh: '被省委评为' } },
    '稠江街道被省委评为“示范街道”',
    'Choujiang Sub-district was named “Demonstration Sub-district” by the provincial Party committee',
  ],
  [
    'an honour without a name',
    { title: { zh: '省级荣誉', en: 'a provincial honour' }, recipient },
    '稠江街道获评省级荣誉',
    'Choujiang Sub-district was given a provincial honour',
  ],
  [
    'a title with a name inside',
    { title: { zh: '“三强”支部', en: '“Three Strengths” Branch' }, recipient },
    '稠江街道获评“‘三强’支部”',
    'Choujiang Sub-district was named “‘Three Strengths’ Branch”',
  ],
  [
    'several recipients',
    { title, recipient: compounds, count: { value: '4', unit: '个', noun: 'compounds' } },
    '4个小区获评“示范街道”',
    '4 compounds were named “Demonstration Sub-district”',
  ],
  [
    'more than so many',
    { title, recipient: compounds, count: { value: '20', unit: '个', qualifier: 'over', word: '余' } },
    '20余个小区获评“示范街道”',
    'over 20 (20余个) compounds were named “Demonstration Sub-district”',
  ],
  [
    'one that is only counted',
    { title, recipient: { zh: '小区', en: 'compound' }, count: { value: '1', unit: '个' } },
    '1个小区获评“示范街道”',
    '1 compound was named “Demonstration Sub-district”',
  ],
])('%s', (_, honour, chinese, english) => {
  expect(say(honour, 'zh-CN')).toBe(chinese);
  expect(say(honour, 'en')).toBe(english);
});

it.each<[string, Pick<HonourLike, 'recipient' | 'count'>, string, string]>([
  ['a name', { recipient }, '稠江街道', 'Choujiang Sub-district'],
  ['a count', { recipient: compounds, count: { value: '4', unit: '个', noun: 'compounds' } }, '4个小区', '4 compounds'],
])('a recipient is %s', (_, honour, zh, en) => {
  expect([textOf(printRecipient(honour, 'zh-CN')), textOf(printRecipient(honour, 'en'))]).toEqual([zh, en]);
});
