import { describe, expect, it } from 'vitest';
import { controlsIn, noticeOnWritten } from '../../src/inputs/notices.js';
import { factOf } from '../fixtures/model-facts.js';

describe('control characters', () => {
  it.each([
    ['NUL', '税\0收'],
    ['an override', '税收\u202E'],
    ['an isolate', '\u2067税收'],
    ['a C1 control', '税\u0085收\u009F'],
    ['half a surrogate pair', '税收\uD83C'],
    ['a noncharacter', '税收\uFFFE'],
  ])('are found: %s', (_, label) => {
    expect(controlsIn({ label }, '')).toMatchObject({ code: 'INPUT_CONTROL_CHARS', path: 'label' });
  });

  it.each(['税收', 'a\tb\nc', '👨‍👩‍👧', 'עברית', '\u200Fא\u200E', '', '<img onerror>'])('are not found in %s', (label) => {
    expect(controlsIn({ label }, '')).toBeUndefined();
  });

  it('are found at any depth, with their path', () => {
    expect(controlsIn({ standings: [{ measure: { zh: '\0', en: '' } }] }, 'fact')).toMatchObject({
      path: 'fact.standings.0.measure.zh',
    });
  });

  it('are escaped in the message', () => {
    expect(controlsIn({ label: '收\u202E税' }, '')?.message).toEqual({
      zh: 'label：应为不含控制字符的文本，实为"收\\u202e税"',
      en: 'label: expected a text without control characters, found "收\\u202e税"',
    });
  });

  it('are ignored in a quote of the source', () => {
    const fact = factOf('tea-output');
    expect(controlsIn({ ...fact, mentions: [{ quote: '\0', start: 0, end: 1 }] }, 'fact')).toBeUndefined();
  });

  it('are only looked for in texts', () => {
    expect(controlsIn({ a: 1, b: null, c: undefined, d: true }, '')).toBeUndefined();
  });
});

describe('an address that is not allowed as a link', () => {
  it.each(['javascript:alert(1)', '//evil.example', '/report', 'https://user:secret@example.com/', ''])(
    '%s',
    (href) => {
      expect(noticeOnWritten({ href })).toMatchObject({ code: 'URL_REJECTED', path: 'href' });
    },
  );

  it('no notice for an allowed one', () => {
    expect(noticeOnWritten({ href: 'https://example.com/' })).toBeUndefined();
    expect(noticeOnWritten({})).toBeUndefined();
  });
});
