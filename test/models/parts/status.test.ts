import { describe, expect, it } from 'vitest';
import { notReachable, notReadable, statusWords } from '../../../src/models/parts/status.js';

describe('the words of a widget without a figure', () => {
  it.each([
    ['zh-CN', '数据暂时无法加载，以原文为准', '正在加载'],
    ['en', 'The figure can’t be loaded just now; the original text applies.', 'Loading'],
  ] as const)('in %s', (locale, failed, loading) => {
    expect(statusWords(locale)).toEqual({ failed, loading });
  });
});

describe('the problem', () => {
  it('of what is no report', () => {
    expect(notReadable(new TypeError('x is undefined'))).toMatchObject({
      code: 'DATA_SCHEMA',
      path: 'report',
      message: { en: 'report: expected a valid report, found "TypeError: x is undefined"' },
    });
  });

  it('of a part of the library that can’t be loaded', () => {
    expect(notReachable('report.json', new TypeError('Failed to fetch'))).toMatchObject({
      code: 'DATA_NETWORK',
      path: 'report.json',
      found: { en: '"TypeError: Failed to fetch"' },
    });
  });
});
