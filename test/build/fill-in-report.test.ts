import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/build/fill-in-report.js';

/** An invented text; 24户 is in it twice. */
const TEXT = '云溪镇\n新建3个村，惠及24户。\n另有24户，增长5%。\n';
const source = { text: TEXT, sha256: 'a'.repeat(64) };

const filled = (json: string, text = TEXT) => fillIn(json, { ...source, text });

describe('fillIn', () => {
  it('puts the place of a quote behind it, set out as its object is', () => {
    const lines = (...more: readonly string[]) => [
      '{',
      '\t"facts": [{',
      '\t\t"mentions": [',
      '\t\t\t{',
      '\t\t\t\t"quote": "3个村"',
      ...more,
      '\t\t\t}',
      '\t\t]',
      '\t}]',
      '}',
    ];
    const file = lines().join('\r\n');
    const wanted = lines('\t\t\t\t"start": 6', '\t\t\t\t"end": 9').join('\r\n');
    expect(filled(file).text.replace(/,(?=\r\n\t{4})/g, '')).toBe(wanted);
    expect(JSON.parse(filled(file).text)).toEqual({ facts: [{ mentions: [{ quote: '3个村', start: 6, end: 9 }] }] });
  });

  it.each([
    ['{"facts":[{"mentions":[{"quote":"3个村"}]}]}', '{"facts":[{"mentions":[{"quote":"3个村","start":6,"end":9}]}]}'],
    [
      '{"facts": [{"mentions": [{"quote": "3个村"}]}]}',
      '{"facts": [{"mentions": [{"quote": "3个村", "start": 6, "end": 9}]}]}',
    ],
    [
      '{"facts": [{"mentions": [{ "quote": "3个村", "start": 0, "end": 4 }]}]}',
      '{"facts": [{"mentions": [{ "quote": "3个村", "start": 6, "end": 9 }]}]}',
    ],
    [
      '{"facts": [{"mentions": [{ "end": 9, "quote": "3个村", "stated": {} }]}]}',
      '{"facts": [{"mentions": [{ "end": 9, "quote": "3个村", "start": 6, "stated": {} }]}]}',
    ],
    [
      '\uFEFF{"facts":[{"mentions":[{"quote":"3个村"}]}]}',
      '\uFEFF{"facts":[{"mentions":[{"quote":"3个村","start":6,"end":9}]}]}',
    ],
    [
      '{"facts":[],"source":{"url":"https://a.example/", "length":1}}',
      `{"facts":[],"source":{"url":"https://a.example/", "length":${TEXT.length}, "sha256":"${source.sha256}"}}`,
    ],
  ])('%s', (file, wanted) => expect(filled(file).text).toBe(wanted));

  it('says what it filled in, of changes, standings and boards too', () => {
    const mentions = [{ quote: '增长5%', start: 0, end: 0 }];
    const file = JSON.stringify({
      facts: [{ change: { mentions }, standings: [{ mentions }] }],
      boards: [{ items: [{ standings: [{ mentions }] }] }],
    });
    expect(filled(file).filled.map(({ path, value }) => `${path} ${value}`)).toEqual([
      '$.facts[0].change.mentions[0].start 23',
      '$.facts[0].change.mentions[0].end 27',
      '$.facts[0].standings[0].mentions[0].start 23',
      '$.facts[0].standings[0].mentions[0].end 27',
      '$.boards[0].items[0].standings[0].mentions[0].start 23',
      '$.boards[0].items[0].standings[0].mentions[0].end 27',
    ]);
  });

  it('leaves a quote that is there twice, with its lines, and one that is nowhere', () => {
    const file = '{"facts":[{"mentions":[{"quote":"24户"},{"quote":"25户"},{"quote":"24户","start":19,"end":22}]}]}';
    expect(filled(file)).toEqual({
      text: file,
      filled: [],
      left: [
        { path: '$.facts[0].mentions[0]', quote: '24户', lines: [2, 3] },
        { path: '$.facts[0].mentions[1]', quote: '25户', lines: [] },
      ],
    });
  });

  it('changes nothing that is right, and nothing of a text that has none of the quotes', () => {
    const right = filled(`{"facts":[{"mentions":[{"quote":"3个村"}]}],"source":{"length":1}}`).text;
    expect(filled(right)).toEqual({ text: right, filled: [], left: [] });
    expect(filled(right, 'another text').text).toBe(right);
  });

  it.each([
    '{}',
    '[]',
    '{"source":{"a":1}}',
    '{"facts":[{"mentions":[{}, {"quote":""}, 5]}],"source":{}}',
    '{"facts":',
  ])('leaves what is no report, or has nothing to fill in: %s', (file) => expect(filled(file).text).toBe(file));
});
