import { describe, expect, it } from 'vitest';
import { pairing } from '../../src/report/bilingual.js';

describe('pairing', () => {
  const en = { none: 'nothing', list: (length: number) => `a list of ${length}` };
  const zh = { none: '空缺', list: (length: number) => `${length}项的列表` } satisfies typeof en;
  const said = pairing(zh, en);

  it('says a text in both languages', () => {
    expect(said((texts) => texts.none)).toEqual({ zh: '空缺', en: 'nothing' });
    expect(said((texts) => texts.list(3))).toEqual({ zh: '3项的列表', en: 'a list of 3' });
  });

  it('tells which language is said', () => {
    const length = { zh: 2, en: 4 };
    expect(said((texts, language) => texts.list(length[language]))).toEqual({ zh: '2项的列表', en: 'a list of 4' });
  });

  it('is refused by the types where a language lacks a key or takes another parameter', () => {
    // @ts-expect-error: no `list`
    pairing<typeof en>({ none: '空缺' }, en);
    // @ts-expect-error: `length` is a number
    pairing<typeof en>({ none: '空缺', list: (length: string) => length }, en);
    expect(said((texts) => texts.none).zh).toBe('空缺');
  });
});
