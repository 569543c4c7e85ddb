import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Io } from '../../src/build/command-io.js';
import { run } from '../../src/cli/run.js';
import { docx, paragraph, run as runOf } from '../support/office-files.js';

const TEXT = '云溪镇2023年报告\n\n一、经济\n茶叶产值3.2亿元，同比增长5%。\n';

let folder = '';
const folders: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  folders.push(folder);
  await writeFile(join(folder, 'a.txt'), TEXT);
});
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true }))));

async function cli(line: string, language: Io['language'] = 'en') {
  const out: string[] = [];
  const error: string[] = [];
  const keep = (list: string[]) => (text: string) => list.push(text.split(`${folder}/`).join(''));
  const args = line.split(' ').map((word) => (/\.\w+$/.test(word) ? join(folder, word) : word));
  const exitCode = await run(args, { out: keep(out), error: keep(error), language });
  return { exitCode, out: out.join('\n'), error: error.join('\n') };
}

const file = (name: string) => readFile(join(folder, name), 'utf8');

interface DraftFile {
  facts: { id: string; state: string; quote: string; start: number; end: number; decisions: object[] }[];
  source: { sha256: string };
}

const confirm = async (quote: string): Promise<void> => {
  const draft = JSON.parse(await file('a.draft.json')) as DraftFile;
  for (const fact of draft.facts.filter((each) => each.quote.includes(quote))) {
    fact.state = 'confirmed';
    fact.decisions.push({
      state: 'confirmed',
      by: 'Li',
      at: '2024-01-02T03:04:05.000Z',
      proposal: { ...fact, decisions: [] },
    });
  }
  await writeFile(join(folder, 'a.draft.json'), JSON.stringify(draft));
};

