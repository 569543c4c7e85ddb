import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse.js';
import { isSeen, visible, visiblePath } from '../../src/report/visible.js';
import { validReport } from '../fixtures/report.js';

const UNSEEN: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', ' \t\n'],
  ['a no-break space', '\u00a0'],
  ['an ideographic space', '\u3000'],
  ['a line separator', '\u2028'],
  ['an override', '\u202e'],
  ['an isolate', '\u2067\u2069'],
  ['a zero-width space', '\u200b'],
  ['joiners', '\u200c\u200d'],
  ['a mark of direction', '\u200e'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a Hangul filler', '\u3164'],
  ['a half-width Hangul filler', '\uffa0'],
  ['Hangul fillers of jamo', '\u115f\u1160'],
  ['a blank of Braille', '\u2800'],
  ['a Mongolian vowel separator', '\u180e'],
  ['Khmer vowels that are not seen', '\u17b4\u17b5'],
  ['a variation selector', '\ufe0f'],
  ['a variation selector of the second kind', '\u{e0100}'],
  ['tags', '\u{e0041}\u{e007f}'],
  ['a lone combining mark', '\u0301'],
  ['a combining grapheme joiner', '\u034f'],
  ['an enclosing mark', '\u20dd'],
  ['a control', '\u0001'],
  ['a C1 control', '\u0085'],
  ['DEL', '\u007f'],
  ['half a character', '\ud800'],
  ['no character', '\uffff'],
  ['notes of music that are not seen', '\u{1d173}'],
  ['a head of a note that is not seen', '\u{1d159}'],
  ['the place of an object', '\ufffc'],
  ['a character of one’s own font', '\ue000\u{f0000}'],
  ['all of these at once', ' \u202e\u200b\u3164\u2800\u0301\ufe0f'],
];

const SEEN = [
  'a',
  '税',
  '５',
  '0',
  '-',
  '—',
  '%',
  '\u{20bb7}',
  '\u{1f600}',
  'e\u0301',
  '\u200b税\u200b',
  '\u202etax',
  '。',
];

describe('what can be seen', () => {
  it.each(UNSEEN)('RF15: is not %s', (_, text) => expect(isSeen(text)).toBe(false));
  it.each(SEEN)('RF15: is %j', (text) => expect(isSeen(text)).toBe(true));
});

describe('a report', () => {
  const withLabel = (zh: string) => {
    const input = validReport();
    return parseReport({
      ...input,
      facts: [{ ...input.facts[0]!, label: { zh, en: 'Tea' } }, ...input.facts.slice(1)],
    });
  };

  it.each(UNSEEN)('RF15: has no label of %s', (_, text) => {
    const result = withLabel(text);
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'TEXT_EMPTY $.facts[0].label.zh',
    ]);
  });

  it.each([
    ['title', '$.title.en'],
    ['entity', '$.entity.name.en'],
    ['place', '$.places[0].name.en'],
    ['section', '$.sections[0].title.en'],
    ['publisher', '$.source.publisher.en'],
  ])('RF15: has something to see in its %s', (_, path) => {
    const text = JSON.stringify(validReport());
    const input = JSON.parse(text) as Record<string, unknown>;
    const steps = path.slice(2).split(/[.[\]]+/);
    const last = steps.pop()!;
    let at: unknown = input;
    for (const step of steps) at = (at as Record<string, unknown>)[step];
    (at as Record<string, unknown>)[last] = '\u202e\u200b';
    const result = parseReport(input);
    expect(result.ok ? [] : result.problems.map(({ code, path: where }) => `${code} ${where}`)).toEqual([
      `TEXT_EMPTY ${path}`,
    ]);
  });
});

describe('a text for people', () => {
  it.each([
    ['\u001b[2J\u0007\r\n', '\\u001b[2J\\u0007\\u000d\\u000a'],
    ['\u009b31m', '\\u009b31m'],
    ['a\u202eb', 'a\\u202eb'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['税收 24.86亿元 é', '税收 24.86亿元 é'],
  ])('RF17: shows %j by its code', (text, shown) => expect(visible(text)).toBe(shown));

  it('RF17: of JSON stays that JSON', () => {
    const value = { '\u202e\u009b': '\u{e0041}\u007f\ud800' };
    expect(JSON.parse(visible(JSON.stringify(value)))).toEqual(value);
  });

  it('RF16: names a place of any length in short', () => {
    expect(visiblePath(`$.${'a'.repeat(1_000_000)}`)).toHaveLength(201);
  });
});
