import { describe, expect, it } from 'vitest';
import { inEach, pick, rawText } from '../../src/format/pick.js';

const BOTH = { zh: '茶\n叶', en: 'Tea\nleaves' };

describe('pick', () => {
  it('gives the text of the language, clean', () => {
    expect([pick(BOTH, 'zh-CN'), pick(BOTH, 'en')]).toEqual(['茶 叶', 'Tea leaves']);
  });

  it('gives what there is where the text is in the other language alone', () => {
    expect([pick({ zh: '茶叶' }, 'en'), pick({ en: 'Tea' }, 'zh-CN'), pick({}, 'en')]).toEqual(['茶叶', 'Tea', '']);
  });
});

it('rawText leaves the text as its author wrote it', () => {
  expect(rawText(BOTH, 'en')).toBe('Tea\nleaves');
});

describe('inEach', () => {
  const make = (locale: string) => `made in ${locale}`;

  it('makes a text in every language that the other one has', () => {
    expect(inEach(BOTH, make)).toEqual({ zh: 'made in zh-CN', en: 'made in en' });
  });

  it('and in no other', () => {
    expect(inEach({ en: 'Tea' }, make)).toEqual({ en: 'made in en' });
    expect(inEach({ zh: '茶叶', en: undefined }, make)).toEqual({ zh: 'made in zh-CN' });
  });
});
