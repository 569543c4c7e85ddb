const DIGITS = '零一二三四五六七八九';

/** A rank or count in Chinese numerals or digits, as digits: 十五 is 15. */
export function inDigits(printed: string): string {
  if (/^\d+$/.test(printed)) return printed;
  let [total, digit] = [0, 0];
  for (const sign of printed.replace(/〇/g, '零').replace(/两/g, '二')) {
    const value = DIGITS.indexOf(sign);
    const power = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (value >= 0) digit = value;
    else if (power) [total, digit] = [total + (digit || 1) * power, 0];
  }
  return String(total + digit);
}
