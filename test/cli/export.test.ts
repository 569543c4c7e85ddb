import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { read } from '../support/read.js';

const TEXT = '云溪镇2023年报告\n\n一、经济\n茶叶产值3.2亿元，同比增长5%。建成茶室12座。\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  await writeFile(join(folder, 'a.txt'), TEXT);
  await cli('draft', at('a.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function cli(...args: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const exitCode = await run(args, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    language: 'en',
  });
  return { exitCode, out: out.join('\n'), error: error.join('\n') };
}

test('exports a report that passes verify if every proposal is accepted unchanged', async () => {
  const exported = await cli('export', at('a.draft.json'), '--out', at('report.json'), '--as-proposed');
  expect([exported.exitCode, exported.out]).toEqual([0, expect.stringContaining('all checks passed')]);
  const verified = await cli('verify', at('report.json'), '--source', at('a.source.txt'));
  expect([verified.exitCode, verified.out]).toEqual([0, expect.stringContaining('No problems')]);
});

test('a workbook of the report, for a superior to check', async () => {
  await cli('export', at('a.draft.json'), '--out', at('report.json'), '--as-proposed', '--xlsx', at('check.xlsx'));
  const source = await read('check.xlsx', new Uint8Array(await readFile(at('check.xlsx'))));
  expect(source.text).toContain('茶叶产值');
  expect(source.text).toContain('320000000');
});

test('leaves unconfirmed facts out of the report, and lists them', async () => {
  const { exitCode, out } = await cli('export', at('a.draft.json'), '--out', at('none.json'));
  expect(exitCode).toBe(0);
  expect(out).toContain('nobody has confirmed it');
  expect(out).toContain(
    'no figure was confirmed, so the report has none; 3 left out. Confirm figures with decide, or export the proposals too with --as-proposed.',
  );
  expect(out).not.toContain('all checks passed');
  expect(JSON.parse(await readFile(at('none.json'), 'utf8'))).toMatchObject({ facts: [] });
});

test('the summary for machines', async () => {
  const { out } = await cli('export', at('a.draft.json'), '--out', at('report.json'), '--json');
  expect(JSON.parse(out)).toMatchObject({ ok: true, facts: 0, left: [{ code: 'PROPOSED' }, {}, {}] });
});

test('a frame that is wrong ends with 1, and a text that is another with 2', async () => {
  const draft = await readFile(at('a.draft.json'), 'utf8');
  await writeFile(at('wrong.draft.json'), draft.replace('"period": "2023"', '"period": "soon"'));
  expect(await cli('export', at('wrong.draft.json'), '--out', at('wrong.json'))).toMatchObject({
    exitCode: 1,
    out: expect.stringContaining('$.period') as string,
  });
  await writeFile(at('other.draft.json'), draft.replace(/"sha256": "\w{8}/g, '"sha256": "00000000'));
  expect(await cli('export', at('other.draft.json'), '--out', at('other.json'))).toMatchObject({
    exitCode: 2,
    error: expect.stringContaining('this is not the text that the draft was made from') as string,
  });
});
