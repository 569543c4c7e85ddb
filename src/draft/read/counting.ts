/*
 * Number formats of lists and headings. The names are those of Word, which has the longest list; the HTML reader maps
 * its names to these.
 */

const DIGITS = Array.from('〇一二三四五六七八九');
const LEGAL = Array.from('零壹贰叁肆伍陆柒捌玖');
const LEGAL_TRADITIONAL = Array.from('零壹貳參肆伍陸柒捌玖');

/** Chinese numerals below ten thousand: 十一 omits the leading 一. */
function chinese(n: number, digits: readonly string[], units: readonly string[], isShort: boolean): string {
  const places = Array.from(String(n)).map(Number);
  let text = '';
  places.forEach((digit, i) => {
    const unit = units[places.length - 1 - i]!;
    if (digit) text += digits[digit]! + unit;
    else if (text && !text.endsWith(digits[0]!)) text += digits[0]!;
  });
  const whole = text.replace(new RegExp(`${digits[0]!}+$`), '');
  return isShort && n >= 10 && n < 20 ? whole.slice(1) : whole;
}

const counting = (n: number): string =>
  n === 0 ? '〇' : chinese(n, ['零', ...DIGITS.slice(1)], ['', '十', '百', '千'], true);

/** A, B … Z, AA, BB, as in Word. */
const letters = (n: number): string => String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

/** A, B … Z, AA, AB, as in HTML. */
export function lettersOfPages(n: number): string {
  let text = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  let [rest, text] = [n, ''];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

const circled = (n: number): string => {
  if (n >= 1 && n <= 20) return String.fromCharCode(0x245f + n);
  if (n >= 21 && n <= 35) return String.fromCharCode(0x3251 + n - 21);
  return n <= 50 ? String.fromCharCode(0x32b1 + n - 36) : String(n);
};

const fullWidth = (n: number): string => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));

const cycle =
  (signs: string) =>
  (n: number): string =>
    Array.from(signs)[(n - 1) % signs.length]!;

const ordinal = (n: number): string => {
  const end = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${end}`;
};

type Writer = (n: number) => string;

const TABLE: readonly (readonly [names: string, write: Writer])[] = [
  ['decimal decimalHalfWidth numberInDash', String],
  ['decimalZero', (n) => String(n).padStart(2, '0')],
  ['upperLetter', letters],
  ['lowerLetter', (n) => letters(n).toLowerCase()],
  ['upperRoman', roman],
  ['lowerRoman', (n) => roman(n).toLowerCase()],
  ['ordinal', ordinal],
  [
    'chineseCounting chineseCountingThousand japaneseCounting taiwaneseCounting taiwaneseCountingThousand koreanCounting',
    counting,
  ],
  [
    'ideographDigital japaneseDigitalTenThousand taiwaneseDigital koreanDigital2',
    (n) =>
      Array.from(String(n))
        .map((d) => DIGITS[Number(d)]!)
        .join(''),
  ],
  ['chineseLegalSimplified', (n) => chinese(n, LEGAL, ['', '拾', '佰', '仟'], false)],
  ['ideographLegalTraditional japaneseLegal', (n) => chinese(n, LEGAL_TRADITIONAL, ['', '拾', '佰', '仟'], false)],
  ['decimalEnclosedCircle decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedFullstop', (n) => (n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`)],
  ['decimalEnclosedParen', (n) => (n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`)],
  ['decimalFullWidth decimalFullWidth2', fullWidth],
  ['ideographEnclosedCircle', (n) => (n <= 10 ? String.fromCharCode(0x327f + n) : `(${counting(n)})`)],
  ['ideographTraditional', cycle('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', cycle('子丑寅卯辰巳午未申酉戌亥')],
];

const WRITERS = new Map(TABLE.flatMap(([names, write]) => names.split(' ').map((name) => [name, write] as const)));

/** A number in a list's format; undefined for an unknown format. */
export function counted(form: string, n: number): string | undefined {
  const write = WRITERS.get(form);
  if (!write || !Number.isInteger(n) || n < 0 || n > 9_999) return undefined;
  return n === 0 && !/decimal|hinese|apanese|igit/.test(form) ? '0' : write(n);
}
