import { describe, expect, test } from 'vitest';
import { decoded } from '../../../../src/draft/read/text/decode.js';
import { Refused } from '../../../../src/draft/read/refused.js';

const utf16 = (text: string, isBig = false): Uint8Array =>
  new Uint8Array(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

const bytes = (hex: string): Uint8Array => new Uint8Array(hex.match(/../g)!.map((each) => parseInt(each, 16)));

const TEXT = '全市生产总值12亿元\n增长5%';

/** The same in GB18030 and Big5. */
const GB18030 = 'c8abcad0c9fab2fad7dcd6b53132d2dad4aa0ad4f6b3a43525';
const BIG5 = 'a5fea5aba5cdb2a3c160adc83132bbf5a4b80abc57aaf83525';

describe('encodings are told apart by their bytes', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]), 'utf-8', TEXT],
    ['UTF-16 LE with a mark', new Uint8Array([0xff, 0xfe, ...utf16(TEXT)]), 'utf-16le', TEXT],
    ['UTF-16 BE with a mark', new Uint8Array([0xfe, 0xff, ...utf16(TEXT, true)]), 'utf-16be', TEXT],
    ['UTF-16 LE without a mark', utf16(TEXT), 'utf-16le', TEXT],
    ['UTF-16 BE without a mark', utf16(TEXT, true), 'utf-16be', TEXT],
    ['GB18030', bytes(GB18030), 'gb18030', TEXT],
    ['Big5', bytes(BIG5), 'big5', '全市生產總值12億元\n增長5%'],
    [
      'Windows-1252',
      bytes('5265766520a3' + '332e32206d2c20636f737473206f662074686520646973747269637420696e2032303233'),
      'windows-1252',
      'Reve £3.2 m, costs of the district in 2023',
    ],
  ] as const)('%s', (_, given, encoding, text) => {
    expect(decoded(given)).toMatchObject({ encoding, text });
  });

  test('a text that ends within a character was cut off', () => {
    expect(() => decoded(new TextEncoder().encode(TEXT.repeat(3) + '市').slice(0, -1))).toThrow(Refused);
  });

  test('what is no text is none', () => {
    const noise = new Uint8Array(2_000).map((_, i) => (i * 7_919 + ((i * i) % 251)) % 256);
    expect(() => decoded(noise)).toThrow(Refused);
  });
});
