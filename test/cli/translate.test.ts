import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { parseReport } from '../../src/report/parse.js';

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

test('ENGLISH-8: from a draft in Chinese to a report in both languages, by a translator’s file', async () => {
  await writeFile(at('terms.csv'), '中文,English\n茶叶产值,Tea output value\n');
  const first = await cli('translate', at('a.draft.json'), '--glossary', at('terms.csv'), '--out', at('a.xlf'));
  expect([first.exitCode, first.out]).toEqual([0, expect.stringContaining('proposed “Tea output value”')]);
  expect((await cli('translate', at('a.draft.json'))).exitCode).toBe(1);
  const refused = await cli('export', at('a.draft.json'), '--out', at('r.json'), '--as-proposed');
  expect([refused.exitCode, refused.out]).toEqual([
    1,
    expect.stringMatching(/Not translated: title.*\n[\s\S]*--languages/),
  ]);
  const one = await cli('export', at('a.draft.json'), '--out', at('r.json'), '--as-proposed', '--languages', 'zh');
  expect(one.exitCode).toBe(0);
  const empty = await readFile(at('a.xlf'), 'utf8');
  const filled = empty
    .replace(/<target[^>]*>[^<]*<\/target>/g, '')
    .replace(/id="([^"]*)">\s*<source[^>]*>[^<]*<\/source>/g, '$&<target>E $1</target>');
  await writeFile(at('a.xlf'), filled);
  const read = await cli('translate', at('a.draft.json'), '--read', at('a.xlf'));
  expect([read.exitCode, read.out]).toEqual([0, expect.stringContaining('0 not translated')]);
  await cli('export', at('a.draft.json'), '--out', at('r.json'), '--as-proposed');
  const report = parseReport(JSON.parse(await readFile(at('r.json'), 'utf8')));
  expect(report.ok && report.report.languages).toEqual(['zh', 'en']);
  expect(report.ok && report.report.facts.map(({ label }) => label.en)).toEqual([
    'E label.cha-ye-chan-zhi',
    'E label.cha-shi',
  ]);
});

test.each([
  [['translate', 'a.draft.json', '--out', 'a.docx'], '.xlsx or .xlf'],
  [['translate', 'a.draft.json', '--read', 'none.xlf'], 'can’t be read'],
  [['translate', 'a.draft.json', '--read', 'a.txt'], 'no columns'],
  [['translate', 'a.draft.json', '--glossary', 'a.txt'], 'no two columns'],
  [['export', 'a.draft.json', '--out', 'r.json', '--languages', 'en'], 'expected zh or zh,en'],
])('refuses an impossible request, and leaves the draft unchanged: %s', async ([command, ...args], said) => {
  const before = await readFile(at('a.draft.json'), 'utf8');
  const paths = args.map((one) => (/\./.test(one) ? at(one) : one));
  const { exitCode, error } = await cli(command!, ...paths);
  expect([exitCode, error]).toEqual([2, expect.stringContaining(said)]);
  expect(await readFile(at('a.draft.json'), 'utf8')).toBe(before);
});
