import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FIELDS, templateWorkbook } from '../../../../src/draft/sheet/template.js';
import { officeHere, savedAs } from '../../../support/office.js';
import { cell, row, words, xlsx } from '../../../support/office-files.js';
import { read, refused } from '../../../support/read.js';

const data = (rows: string, before = '', after = '') => `${before}<sheetData>${rows}</sheetData>${after}`;

test('what a sheet shows, with the address of each cell', async () => {
  const bytes = xlsx({
    strings: ['指标', '<r><t>增</t></r><r><t>速</t></r><rPh sb="0" eb="1"><t>zeng</t></rPh>'],
    formats: ['0.00', '0.00%'],
    sheets: {
      表1: data(
        row(1, '<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>') +
          row(3, words('A3', '收入') + cell('B3', 8.3, 1) + cell('C3', 0.1369, 2)),
      ),
    },
  });
  const source = await read('a.xlsx', bytes);
  expect(source.text).toBe('指标\t\t增速\n收入\t8.30\t13.69%\n');
  expect(source.blocks[1]?.cells?.map(({ origin }) => origin)).toEqual(['表1!A3', '表1!B3', '表1!C3']);
});

test('formats that a workbook names by a number alone are those of a Chinese program', async () => {
  const sheets = {
    表1: data(row(1, cell('A1', 45261, 1) + cell('B1', 0.5, 2) + cell('C1', 45261, 3) + cell('D1', 1234.5, 4))),
  };
  expect((await read('a.xlsx', xlsx({ formats: ['#57', '#9', '#14', '#4'], sheets }))).text).toBe(
    '2023年12月\t50%\t2023/12/1\t1,234.50\n',
  );
});

test('a date is the same day in every time zone', async () => {
  const zone = process.env.TZ;
  const bytes = xlsx({ formats: ['yyyy-mm-dd'], sheets: { 表1: data(row(1, cell('A1', 45292, 1))) } });
  for (const each of ['Asia/Shanghai', 'America/Los_Angeles', 'UTC']) {
    process.env.TZ = each;
    expect((await read('a.xlsx', bytes)).text).toBe('2024-01-01\n');
  }
  process.env.TZ = zone;
});

test('hidden rows, columns and sheets are left out and counted', async () => {
  const rows =
    row(1, words('A1', '甲') + words('B1', '暗列') + words('C1', '乙')) + row(2, words('A2', '暗行'), 'hidden="1"');
  const sheets = {
    表1: data(rows, '<cols><col min="2" max="2" hidden="1"/></cols>'),
    底稿: data(row(1, words('A1', '暗表'))),
  };
  const source = await read('a.xlsx', xlsx({ sheets, states: { 底稿: 'state="hidden"' } }));
  expect(source.text).toBe('甲\t乙\n');
  expect(['HIDDEN_ROWS', 'HIDDEN_COLUMNS', 'HIDDEN_SHEETS'].map(source.count)).toEqual([1, 1, 1]);
  expect(source.notices.map(({ where }) => where[0])).toEqual(['表1!B', '表1!2', '底稿']);
});

test('a merged cell is said once; what it covers is empty and says which cell covers it', async () => {
  const rows =
    row(1, words('A1', '指标') + words('B1', '全年') + words('C1', '全年')) +
    row(2, words('B2', '数额') + words('C2', '增速'));
  const source = await read(
    'a.xlsx',
    xlsx({
      sheets: { 表1: data(rows, '', '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>') },
    }),
  );
  expect(source.text).toBe('指标\t全年\t\n\t数额\t增速\n');
  expect(source.blocks[0]?.cells).toMatchObject([{ rows: 2 }, { columns: 2 }, { mergedInto: '表1!B1' }]);
});

test('the used range that a program wrote is not asked', async () => {
  const sheets = {
    表1: data(row(1, words('A1', '甲') + words('B1', '乙')) + row(2, words('A2', '丙')), '<dimension ref="A1:A1"/>'),
  };
  expect((await read('a.xlsx', xlsx({ sheets }))).text).toBe('甲\t乙\n丙\t\n');
});

test('results of formulas, errors, truth values, and a formula without a result', async () => {
  const cells =
    '<c r="A1"><f>SUM(B1)</f><v>12</v></c><c r="B1" t="str"><f>A1</f><v>合计</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1"><f>X</f></c>';
  const source = await read('a.xlsx', xlsx({ sheets: { 表1: data(row(1, cells)) } }));
  expect(source.text).toBe('12\t合计\tTRUE\t#DIV/0!\n');
  expect(['CELL_ERRORS', 'FORMULA_NO_RESULT'].map(source.count)).toEqual([1, 1]);
});

test('cells and rows without addresses follow each other', async () => {
  const sheets = {
    表1: data('<row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row>'),
  };
  expect((await read('a.xlsx', xlsx({ sheets }))).text).toBe('甲\t1\n2\t\n');
});

test('prefixes and the strict form of the standard', async () => {
  const rewritten = (xml: string) =>
    xml.includes('spreadsheetml/2006/main')
      ? xml
          .replace(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replace('xmlns=', 'xmlns:y=')
          .replace(/<(\/?)(?=\w)/g, '<$1y:')
      : xml;
  expect((await read('a.xlsx', xlsx({ rewritten, sheets: { 表1: data(row(1, cell('A1', 3))) } }))).text).toBe('3\n');
});

test('several sheets have their names as headings', async () => {
  const source = await read(
    'a.xlsx',
    xlsx({ sheets: { 经济: data(row(1, cell('A1', 1))), 空: data(''), 社会: data(row(1, cell('A1', 2))) } }),
  );
  expect(source.text).toBe('经济\n\n1\n\n社会\n\n2\n');
});

test('digits that a cell holds and does not show are asked about', async () => {
  const source = await read(
    'a.xlsx',
    xlsx({ formats: ['0.0%'], sheets: { 表1: data(row(1, cell('A1', 0.12345, 1))) } }),
  );
  expect(source.notices[0]?.where).toEqual(['表1!A1 “12.3% ← 0.12345”']);
});

test('a workbook in which there is nothing to see is not taken for an empty one', async () => {
  expect(await refused('a.xlsx', xlsx({ sheets: { 表1: data('') } }))).toBe('FILE_NO_TEXT');
});

const office = officeHere();

const FILE = fileURLToPath(new URL('../../../fixtures/indicators.fods', import.meta.url));

describe.each(office ? [office] : [])('workbooks of LibreOffice (%s)', (program) => {
  test('are read as they are shown there', async () => {
    const source = await read('a.xlsx', await savedAs(program, FILE, 'xlsx'));
    expect(source.text).toBe('指标\t\t增速\t时间\n收入\t8.30\t13.69%\t2023年12月\n');
    expect(['HIDDEN_ROWS', 'MERGED_CELLS'].map(source.count)).toEqual([1, 1]);
  }, 240_000);

  test('our template is opened there, and comes back with all its columns', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'template-'));
    try {
      const file = join(folder, 'template.xlsx');
      writeFileSync(file, await templateWorkbook('zh'));
      const source = await read('a.csv', await savedAs(program, file, 'csv'));
      expect(source.blocks[0]?.cells).toHaveLength(FIELDS.length);
      expect(source.text).toContain('3.20');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 240_000);
});
