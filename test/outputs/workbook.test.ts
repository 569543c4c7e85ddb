import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import type { Cell } from '../../src/format/table/table.js';
import { publishedTable } from '../../src/site/data/csv.js';
import { publishedWorkbook } from '../../src/site/data/workbook.js';
import { hostileReport } from '../fixtures/hostile-report.js';
import { links } from '../site/subjects.js';
import { officeCells, officeHere, savedAs, type OfficeCell } from '../support/office.js';

/* The workbook of a site as LibreOffice opens it: each number is that number, each text that text, and nothing is a formula. */

const office = officeHere();
const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A number that a spreadsheet can hold is a number; a longer one, and every text, is a text. */
function isSame(cell: OfficeCell, written: Cell): boolean {
  const text = typeof written === 'string' ? written : written.number;
  if (text === '') return cell.type === 'empty';
  const fits = typeof written !== 'string' && text.replace(/\D/g, '').replace(/^0+/, '').length <= 15;
  if (fits) return cell.type === 'float' && Number(cell.value) === Number(text);
  // A sheet has no line break of another kind, and LibreOffice no control characters.
  return cell.type === 'string' && plain(cell.value) === plain(text);
}

const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const reports = [choujiang2023, choujiang2022Invented, hostileReport];

describe.each(office ? LOCALES : [])('the workbook in %s', (locale) => {
  it.each(reports)('RC01: is read by LibreOffice as it was written: $id', async (report) => {
    const file = join(folder, `${report.id}.xlsx`);
    writeFileSync(file, await publishedWorkbook(report, locale, links));
    const [head, ...rows] = officeCells(new TextDecoder().decode(await savedAs(office!, file, 'fods')));
    const table = publishedTable(report.facts, report, locale, links);
    expect(head!.slice(0, table.head.length).map(({ value }) => value)).toEqual(table.head);
    const wrong = table.rows.flatMap((cells, row) =>
      cells.flatMap((written, column) => {
        const cell = rows[row]?.[column] ?? { type: 'empty', value: '' };
        return isSame(cell, written)
          ? []
          : [`${JSON.stringify(written)} as ${cell.type} ${JSON.stringify(cell.value)}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(rows.flat().filter(({ type }) => type === 'formula')).toEqual([]);
    expect(rows.flat().some(({ type }) => type === 'float')).toBe(true);
  });
});
