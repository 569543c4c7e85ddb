import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCell, textCell } from '../../../src/format/table/spreadsheet.js';
import { csvOf, htmlTableOf, tsvOf, turned, withoutEmpty, type Table } from '../../../src/format/table/table.js';

const table: Table = { head: ['指标', '数据'], rows: [['税收入库', '24.86亿元']] };

/** What a spreadsheet makes of a CSV: quotation marks doubled within quoted cells, cells between separators. */
function cellsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < csv.length; i++) {
    const [at, next] = [csv[i]!, csv[i + 1]];
    if (at === '"' && isQuoted && next === '"') cell += csv[i++]!;
    else if (at === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted || (at !== separator && at !== '\r')) cell += at;
    else {
      rows[rows.length - 1]!.push(cell);
      cell = '';
      if (at === '\r' && csv[++i] === '\n' && i + 1 < csv.length) rows.push([]);
    }
  }
  return rows;
}

describe('a cell', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+cmd', "'+cmd"],
    ['a minus', '-cmd', "'-cmd"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width formula', '＝1+1', "'＝1+1"],
    ['a formula after blanks', '  =1+1', "'  =1+1"],
    ['a formula after a quotation mark', '"=1+1', `'"=1+1`],
    ['a formula behind a mark that can’t be seen', '\u200B=1', "'\u200B=1"],
    ['a formula behind a tab, which is a blank then', '\t=1+1', "' =1+1"],
    ['a formula on a line of its own', '\r\n=1+1', "' =1+1"],
    ['a formula behind a semicolon', '甲;=cmd|1', "甲;'=cmd|1"],
    ['a change with its sign', '+18.58%', "'+18.58%"],
  ])('defuses %s', (_, text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it.each([
    ['a number', '24.86'],
    ['a figure', '24.86亿元'],
    ['our own minus', '\u22123.5亿元'],
    ['a sign within', '甲=乙，+1'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, text) => {
    expect(textCell(text)).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    ['as it is', '24.86', '24.86'],
    ['with the minus of a keyboard', '-24.86', '-24.86'],
    ['of three decimals, which would be thousands in other languages, with one more', '12.345', '12.3450'],
    ['of four', '12.3456', '12.3456'],
    ['of as many digits as a spreadsheet holds', '0.123456789012345', '0.123456789012345'],
    ['of more, as a text', '1234567890123456', "'1234567890123456"],
  ])('RC01: is written %s', (_, number, cell) => {
    expect(numberCell(number)).toBe(cell);
  });
});

describe('CSV', () => {
  it('has quoted fields, CRLF after every row, and no mark unless it is asked for', () => {
    expect(csvOf(table)).toBe('"指标","数据"\r\n"税收入库","24.86亿元"\r\n');
    expect(csvOf(table, { bom: true })).toBe('\uFEFF"指标","数据"\r\n"税收入库","24.86亿元"\r\n');
  });

  it.each([
    ['a quotation mark', '“甲”"乙"', '"“甲”""乙"""'],
    ['a formula with both', '=cmd|"/C calc",A0', `"'=cmd|""/C calc"",A0"`],
    ['a line break, which is a blank', 'a\nb', '"a b"'],
  ])('writes %s', (_, text, cell) => {
    expect(csvOf({ head: ['a'], rows: [[text]] })).toBe(`"a"\r\n${cell}\r\n`);
  });

  it('starts no row with a minus, since a spreadsheet set to semicolons reads on', () => {
    const rows = [[{ number: '-3' }, { number: '-4' }, '2+cmd|A0']];
    expect(csvOf({ head: ['a', 'b', 'c'], rows })).toBe(`"a","b","c"\r\n"'-3","-4","2+cmd|A0"\r\n`);
  });

  it('gives back what was put in, and no formula, whatever separator it is read with', () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('=1', ';=1', '";=1', ';"=1', '-3', '+3', '"', ',', ';', '\t=')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, (row) => {
        const csv = csvOf({ head: row, rows: [row] });
        const written = row.map(textCell);
        expect(parse(csv, { record_delimiter: '\r\n' })).toEqual([written, written]);
        expect(cellsOf(csv, ',')).toEqual([written, written]);
        for (const cell of cellsOf(csv, ';').flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('a table to paste', () => {
  const hostile: Table = { head: ['<b>', 'a\tb'], rows: [['=1&"', '甲\n乙']] };

  it('as text has a tab between cells', () => {
    expect(tsvOf(table)).toBe('指标\t数据\n税收入库\t24.86亿元');
    expect(tsvOf(hostile)).toBe('<b>\ta b\n\'=1&"\t甲 乙');
  });

  it('as text quotes a cell that starts with a quotation mark', () => {
    expect(tsvOf({ head: ['a', 'b'], rows: [['"甲"', '乙']] })).toBe('a\tb\n"""甲"""\t乙');
  });

  it('RC01: has numbers without grouping, and a text that looks like one as a text', () => {
    const numbers: Table = { head: ['a', 'b', 'c'], rows: [['3/5', { number: '-32000' }, { number: '12.345' }]] };
    expect(tsvOf(numbers)).toBe("a\tb\tc\n'3/5\t-32000\t12.3450");
    expect(htmlTableOf(numbers)).toContain('<tr><td>&#39;3/5</td><td>-32000</td><td>12.3450</td></tr>');
  });

  it('without its empty columns has what some row says', () => {
    const rows = [
      ['1', '', ''],
      ['2', '', { number: '0' }],
    ];
    const kept = [
      ['1', ''],
      ['2', { number: '0' }],
    ];
    expect(withoutEmpty({ head: ['a', 'b', 'c'], rows })).toEqual({ head: ['a', 'c'], rows: kept });
  });

  it('as HTML has headings, and text that is text', () => {
    expect(htmlTableOf(table)).toBe(
      '<table><thead><tr><th scope="col">指标</th><th scope="col">数据</th></tr></thead>' +
        '<tbody><tr><td>税收入库</td><td>24.86亿元</td></tr></tbody></table>',
    );
    expect(htmlTableOf(hostile)).toContain('<th scope="col">&lt;b&gt;</th>');
    expect(htmlTableOf(hostile)).toContain('<td>&#39;=1&amp;&quot;</td>');
  });

  it('turned on its side leaves out what says nothing', () => {
    const one = { head: ['指标', '变化', '数据'], rows: [['税收入库', '', '24.86亿元']] };
    expect(turned(one, ['项目', '内容'])).toEqual({
      head: ['项目', '内容'],
      rows: [
        ['指标', '税收入库'],
        ['数据', '24.86亿元'],
      ],
    });
  });
});
