import { Refused } from '../refused.js';

/** A decoded text with its encoding, by its name on the web. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';
  /** Whether there was a byte order mark, which is removed. */
  readonly hasMark: boolean;
}

/**
 * Decodes text. Valid UTF-8 is UTF-8; other encodings are guessed from the resulting text.
 * @throws Refused if no encoding fits, or the file ends within a character
 */
export function decoded(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const utf8 = attempt('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8', hasMark: false };
  if (isCutOff(bytes)) throw new Refused('FILE_BROKEN');
  const found = bytes.includes(0) ? best(['utf-16le', 'utf-16be'], bytes) : best(['gb18030', 'big5'], bytes);
  const guess = found ?? western(bytes);
  if (guess) return { ...guess, hasMark: false };
  // A single NUL is left over from some program; UTF-16 has been ruled out by now.
  if (utf8 !== undefined && isText(utf8)) return { text: utf8, encoding: 'utf-8', hasMark: false };
  throw new Refused('TEXT_ENCODING');
}

const MARKS: readonly (readonly [encoding: Decoded['encoding'], mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function byMark(bytes: Uint8Array): Decoded | undefined {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const text = attempt(encoding, bytes.subarray(mark.length));
    if (text === undefined) throw new Refused('FILE_BROKEN');
    return { text, encoding, hasMark: true };
  }
  return undefined;
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether UTF-8 text ends within a character: then it was truncated, and has no other encoding. */
function isCutOff(bytes: Uint8Array): boolean {
  for (let missing = 1; missing <= 3; missing++) {
    const text = attempt('utf-8', bytes.subarray(0, bytes.length - missing));
    if (text !== undefined && /[^\0-\x7f]/.test(text)) return true;
  }
  return false;
}

type Guess = Pick<Decoded, 'text' | 'encoding'>;

/** The encoding for which the text has the most common characters. */
function best(encodings: readonly Decoded['encoding'][], bytes: Uint8Array): Guess | undefined {
  const read = encodings.flatMap((encoding) => {
    const text = attempt(encoding, bytes);
    return text === undefined ? [] : [{ text, encoding, likely: likelihood(text) }];
  });
  const [first] = read.sort((a, b) => b.likely - a.likely);
  return first && first.likely > MIN_USUAL_SHARE ? { text: first.text, encoding: first.encoding } : undefined;
}

/** About half of any Chinese or English text: ASCII, punctuation, and the most frequent characters. */
const USUAL =
  /[\t\n\r\x20-\x7e，。、；：“”（）《》·—％的一是了不在有人中大为上个国和年月日我以要他时来用们生到作地于出就分对成会可主发工经全市区县村户元亿万比增长共业学新建设展政家民高现行其实这那計長個為國產業與這時們學會發經區縣億萬]/g;

/** Minimum share of common characters: text decoded with the wrong encoding consists of rare ones. */
const MIN_USUAL_SHARE = 0.12;

const likelihood = (text: string): number => {
  const sample = text.slice(0, 20_000);
  return sample ? (sample.match(USUAL)?.length ?? 0) / sample.length : 0;
};

/** Mostly ASCII, with Windows-1252 pound signs and dashes. */
function western(bytes: Uint8Array): Guess | undefined {
  const beyond = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const text = attempt('windows-1252', bytes);
  return text !== undefined && isText(text) && beyond < bytes.length / 20
    ? { text, encoding: 'windows-1252' }
    : undefined;
}

/** Text has hardly any control characters. */
function isText(text: string): boolean {
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  return controls <= text.length / 1_000;
}
