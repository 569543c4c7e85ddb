import { format, isDateFormat } from 'numfmt';
import { counted } from '../counting.js';

/** A cell as displayed. */
export interface CellText {
  readonly text: string;
  /** Whether the cell stores more digits than displayed, its format is unknown, or its number was too long. */
  readonly remark?: 'CELL_ROUNDED' | 'CELL_FORMAT_UNKNOWN' | 'CELL_SCIENTIFIC';
}

const OPTIONS = { locale: 'zh-CN', throws: true, dateErrorThrows: true, invalid: '#' } as const;

/**
 * The displayed text of a number: 8.30 for 8.3, 13.69% for 0.1369, 2023年12月 for 45261.
 * @param stored the digits in the file
 * @param pattern the number format of the cell
 * @param epoch1904 whether dates count from 1904, as on old Macs
 */
export function cellText(stored: string, pattern: string, epoch1904 = false): CellText {
  const value = Number(stored);
  if (!stored.trim() || !Number.isFinite(value)) return { text: stored };
  if (isGeneral(pattern)) return general(value);
  if (pattern === '@') return { text: plainDigits(value) };
  try {
    const isDate = isDateFormat(pattern);
    const days = isDate && epoch1904 ? value + 1_462 : value;
    const text = shown(days, pattern, isDate);
    return !isDate && hidesDigits(value, text, pattern) ? { text, remark: 'CELL_ROUNDED' } : { text };
  } catch {
    return { text: plainDigits(value), remark: 'CELL_FORMAT_UNKNOWN' };
  }
}

const isGeneral = (pattern: string): boolean =>
  /^(?:general|g\/通用格式|通用格式)?$/i.test(pattern.replace(/^\[\$-[^\]]*\]/, '').trim());

/** Rounded to 15 digits, the precision of spreadsheets. */
const plainDigits = (value: number): string => {
  const digits = String(Number(value.toPrecision(15)));
  return /e/i.test(digits) ? inFull(digits) : digits;
};

/** A number without an exponent: company codes and amounts in yuan may be that long. */
function inFull(digits: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/i.exec(digits) ?? [];
  const shift = Number(exponent);
  if (shift >= 0) return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
  return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}

/** Spreadsheets fit the digits to the column width; here all digits are shown. */
function general(value: number): CellText {
  const text = plainDigits(value);
  return Math.abs(value) >= 1e11 ? { text, remark: 'CELL_SCIENTIFIC' } : { text };
}

/** Spreadsheets round the decimal digits, 1.005 to 1.01, not the binary fraction just below. */
const asDecimal = (value: number): number => Number(value.toPrecision(15)) * (1 + 2 * Number.EPSILON);

function shown(value: number, pattern: string, isDate: boolean): string {
  const chinese = /\[DBNum([12])\]/i.exec(pattern)?.[1];
  // Padding blanks are not part of the figure.
  const text = format(pattern.replace(/\[DBNum\d\]/gi, ''), isDate ? value : asDecimal(value), OPTIONS).trim();
  if (chinese === undefined) return text;
  return text.replace(/\d+/g, (digits) => inChinese(digits, chinese, isDate));
}

/** 二〇二三年十二月: years digit by digit, other numbers in counting form. */
function inChinese(digits: string, kind: string, isDate: boolean): string {
  const isYear = isDate && digits.length === 4;
  const form = isYear ? 'ideographDigital' : kind === '2' ? 'chineseLegalSimplified' : 'chineseCounting';
  return counted(form, Number(digits)) ?? digits;
}

const MAX_HIDDEN = 1e-9;

/** Whether fewer digits are displayed than stored, beyond floating-point noise. */
function hidesDigits(value: number, text: string, pattern: string): boolean {
  if (/[?/]|E[+-]/i.test(pattern.replace(/"[^"]*"/g, '')) || !/\d/.test(text)) return false;
  const bare = pattern.replace(/"[^"]*"|\\./g, '');
  const thousands = /[0#?](,+)(?:[^0#?,]|$)/.exec(bare)?.[1]?.length ?? 0;
  const factor = (/%/.test(bare) ? 100 : 1) / 1_000 ** thousands;
  const digits = Number(text.replace(/,/g, '').match(/\d+(?:\.\d+)?/)?.[0] ?? NaN);
  if (!Number.isFinite(digits)) return false;
  const stored = Math.abs(value) * factor;
  return Math.abs(stored - digits) > MAX_HIDDEN * Math.max(1, stored);
}
