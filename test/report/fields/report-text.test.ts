import { describe, expect, it } from 'vitest';
import { anyText, inLanguage, languagesOf } from '../../../src/report/fields/report-text.js';

describe('a text of a report', () => {
  it('is read in a language, else in the one that it has', () => {
    expect(inLanguage({ zh: '茶', en: 'tea' }, 'en')).toBe('tea');
    expect(inLanguage({ zh: '茶' }, 'en')).toBe('茶');
    expect(inLanguage({}, 'en')).toBe('');
  });

  it('is compared in the first language that it has', () => {
    expect([anyText({ zh: '茶', en: 'tea' }), anyText({ en: 'tea' })]).toEqual(['茶', 'tea']);
  });
});

describe('languagesOf', () => {
  it('gives those that are listed, and both where none are', () => {
    expect(languagesOf({ languages: ['en'] })).toEqual(['en']);
    expect(languagesOf({})).toEqual(['zh', 'en']);
  });
});
