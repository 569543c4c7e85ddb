import { expect, test } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { TABLES } from '../../../src/format/words/languages.js';
import { parseReport } from '../../../src/report/parse.js';
import { publishedWorkbook, workbookToCheck } from '../../../src/site/data/workbook.js';
import { validReport } from '../../fixtures/report.js';
import { read } from '../../support/read.js';
import { links } from '../subjects.js';

/** The rows of the workbook as a sheet shows them. */
async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const source = await read('a.xlsx', bytes);
  return source.blocks.map(({ cells = [] }) => cells.map(({ start, end }) => source.text.slice(start, end)));
}

test('a row for each fact, with numbers as numbers that show all their digits', async () => {
  const [head, ...rows] = await rowsOf(await publishedWorkbook(choujiang2023, 'zh-CN', links));
  expect(rows).toHaveLength(choujiang2023.facts.length);
  const column = (name: 'number' | 'unit' | 'page') => head!.indexOf(TABLES['zh-CN'][name]);
  const tax = rows.find(([id]) => id === 'tax-revenue')!;
  expect([tax[column('number')], tax[column('unit')], tax[column('page')]]).toEqual([
    '2486000000',
    '元',
    'https://example.gov.cn/report/w/tax-revenue/',
  ]);
  const growth = rows.find((row) => row.some((text) => text.includes('18.58')));
  expect(growth).toBeDefined();
});

test('what a text begins with makes no formula of it, and a long number stays whole', async () => {
  const report = validReport();
  const [first, ...others] = report.facts;
  const parsed = parseReport({
    ...report,
    facts: [
      { ...first, label: { zh: '=1+1', en: '=1+1' }, value: '12345678901234567890.10', scale: undefined },
      ...others,
    ],
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  const [, row] = await rowsOf(await publishedWorkbook(parsed.report, 'zh-CN', links));
  expect(row).toContain('=1+1');
  expect(row).toContain('12345678901234567890.10');
});

test('the workbook to check has no address of a page, which is not published yet', async () => {
  const [head] = await rowsOf(await workbookToCheck(choujiang2023));
  expect(head).toContain(TABLES['zh-CN'].figure);
  expect(head).not.toContain(TABLES['zh-CN'].page);
});

test('the same bytes for the same report, whenever it is made', async () => {
  const first = await publishedWorkbook(choujiang2023, 'en', links);
  await new Promise((later) => setTimeout(later, 2_100));
  expect(await publishedWorkbook(choujiang2023, 'en', links)).toEqual(first);
});
