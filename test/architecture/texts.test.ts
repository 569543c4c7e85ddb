import { describe, expect, it } from 'vitest';
import { realRepository, smallRepository } from './repository.js';
import { besideCode, strayTexts, textFolders, differingTexts } from './texts.js';

const repository = realRepository();

const fileOf = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

/** The texts of a file: one object named like its language, or several exports. */
async function textsOf(folder: string, language: 'zh' | 'en'): Promise<unknown> {
  const module = (await import(/* @vite-ignore */ fileOf(`${folder}/${language}.ts`))) as Readonly<
    Record<string, unknown>
  >;
  return module[language] ?? { ...module };
}

describe('S9: texts of problems and findings', () => {
  it('are in the file of their language', () => {
    expect(strayTexts(repository)).toEqual([]);
  });

  it('are found', () => {
    expect(textFolders(repository)).toEqual(
      expect.arrayContaining(['src/report/problems/report-texts', 'src/inputs/texts']),
    );
    expect(textFolders(repository).length).toBeGreaterThan(5);
  });

  it.each(textFolders(repository))(
    'say the same things with the same parameters in both languages: %s',
    async (folder) => {
      const [zh, en] = [await textsOf(folder, 'zh'), await textsOf(folder, 'en')];
      expect(Object.keys(en as object)).not.toEqual([]);
      expect(differingTexts(zh, en, folder)).toEqual([]);
    },
  );
});

describe('the rule refuses', () => {
  it.each([
    ['a text', "const A = { zh: '数', en: 'a number' };"],
    ['a template', 'const a = (n: number) => ({ zh: `${n}项`, en: `${n} entries` });'],
    ['one side of a choice', "const a = { zh: b ? '' : '没有', en: '' };"],
    ['punctuation alone', 'const a = { zh: `${b}：${c}`, en: `${b}: ${c}` };'],
    ['several texts', "const a = { zh: { late: '未更新' }, en: { late: 'late' } };"],
    ['a text on its way', "const zh = '没有';"],
  ])('%s', (_, code) => {
    expect(besideCode('src/audit/a.ts', code)).toHaveLength(1);
    expect(strayTexts(smallRepository({ 'src/audit/a.ts': code }))).toHaveLength(1);
  });

  it.each([
    ['the file of the language', 'src/audit/texts/zh.ts', "export const zh = { A: '没有' };"],
    ['another layer', 'src/build/a.ts', "const A = { zh: '数', en: 'a number' };"],
    ['the languages of a text', 'src/audit/a.ts', 'const both = (text: string) => ({ zh: text, en: text });'],
    ['words for readers', 'src/audit/a.ts', "const WORDS = { 'zh-CN': '未更新', en: 'late' };"],
    ['words that are read', 'src/audit/a.ts', "const UNITS = ['万', '亿'];"],
  ])('but not %s', (_, path, code) => {
    expect(strayTexts(smallRepository({ [path]: code }))).toEqual([]);
  });

  const en = { a: 'one', b: { c: (n: number) => `${n}` } };

  it.each([
    ['a missing key', { a: '一', b: {} }],
    ['a key too many', { ...en, d: '二' }],
    ['a parameter too few', { a: '一', b: { c: () => '三' } }],
    ['a text for a function', { a: '一', b: { c: '三' } }],
    ['an empty text', { ...en, a: '' }],
  ])('%s', (_, zh) => {
    expect(differingTexts(zh, en, 'texts')).toHaveLength(1);
  });
});
