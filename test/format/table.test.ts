import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/format/text.js';
import { csvOf, htmlTableOf, inCell, tsvOf, turned, type Table } from '../../src/format/table.js';

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
    ['a formula after blanks', '  =1+1', "  '=1+1"],
    ['a formula after a quotation mark', '"=1+1', '"\'=1+1'],
    ['a formula behind a tab, which is a blank then', '\t=1+1', " '=1+1"],
    ['a formula on a line of its own', '\r\n=1+1', " '=1+1"],
    ['a formula behind a semicolon', '甲;=cmd|1', "甲;'=cmd|1"],
    ['a change with its sign', '+18.58%', "'+18.58%"],
  ])('defuses %s', (_, text, cell) => {
    expect(inCell(text)).toBe(cell);
  });

  it.each([
    ['a number', '24.86'],
    ['a negative number', '-24.86'],
    ['a figure', '24.86亿元'],
    ['our own minus', '\u22123.5亿元'],
    ['a sign within', '甲=乙，+1'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, text) => {
    expect(inCell(text)).toBe(text);
  });
});

describe('CSV', () => {
  it('has CRLF after every row, and no mark unless it is asked for', () => {
    expect(csvOf(table)).toBe('指标,数据\r\n税收入库,24.86亿元\r\n');
    expect(csvOf(table, { bom: true })).toBe('\uFEFF指标,数据\r\n税收入库,24.86亿元\r\n');
  });

  it.each([
    ['a comma', '1,000', '"1,000"'],
    ['a quotation mark', '“甲”"乙"', '"“甲”""乙"""'],
    ['a semicolon', 'a;b', '"a;b"'],
    ['a blank at an end', ' a', '" a"'],
    ['a formula with both', '=cmd|"/C calc",A0', `"'=cmd|""/C calc"",A0"`],
    ['a line break, which is a blank', 'a\nb', 'a b'],
  ])('writes %s', (_, text, cell) => {
    expect(csvOf({ head: ['a'], rows: [[text]] })).toBe(`a\r\n${cell}\r\n`);
  });

  it('starts no row with a minus, since a spreadsheet set to semicolons reads on', () => {
    expect(csvOf({ head: ['a', 'b'], rows: [['-3', '2+cmd|A0']] })).toBe("a,b\r\n'-3,2+cmd|A0\r\n");
  });

  it('gives back what was put in, and no formula, whatever separator it is read with', () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('=1', ';=1', '";=1', '-3', '+3', '"', ',', ';', '\t=')),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(texts, (row) => {
        const csv = csvOf({ head: row, rows: [row] });
        const written = row.map((text, i) => (i === 0 && /^-\d/.test(text) ? `'${cleanText(text)}` : inCell(text)));
        expect(cellsOf(csv, ',')).toEqual([written, written]);
        for (const separator of [',', ';'])
          for (const cell of cellsOf(csv, separator).flat())
            if (/^[\s"]*[=+\-@＝＋－＠]/.test(cell)) expect(cell).toMatch(/^-?\d+(?:\.\d+)?$/);
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