describe('report-widgets draft', () => {
  test('writes the source text, its map and the draft beside the document', async () => {
    const { exitCode, out } = await cli('draft a.txt');
    expect(exitCode).toBe(0);
    expect(out).toContain('Written: a.source.txt and a.draft.json');
    expect((await readdir(folder)).sort()).toEqual(['a.draft.json', 'a.source.map.json', 'a.source.txt', 'a.txt']);
    expect(await file('a.source.txt')).toBe(TEXT);
    const draft = JSON.parse(await file('a.draft.json')) as DraftFile;
    expect(draft.facts.length).toBeGreaterThan(0);
    for (const { quote, start, end } of draft.facts) expect(TEXT.slice(start, end)).toBe(quote);
    expect(JSON.parse(await file('a.source.map.json'))).toMatchObject({
      document: { format: 'txt' },
      blocks: [{ kind: 'heading', origin: 'line 1' }, {}, {}],
    });
  });

  test('lists in the language of the user what was not read', async () => {
    await writeFile(
      join(folder, 'b.docx'),
      docx({ body: paragraph(`${runOf('产值3亿元')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`) }),
    );
    expect((await cli('draft b.docx', 'zh')).out).toContain('DELETIONS 1处修订删除的文字按已接受略去');
    expect((await cli('draft b.docx')).out).toContain('DELETIONS 1 tracked deletion is left out');
  });

  test('a file that can’t be read ends in one sentence', async () => {
    await writeFile(join(folder, 'c.docx'), '{\\rtf1}');
    expect(await cli('draft c.docx')).toEqual({
      exitCode: 2,
      out: '',
      error: 'c.docx: The file is in Rich Text Format (.rtf), whatever its name says: open it and save it as .docx',
    });
    expect(await cli('draft none.docx')).toMatchObject({
      exitCode: 2,
      error: 'none.docx: no such file; check the path',
    });
    expect(await cli('draft a.txt --period soon')).toMatchObject({ exitCode: 2 });
    expect(await cli('draft a.txt --level kingdom')).toMatchObject({ exitCode: 2 });
  });

  test('asks about inconsistent figures, with possible answers; export lists the open questions', async () => {
    await writeFile(join(folder, 'd.txt'), '云溪镇2023年报告\n\n共有党员3200人，其中女党员3500人。\n');
    const { out } = await cli('draft d.txt');
    expect(out).toContain('To answer: SUM_OFF:nv-dang-yuan+party-members “3500人” is printed as a part of “3200人”');
    expect(out).toContain('as-printed it is right as printed; wrong one of them is wrong; not-parts');
    expect((await cli('draft d.txt', 'zh')).out).toContain(
      '待答：SUM_OFF:nv-dang-yuan+party-members “3500人”是“3200人”的一部分',
    );
    expect(JSON.parse((await cli('draft d.txt --json')).out)).toMatchObject({ questions: [{ code: 'SUM_OFF' }] });
    expect((await cli('export d.draft.json --out r.json --as-proposed')).out).toContain('To answer: SUM_OFF');
  });

  test('keeps decisions when the document is read again', async () => {
    await cli('draft a.txt');
    await confirm('3.2亿元');
    await writeFile(join(folder, 'a.txt'), TEXT.replace('一、经济\n', '一、经济\n新增一句。\n'));
    expect((await cli('draft a.txt')).out).toContain('1 confirmed');
    await writeFile(join(folder, 'a.txt'), TEXT.replace('3.2', '3.3'));
    expect((await cli('draft a.txt')).out).toContain('Question: cha-ye-chan-zhi “3.2亿元” (QUOTE_GONE)');
    expect((await cli('draft a.txt --fresh')).out).not.toContain('Question');
  });

  test('continues last year’s report, and counts figures that are the same, to choose, new and gone', async () => {
    await cli('draft a.txt');
    await cli('export a.draft.json --out last.json --as-proposed');
    await writeFile(join(folder, 'b.txt'), TEXT.replace('2023', '2024').replace('3.2', '3.6') + '新建茶室5座。\n');
    const { out } = await cli('draft b.txt --previous last.json');
    expect(out).toContain('Beside last year’s (a): 1 the same, 0 to choose, 1 new, 0 gone, 0 rejected then');
    expect((await cli('draft b.txt')).out).toContain('1 the same');
    expect((await cli('draft b.txt --previous a.draft.json', 'zh')).out).toContain('相同1，待选择0，新增1，未再出现0');
    await writeFile(join(folder, 'c.json'), '{"id": 1}');
    expect(await cli('draft b.txt --previous c.json')).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('neither a valid report nor a valid draft') as string,
    });
  });

  test('reports what happened to the quotes of another program', async () => {
    const quotes = JSON.stringify([
      { block: 2, quote: '3.2亿元' },
      { block: 2, quote: '9亿元' },
    ]);
    await writeFile(join(folder, 'quotes.json'), quotes);
    const out: string[] = [];
    const args = ['draft', join(folder, 'a.txt'), '--propose', `cat "${join(folder, 'quotes.json')}"`];
    await run(args, { out: (line) => out.push(line), error: (line) => out.push(line), language: 'en' });
    expect(out.join('\n')).toContain('--propose: 0 new, 1 that a rule has found too; 1 dropped');
  });

  test('a source text that was edited is not taken for the one of the draft', async () => {
    await cli('draft a.txt');
    await writeFile(join(folder, 'a.source.txt'), 'x');
    expect(await cli('draft a.txt')).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('not the text that a.draft.json was made from') as string,
    });
    await writeFile(join(folder, 'a.draft.json'), '{}');
    expect(await cli('draft a.txt')).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('not a valid draft') as string,
    });
  });
});

describe('a draft is not a report', () => {
  test('build, serve and verify refuse it, and print how many figures are decided', async () => {
    await cli('draft a.txt');
    await confirm('3.2亿元');
    const wanted = /DRAFT_NOT_REPORT .* 1 of \d+ confirmed/;
    const built = await cli('build a.draft.json --out site --base-url https://example.gov.cn/');
    expect([built.exitCode, built.out]).toEqual([1, expect.stringMatching(wanted)]);
    expect((await cli('verify a.draft.json --source a.source.txt')).out).toMatch(wanted);
    const served = await cli('serve a.draft.json');
    expect([served.exitCode, served.out + served.error]).toEqual([2, expect.stringMatching(wanted)]);
  });
});
