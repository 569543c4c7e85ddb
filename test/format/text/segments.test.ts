import { afterEach, describe, expect, it, vi } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { segmentsOf } from '../../../src/format/text/segments.js';

const segments = (text: string): string => segmentsOf(text).join('|');

describe('segmentsOf', () => {
  it.each([
    ['一般公共预算收入', '一般|公共|预算|收入'],
    ['实际拆除总建筑面积', '实际|拆除|总建筑|面积'],
    ['在建安置房总建筑面积', '在建|安置房|总建筑|面积'],
    ['城市风貌样板区', '城市|风貌|样板区'],
    ['平均签约率', '平均|签约率'],
    ['经济的发展', '经济的|发展'],
  ])('parts no word: %s', (text, expected) => expect(segments(text)).toBe(expected));

  it('is the text, whatever it is', () => {
    const texts = choujiang2023.facts.flatMap(({ label }) => [label.zh ?? '', label.en ?? '']);
    for (const text of [...texts, '', ' 甲 👨‍👩‍👧 x-1，"q" ', '区', '的']) expect(segmentsOf(text).join('')).toBe(text);
  });

  it('leaves no Chinese character by itself beside others', () => {
    const labels = choujiang2023.facts.map(({ label }) => label.zh ?? '');
    const lone = labels.flatMap((label) => {
      const all = segmentsOf(label);
      return all.flatMap((one, i) =>
        /^\p{Script=Han}$/u.test(one) &&
        [all[i - 1], all[i + 1]].some((beside) => /^\p{Script=Han}+$/u.test(beside ?? ''))
          ? [segments(label)]
          : [],
      );
    });
    expect(lone).toEqual([]);
  });
});

describe('segmentsOf without a dictionary', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is still the text', async () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    vi.resetModules();
    const fresh = await import('../../../src/format/text/segments.js');
    expect(fresh.segmentsOf('税收入库24.86亿元').join('')).toBe('税收入库24.86亿元');
  });
});
