import { expect, test } from 'vitest';
import { cellText } from '../../../../src/draft/read/xlsx/cell-text.js';

/** What is stored, the format, and what a sheet shows. */
const TABLE: readonly (readonly [stored: string, format: string, shown: string])[] = [
  ['8.3', '0.00', '8.30'],
  ['8.2999999999999989', '0.00', '8.30'],
  ['0.1369', '0.00%', '13.69%'],
  ['0.1369', '0%', '14%'],
  ['0.23', '0.0%', '23.0%'],
  ['-3.2', '0.0', '-3.2'],
  ['-0.2969', '0.00%', '-29.69%'],
  ['29.69', '0.00"%"', '29.69%'],
  ['6779.0725293054', '0.00', '6779.07'],
  ['100123', '#,##0', '100,123'],
  ['123.456', '#,##0.00', '123.46'],
  ['1.005', '0.00', '1.01'],
  ['2.5', '0', '3'],
  ['0.125', '0.00', '0.13'],
  ['1234.5', '#,##0.00"万元"', '1,234.50万元'],
  ['12', '0"家"', '12家'],
  ['12345678', '0.0,,"百万"', '12.3百万'],
  ['3', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '3.00'],
  ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
  ['-5', '0_);(0)', '(5)'],
  ['-3.2', '0.0;[Red]-0.0', '-3.2'],
  ['0.5', '# ?/?', '1/2'],
  ['45261', 'yyyy"年"m"月"', '2023年12月'],
  ['45261', 'yyyy年m月d日', '2023年12月1日'],
  ['45261', '[$-804]yyyy"年"m"月"d"日";@', '2023年12月1日'],
  ['45261', 'yyyy/m/d', '2023/12/1'],
  ['45261', 'yyyy-mm-dd', '2023-12-01'],
  ['45261.99999', 'yyyy-mm-dd', '2023-12-01'],
  ['45261', '[DBNum1][$-804]yyyy"年"m"月"', '二〇二三年十二月'],
  ['15', '[DBNum1][$-804]0', '十五'],
  ['60', 'yyyy-mm-dd', '1900-02-29'],
  ['1', 'yyyy-mm-dd', '1900-01-01'],
  ['0.30000000000000004', 'General', '0.3'],
  ['8.2999999999999989', 'General', '8.3'],
  ['0.1', 'G/通用格式', '0.1'],
  ['91330782146123456', 'General', '91330782146123500'],
  ['1.2345678901234E+14', 'General', '123456789012340'],
  ['1E-3', 'General', '0.001'],
  ['1.5E-7', 'General', '0.00000015'],
  ['12', '@', '12'],
  ['全市', '0.00', '全市'],
  ['', '0.00', ''],
];

test.each(TABLE)('%s in the format %s is shown as %s', (stored, format, shown) => {
  expect(cellText(stored, format).text).toBe(shown);
});

test('days that are counted from 1904', () => {
  expect(cellText('43799', 'yyyy-mm-dd', true).text).toBe('2023-12-01');
});

test('more digits than are shown are said, and what a computer adds is not', () => {
  expect(cellText('0.136912', '0.00%').remark).toBe('CELL_ROUNDED');
  expect(cellText('12345678', '0.0,,').remark).toBe('CELL_ROUNDED');
  expect(cellText('8.2999999999999989', '0.00').remark).toBeUndefined();
  expect(cellText('12000000', '0.0,,').remark).toBeUndefined();
  expect(cellText('45261.5', 'yyyy-mm-dd').remark).toBeUndefined();
});

test('a format that is none leaves the number as it is stored, and says so', () => {
  expect(cellText('8.3', '[[[')).toEqual({ text: '8.3', remark: 'CELL_FORMAT_UNKNOWN' });
});
