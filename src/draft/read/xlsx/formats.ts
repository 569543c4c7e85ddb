import { first, within, type Xml } from '../office/xml.js';

/*
 * Built-in formats, referenced only by number. From 27 on, they depend on the program's language; Chinese is assumed.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const GENERAL = 'General';

/** The cell formats of a workbook, by style number. */
export function formatsOf(styles: Xml | undefined): (style: string | undefined) => string {
  const own = new Map(
    (styles ? within(first(styles, 'x:numFmts') ?? NOTHING, 'x:numFmt') : []).map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'] ?? GENERAL,
    ]),
  );
  const ids = (styles ? within(first(styles, 'x:cellXfs') ?? NOTHING, 'x:xf') : []).map(
    ({ attributes }) => attributes['numFmtId'] ?? '0',
  );
  return (style) => {
    const id = ids[Number(style ?? 0)] ?? '0';
    return own.get(id) ?? BUILT_IN[Number(id)] ?? GENERAL;
  };
}

const NOTHING: Xml = { name: '', attributes: {}, children: [] };
