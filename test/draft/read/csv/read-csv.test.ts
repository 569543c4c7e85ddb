import { expect, test } from 'vitest';
import { read, refused } from '../../../support/read.js';

test('rows of cells, with quoted commas and line ends', async () => {
  const source = await read('a.csv', '指标,数额\r\n"收入,合计","3\n亿"\r\n\r\n产值,"1,234.50"\r\n');
  expect(source.text).toBe('指标\t数额\n收入,合计\t3 亿\n产值\t1,234.50\n');
  expect(source.blocks[2]?.cells?.map(({ origin }) => origin)).toEqual(['csv R4C1', 'csv R4C2']);
});

test.each([
  [';', '指标;数额\n收入;3,2\n产值;4,5\n', ['收入', '3,2']],
  ['tab', '指标\t数额\n收入\t3,200\n', ['收入', '3,200']],
])('the separator is found: %s', async (_, text, cells) => {
  const source = await read('a.csv', text);
  expect(source.blocks[1]?.cells?.map((cell) => source.of(cell as never))).toEqual(cells);
});

test('GB18030 as Excel saves it', async () => {
  const bytes = new Uint8Array([0xca, 0xd0, 0x2c, 0xd4, 0xf6, 0x0a, 0xca, 0xd0, 0x2c, 0x31, 0x0a]);
  const source = await read('a.csv', bytes);
  expect([source.text, source.count('ENCODING')]).toEqual(['市\t增\n市\t1\n', 1]);
});

test('rows of another length are named; an empty table is refused', async () => {
  expect((await read('a.csv', '甲,乙\n1,2\n3,4,5\n')).count('CSV_RAGGED')).toBeGreaterThan(0);
  expect(await refused('a.csv', ',,\n,,\n')).toBe('FILE_NO_TEXT');
});
