import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { filesUnder } from '../../src/build/folder/tree.js';
import { validReport } from '../fixtures/report.js';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const at = (path: string): string => join(parent, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

/** Writes a report as a file, and says where. */
function saved(report: unknown, name = 'report.json'): string {
  writeFileSync(at(name), typeof report === 'string' ? report : JSON.stringify(report, null, 2));
  return at(name);
}

const BASE = 'https://example.gov.cn/report/';

/** Runs the command line with all formats, without pictures in pixels: they have tests of their own, as have the basic formats. */
async function build(files: readonly string[], args: readonly string[] = [], language: 'zh' | 'en' = 'en') {
  const lines = { out: [] as string[], error: [] as string[] };
  const io = {
    out: (line: string) => void lines.out.push(line),
    error: (line: string) => void lines.error.push(line),
    language,
  };
  const pictures = args.includes('--pictures-on-demand') ? [] : ['--no-pictures'];
  const formats = args.includes('--formats') ? [] : ['--formats', 'all'];
  const code = await run(['build', ...files, '--out', at('site'), ...pictures, ...formats, ...args], io);
  const said = (list: string[]): string => list.join('\n').replaceAll(parent, '');
  return { code, out: said(lines.out), error: said(lines.error) };
}

const published = (file: string, ...more: string[]) => build([file], ['--base-url', BASE, ...more]);

type Line = Readonly<Record<string, unknown>>;
const linesOf = (out: string): Line[] => out.split('\n').map((line) => JSON.parse(line) as Line);
const lastOf = (out: string): Line | undefined => linesOf(out).pop();

/** A report whose first fact has another label. */
function renamed() {
  const report = validReport();
  const [first, ...rest] = report['facts'] as Record<string, unknown>[];
  return { ...report, facts: [{ ...first, label: { zh: '新名称', en: 'Another name' } }, ...rest] };
}

const firstId = (): string => (validReport()['facts'] as { id: string }[])[0]!.id;

describe('report-widgets build', () => {
  it('writes a site: pages, the data, and a folder for every subject', async () => {
    const { code, out } = await published(saved(validReport()));
    expect(code).toBe(0);
    expect(out).toMatch(/^\/site: \d+ files, \d+\.\d MB; \d+ made, 0 unchanged, \d+\.\d s$/);
    expect(filesUnder(at('site'))).toEqual(
      expect.arrayContaining([
        '.report-widgets.json',
        'index.html',
        'en/index.html',
        'report.json',
        'zh.csv',
        'zh.xlsx',
      ]),
    );
    expect(readdirSync(at(`site/w/${firstId()}`))).toEqual(
      expect.arrayContaining([
        'fact.json',
        'zh.html',
        'en.svg',
        'zh.wechat.html',
        'zh.txt',
        'en.md',
        'zh.csv',
        'en.json',
        'zh.jsonld',
      ]),
    );
    expect(JSON.parse(read('site/report.json'))).toEqual(validReport());
    expect(readdirSync(parent).sort()).toEqual(['report.json', 'site']);
  });

  it('writes the same bytes for the same report, whatever the folder contained before', async () => {
    const file = saved(validReport());
    await published(file);
    const first = new Map(filesUnder(at('site')).map((path) => [path, read(`site/${path}`)]));
    await published(file, '--fresh');
    expect(new Map(filesUnder(at('site')).map((path) => [path, read(`site/${path}`)]))).toEqual(first);
  });

  it('rebuilds only what has changed, and leaves the other files untouched', async () => {
    await published(saved(validReport()));
    const other = (validReport()['facts'] as { id: string }[])[1]!.id;
    const before = statSync(at(`site/w/${other}/zh.svg`));
    const { out } = await published(saved(renamed()), '--json');
    const { rendered, reused } = lastOf(out) as { rendered: number; reused: number };
    // The fact, its section, its board, the report, and the three figures beside it, whose pages show it.
    expect([rendered, reused]).toEqual([7, 4]);
    expect(read(`site/w/${firstId()}/en.html`)).toContain('Another name');
    expect(statSync(at(`site/w/${other}/zh.svg`)).ino).toBe(before.ino);
  });

  it('makes a file again that somebody has taken out of the site', async () => {
    const file = saved(validReport());
    await published(file);
    rmSync(at(`site/w/${firstId()}/zh.svg`));
    expect(await published(file)).toMatchObject({ code: 0 });
    expect(read(`site/w/${firstId()}/zh.svg`)).toContain('<svg');
  });

  it('removes the pages of a removed fact, and keeps its pinned files', async () => {
    const report = validReport();
    const extra = { ...(report['facts'] as object[])[0], id: 'one-more' };
    await published(saved({ ...report, facts: [...(report['facts'] as object[]), extra] }));
    mkdirSync(at('site/pinned/abc'), { recursive: true });
    writeFileSync(at('site/pinned/abc/zh.json'), '{}');
    expect(readdirSync(at('site/w'))).toContain('one-more');
    expect(await published(saved(report))).toMatchObject({ code: 0 });
    expect(readdirSync(at('site/w'))).not.toContain('one-more');
    expect(read('site/pinned/abc/zh.json')).toBe('{}');
  });

  it('has a section for WeChat with a picture where there are pictures', async () => {
    const file = saved(validReport());
    await published(file, '--pictures-on-demand');
    const section = read(`site/w/${firstId()}/zh.wechat-png.html`);
    expect(section).toContain(`/w/${firstId()}/zh.wechat-1080.png"`);
    expect(section).not.toContain('<svg');
    await published(file);
    expect(readdirSync(at(`site/w/${firstId()}`))).not.toContain('zh.wechat-png.html');
  });

  it('puts several reports each in a folder of its own', async () => {
    const second = { ...validReport(), id: 'second-report' };
    const files = [saved(validReport()), saved(second, 'second.json')];
    expect(await build(files, ['--base-url', BASE])).toMatchObject({ code: 0 });
    expect(read('site/second-report/report.json')).toContain('"second-report"');
    expect(readdirSync(at(`site/${validReport()['id']}`))).toContain('index.html');
  });

  it('pins the widget files of each version under an address of its own', async () => {
    await published(saved(validReport()));
    const versions = (): string[] => readdirSync(at('site/pinned')).filter((name) => /^[\da-f]{16}$/.test(name));
    const [first] = versions();
    const before = read(`site/pinned/${first}/zh.json`);
    await published(saved(renamed()));
    expect(versions()).toHaveLength(2);
    expect(read(`site/pinned/${first}/zh.json`)).toBe(before);
    expect(JSON.parse(before)).toMatchObject({ reportWidgets: 1, corrections: '../../corrections.json' });
  });

  it('pins each figure separately, as a file and as a page, and keeps its earlier versions', async () => {
    await published(saved(validReport()));
    const folder = `site/pinned/${firstId()}`;
    const [first] = readdirSync(at(folder));
    const before = read(`${folder}/${first}/en/index.html`);
    expect(before).toContain(` data-id="${firstId()}" data-corrections="../../../../corrections.json"`);
    await published(saved(renamed()));
    expect(readdirSync(at(folder))).toHaveLength(2);
    expect(read(`${folder}/${first}/en/index.html`)).toBe(before);
    const other = (validReport()['facts'] as { id: string }[])[1]!.id;
    // Nothing of that one has changed: it is the same version still, and was not made again.
    expect(readdirSync(at(`site/pinned/${other}`))).toHaveLength(1);
    const { out } = await published(saved(renamed()), '--json');
    expect(lastOf(out)).toMatchObject({ rendered: 0 });
  });

  it('goes on serving the scripts of earlier versions, which pages hold by their hash', async () => {
    const file = saved(validReport());
    const { out } = await published(file);
    expect(out).not.toContain('kept');
    for (const version of ['v0.0.10', 'v0.0.9']) {
      mkdirSync(at(`site/embed/${version}`));
      writeFileSync(at(`site/embed/${version}/report-widgets.js`), `/* ${version} */`);
    }
    const current = readdirSync(at('site/embed')).filter((name) => !/^v0\.0\.(?:9|10)$/.test(name));
    const again = await published(file);
    expect(again.out).toContain('\nscripts of earlier versions kept: v0.0.9, v0.0.10');
    expect(read('site/embed/v0.0.9/report-widgets.js')).toBe('/* v0.0.9 */');
    expect(readdirSync(at('site/embed')).sort()).toEqual(['v0.0.10', 'v0.0.9', ...current].sort());
    const last = lastOf((await published(file, '--json')).out);
    expect(last!['kept']).toEqual({ versions: ['v0.0.9', 'v0.0.10'], pinned: 0 });
  });

  it('never replaces a script that it ships with an old one', async () => {
    const file = saved(validReport());
    await published(file);
    const [version] = readdirSync(at('site/embed'));
    const path = `site/embed/${version}/adopt.js`;
    const shipped = read(path);
    rmSync(at(path));
    writeFileSync(at(path), 'changed');
    expect((await published(file)).out).not.toContain('kept');
    expect(read(path)).toBe(shipped);
  });

  it('begins CSV files with a byte order mark only where it is asked to', async () => {
    await published(saved(validReport()), '--bom');
    expect(read('site/zh.csv').startsWith('\uFEFF')).toBe(true);
    await published(saved(validReport()));
    expect(read('site/zh.csv').startsWith('\uFEFF')).toBe(false);
  });

  it('D18: prints warnings with their lines, and publishes all the same', async () => {
    const [tea, ...others] = validReport().facts;
    const file = saved({ ...validReport(), facts: [{ ...tea, parts: ['fair-days'] }, ...others] });
    const { code, out } = await published(file, '--json');
    const warning = linesOf(out).find(({ type }) => type === 'warning');
    expect(code).toBe(0);
    expect(warning).toMatchObject({ file: '/report.json', path: '$.facts[0].parts[0]', code: 'PARTS_UNLIKE' });
    const { line, also } = warning as unknown as { line: number; also: { path: string; line: number }[] };
    const text = read('report.json').split('\n');
    expect([text[line - 1]!.trim(), also[0]!.path, text[also[0]!.line - 1]!.trim()]).toEqual([
      '"fair-days"',
      '$.facts[0].value',
      '"value": "24.86",',
    ]);
    expect((await published(file)).out).toMatch(
      /^\/report\.json:\d+: PARTS_UNLIKE .*\n1 warning\. Warnings do not block publishing\.\n\/site: /,
    );
  });

  it('prints progress with --json, one object per line, and a summary at the end', async () => {
    const { out, error } = await published(saved(validReport()), '--json');
    const lines = linesOf(out);
    const steps = lines.filter(({ type }) => type === 'progress');
    const ends = steps.filter(({ done, total }) => done === total);
    expect(ends.map(({ stage }) => stage)).toEqual(['check', 'make', 'site']);
    expect(steps.every((step) => Object.keys(step).join() === 'type,stage,done,total')).toBe(true);
    expect(lines.filter(({ type }) => type !== 'progress')).toEqual([lines[lines.length - 1]]);
    expect(lastOf(out)).toMatchObject({ type: 'summary', ok: true, out: '/site', reused: 0 });
    expect(error).toBe('');
  });
});

describe('report-widgets build, of a report with problems', () => {
  it('prints each with file and line, writes no file and leaves the old site unchanged', async () => {
    await published(saved(validReport()));
    const before = read('site/.report-widgets.json');
    const bad = saved({ ...validReport(), id: 'Not An Id', facts: 'none' }, 'bad.json');
    const { code, out } = await published(bad);
    expect(code).toBe(1);
    expect(out).toMatch(/^\/bad\.json:\d+: ID_FORM /m);
    expect(out).toContain('problems found. Nothing was written.');
    expect(read('site/.report-widgets.json')).toBe(before);
  });

  it.each(['../../etc', 'a/b', 'con', '.'])('refuses the fact id %j, which could leave its folder', async (id) => {
    const report = validReport();
    const [first, ...rest] = report['facts'] as Record<string, unknown>[];
    const { code, out } = await published(saved({ ...report, boards: [], facts: [{ ...first, id }, ...rest] }));
    expect([code, /ID_FORM/.test(out)]).toEqual([1, true]);
    expect(readdirSync(parent)).toEqual(['report.json']);
  });

  it('does not read a file above the size limit, and names the option that raises it', async () => {
    const large = saved({ ...validReport(), padding: 'x'.repeat(1_000_000) });
    const { code, out } = await published(large, '--max-size', '1');
    expect(code).toBe(1);
    expect(out).toContain('/report.json:1: DATA_TOO_LARGE');
    expect(out).toContain('a report of at most 1 MB (--max-size allows more, or split it into several)');
    expect(await published(large)).toMatchObject({ code: 0 });
  });

  it('refuses two reports with one id, and names both', async () => {
    const files = [saved(validReport()), saved(validReport(), 'twin.json')];
    const { code, out } = await build(files, ['--base-url', BASE]);
    expect([code, out]).toEqual([1, expect.stringContaining('/twin.json:1: ID_REPEATED')]);
    expect(out).toContain('/report.json');
  });

  it('prints the line of a JSON syntax error', async () => {
    const { code, out } = await published(saved('{\n  "id": "a",\n  oops\n}'));
    expect([code, out]).toEqual([1, expect.stringContaining('/report.json:3: JSON_SYNTAX')]);
  });

  it('prints each as a line of JSON with --json, with path, line, and words in both languages', async () => {
    const { code, out } = await published(saved({ ...validReport(), id: 'Not An Id' }), '--json');
    expect(code).toBe(1);
    const problems = linesOf(out).filter(({ type }) => type === 'problem');
    expect(problems).toMatchObject([{ file: '/report.json', line: 3, path: '$.id', code: 'ID_FORM' }]);
    expect(Object.keys(problems[0]!['message'] as object)).toEqual(['zh', 'en']);
    expect(lastOf(out)).toEqual({ type: 'summary', ok: false, problems: 1 });
  });
});

describe('report-widgets build, used wrongly', () => {
  it.each([
    ['no base address', [], "error: required option '--base-url <address>' not specified"],
    ['a relative one', ['--base-url', 'report/'], '--base-url'],
    ['a script', ['--base-url', 'javascript:alert(1)'], '--base-url'],
    ['a size that is none', ['--base-url', BASE, '--max-size', '1GB'], '--max-size: expected a whole number'],
    ['an odd number of threads', ['--base-url', BASE, '--threads', 'many'], '--threads: expected a whole number'],
  ])('%s ends with 2', async (_, args, said) => {
    const { code, error } = await build([saved(validReport())], args);
    expect([code, error.replace('Usage error: ', 'error: ')]).toEqual([2, expect.stringContaining(said)]);
    expect(readdirSync(parent)).toEqual(['report.json']);
  });

  it('what can not be done is a line of JSON too, and words beside it', async () => {
    const { code, out, error } = await published(at('none.json'), '--json');
    expect([code, error]).toEqual([2, expect.stringContaining('/none.json: no such file')]);
    expect(lastOf(out)).toMatchObject({ type: 'summary', ok: false, message: { en: error } });
  });

  it('--serve without --watch ends with 2', async () => {
    const { code, error } = await published(saved(validReport()), '--serve');
    expect([code, error]).toEqual([2, expect.stringContaining('--serve needs --watch')]);
  });

  it('a report that is not there ends with 2', async () => {
    const { code, error } = await published(at('none.json'));
    expect([code, error]).toEqual([2, expect.stringContaining('/none.json')]);
  });

  it('exits with 2 if the output path is a file, and leaves the file unchanged', async () => {
    writeFileSync(at('site'), 'mine');
    expect(await published(saved(validReport()))).toMatchObject({
      code: 2,
      error: '/site: a file, not a folder; choose a folder with --out',
    });
    expect(read('site')).toBe('mine');
  });

  it('exits with 2 if the output folder was not made by a build, and leaves it unchanged', async () => {
    mkdirSync(at('site'));
    writeFileSync(at('site/thesis.doc'), 'mine');
    const { code, error } = await published(saved(validReport()));
    expect([code, error]).toEqual([2, expect.stringContaining('not a site made by report-widgets')]);
    expect(read('site/thesis.doc')).toBe('mine');
  });

  it('speaks Chinese where the reader does', async () => {
    writeFileSync(at('site'), 'mine');
    const { error } = await build([saved(validReport())], ['--base-url', BASE], 'zh');
    expect(error).toBe('/site：是文件，不是文件夹；请用--out指定文件夹');
  });
});
