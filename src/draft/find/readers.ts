import { readEnglish } from './en/read.js';
import type { Reader } from './reader.js';
import { readChinese } from './zh/read.js';

/** Minimum share of Chinese characters among a line's letters for the Chinese reader. */
const MIN_CHINESE_SHARE = 0.2;

export const READERS: readonly [Reader, ...Reader[]] = [readChinese, readEnglish];

const isChinese = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The reader of a line's language; undefined without letters. */
export function readerFor(line: string): Reader | undefined {
  let [chinese, latin] = [0, 0];
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (isChinese(code)) chinese++;
    else if (isLatin(code)) latin++;
  }
  if (chinese + latin === 0) return undefined;
  return chinese / (chinese + latin) >= MIN_CHINESE_SHARE ? readChinese : readEnglish;
}
