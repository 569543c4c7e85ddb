import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { FIELDS, templateWorkbook } from '../../../src/draft/sheet/template.js';
import { filledIn } from '../../../src/draft/sheet/filled-in.js';
import { LANGUAGES } from '../../../src/report/lists/terms.js';
import { read } from '../../support/read.js';

test.each(LANGUAGES)(
  'the workbook in %s: heads, a row that shows how, lists to choose from, cells of text',
  async (language) => {
    const bytes = await templateWorkbook(language);
    const source = await read('a.xlsx', bytes);
    const rows = source.blocks.map(({ cells = [] }) => cells.map((cell) => source.text.slice(cell.start, cell.end)));
    expect(rows.map((row) => row.length)).toEqual([FIELDS.length, FIELDS.length]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(sheet.match(/<dataValidation /g)).toHaveLength(3);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toMatch(/<c r="C301" s="\d+"\/>/);
    // As it comes, it is read as one that nobody has filled in.
    expect(filledIn(source)).toEqual({ facts: [], wrong: [], sections: [] });
  },
);
