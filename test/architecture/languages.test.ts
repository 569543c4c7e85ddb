import { describe, expect, it } from 'vitest';
import { languagesAsked } from './languages.js';
import { realRepository, smallRepository } from './repository.js';

describe('S9: a new language is a folder of words and an entry in the list of languages', () => {
  it('no other code asks for one language', () => {
    expect(languagesAsked(realRepository())).toEqual([]);
  });

  it.each([
    ['the tag of a page', "const close = document.documentElement.lang.startsWith('en') ? 'Close' : '关闭';"],
    ['a locale', "const dots = locale === 'en' ? '...' : '…';"],
    ['a locale that comes second', "if ('zh-CN' !== locale) dropPart();"],
    ['the first one by its name', "const locale = found || 'zh-CN';"],
    ['paths of each', 'const FILE = /^(?:zh|en)\\.json$/;'],
    ['the folder of one', 'const PAGE = /(?:en\\/)?index\\.html/;'],
    ['the file of one', "const WHOLE = ['zh.csv', 'en.csv'];"],
    ['a rule for one', "rules.push(['en/', SHORT]);"],
  ])('refused: %s', (_, code) => {
    expect(languagesAsked(smallRepository({ 'src/site/a.ts': code }))).not.toEqual([]);
  });

  it.each([
    ['in the list', 'src/format/locale.ts', "export const LOCALES = ['zh-CN', 'en'] as const;"],
    ['in the words', 'src/format/words/en/language.ts', "export const isEn = (key: string) => key === 'en';"],
    ['in a comment', 'src/site/a.ts', '/** How it is written: `zh.svg`. */'],
    ['as a message', 'src/cli/a.ts', "const NONE = { zh: '没有', en: 'none' };"],
  ])('allowed: %s', (_, path, code) => {
    expect(languagesAsked(smallRepository({ [path]: code }))).toEqual([]);
  });
});
