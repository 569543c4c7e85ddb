import { describe, expect, it } from 'vitest';
import { printWorded } from '../../src/format/worded.js';

describe('a text as printed', () => {
  it('is said in the languages that it is printed in, and in no other', () => {
    expect(printWorded({ zh: '第四', en: 'fourth' }, 'zh-CN')).toBe('第四');
    expect(printWorded({ zh: '第四', en: 'fourth' }, 'en')).toBe('fourth');
    expect(printWorded({ zh: '第四' }, 'en')).toBeUndefined();
    expect(printWorded(undefined, 'zh-CN')).toBeUndefined();
  });

  it('is cleaned as all texts of a report are', () => {
    expect(printWorded({ zh: '第\n四\u202E' }, 'zh-CN')).toBe('第 四');
  });
});
