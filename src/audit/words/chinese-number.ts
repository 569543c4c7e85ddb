const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const LARGE: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

const digitOf = (character: string): number =>
  character === '零' ? 0 : character === '两' ? 2 : DIGITS.indexOf(character);

/** Maximum length of a numeral. */
const MAX_CHARACTERS = 24;

/** Parses Chinese numerals to a decimal: 三百二十 and 二〇二三; undefined for scale words alone. */
export function chineseNumber(word: string): string | undefined {
  if (word.length > MAX_CHARACTERS) return undefined;
  const characters = Array.from(word);
  const digits = characters.map(digitOf);
  if (digits.every((digit) => digit >= 0)) return String(BigInt(digits.join('')));
  let [total, section, digit] = [0n, 0n, 0n];
  for (const [i, character] of characters.entries()) {
    const [small, large] = [SMALL[character], LARGE[character]];
    if (large) [total, section, digit] = [(total + section + digit) * large, 0n, 0n];
    else if (small) [section, digit] = [section + (digit || 1n) * small, 0n];
    else digit = BigInt(digits[i]!);
  }
  const all = total + section + digit;
  return all === 0n ? undefined : String(all);
}
