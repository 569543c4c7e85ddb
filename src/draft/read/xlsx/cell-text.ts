import { format, isDateFormat } from 'numfmt';
import { counted } from '../counting.js';

/** A cell as a sheet shows it. */
export interface CellText {
  readonly text: string;
  /** Whether the cell holds more digits than it shows, the format is not known, or it was too long for a number. */
  readonly remark?: 'CELL_ROUNDED' | 'CELL_FORMAT_UNKNOWN' | 'CELL_SCIENTIFIC';
}

const OPTIONS = { locale: 'zh-CN', throws: true, dateErrorThrows: true, invalid: '#' } as const;

/**
 * The text that a sheet shows of a number: 8.30 for 8.3, 13.69% for 0.1369, 2023年12月 for 45261.
 * @param stored the digits in the file
 * @param pattern the format of the cell, as the workbook writes it
 * @param epoch1904 whether days are counted from 1904, as old Macs did
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

/** Fifteen digits, which is all that a sheet has. */
const plainDigits = (value: number): string => {
  const digits = String(Number(value.toPrecision(15)));
  return /e/i.test(digits) ? inFull(digits) : digits;
};

/** A number in scientific form with all its noughts: codes of companies and amounts in yuan are as long as that. */
function inFull(digits: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/i.exec(digits) ?? [];
  const shift = Number(exponent);
  if (shift >= 0) return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
  return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}

/** A sheet shows as many digits as the column is wide; here, all that there are. */
function general(value: number): CellText {
  const text = plainDigits(value);
  return Math.abs(value) >= 1e11 ? { text, remark: 'CELL_SCIENTIFIC' } : { text };
}

/** A sheet rounds the digits that it shows, 1.005 to 1.01, and not the binary fraction just below. */
const asDecimal = (value: number): number => Number(value.toPrecision(15)) * (1 + 2 * Number.EPSILON);

function shown(value: number, pattern: string, isDate: boolean): string {
  const chinese = /\[DBNum([12])\]/i.exec(pattern)?.[1];
  // Blanks that only line up columns are none of the figure's.
  const text = format(pattern.replace(/\[DBNum\d\]/gi, ''), isDate ? value : asDecimal(value), OPTIONS).trim();
  if (chinese === undefined) return text;
  return text.replace(/\d+/g, (digits) => inChinese(digits, chinese, isDate));
}

/** 二〇二三年十二月: years digit by digit, all else counted. */
function inChinese(digits: string, kind: string, isDate: boolean): string {
  const isYear = isDate && digits.length === 4;
  const form = isYear ? 'ideographDigital' : kind === '2' ? 'chineseLegalSimplified' : 'chineseCounting';
  return counted(form, Number(digits)) ?? digits;
}

const MAX_HIDDEN = 1e-9;

/** Whether the digits that are shown are fewer than those stored, beyond what a computer adds by itself. */
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
