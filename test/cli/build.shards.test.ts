import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { filesUnder } from '../../src/build/folder/tree.js';
import { run } from '../../src/cli/run.js';
import { validReport } from '../fixtures/report.js';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const at = (path: string): string => join(parent, path);

function saved(report: unknown, name = 'report.json'): string {
  writeFileSync(at(name), JSON.stringify(report));
  return at(name);
}

async function build(files: readonly string[], out: string, ...args: readonly string[]) {
  const said = { out: [] as string[], error: [] as string[] };
  const io = {
    out: (line: string) => void said.out.push(line),
    error: (line: string) => void said.error.push(line),
    language: 'en' as const,
  };
  const all = [
    'build',
    ...files,
    '--out',
    at(out),
    '--base-url',
    'https://example.gov.cn/r/',
    '--no-pictures',
    '--json',
  ];
  const code = await run([...all, ...args], io);
  const lines = said.out.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, summary: lines[lines.length - 1], error: said.error.join('\n').replaceAll(parent, '') };
}

/** The content of every file of a folder by path. */
const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesUnder(at(folder)).map((path) => [path, readFileSync(join(at(folder), path), 'base64')]));

describe('a build in shards', () => {
  it.each([
    ['one report, in every format', ['--formats', 'all'], 3],
    ['two reports that are compared', [], 2],
  ] as const)(
    'is joined to the bytes of one build: %s',
    async (_, flags, count) => {
      const one = saved(validReport());
      const files = flags.length ? [one] : [saved(choujiang2022Invented, 'a.json'), saved(choujiang2023, 'b.json')];
      await build(files, 'whole', ...flags);
      const parts = Array.from({ length: count }, (_one, index) => `part-${index + 1}`);
      for (const [index, part] of parts.entries()) {
        const { code, summary } = await build(files, part, '--shard', `${index + 1}/${count}`, ...flags);
        expect({ code, ...summary }).toMatchObject({ code: 0, ok: true, reused: 0 });
        expect(Number(summary!['rendered'])).toBeGreaterThan(0);
      }
      const { summary } = await build(files, 'joined', ...flags, '--parts', ...parts.map(at));
      expect(summary).toMatchObject({ ok: true, rendered: 0 });
      expect(contents('joined')).toEqual(contents('whole'));
    },
    240_000,
  );

  it('makes what no part has', async () => {
    const files = [saved(validReport())];
    await build(files, 'whole');
    await build(files, 'part', '--shard', '2/2');
    const { summary } = await build(files, 'joined', '--parts', at('part'));
    expect(Number(summary!['rendered'])).toBeGreaterThan(0);
    expect(Number(summary!['reused'])).toBeGreaterThan(0);
    expect(contents('joined')).toEqual(contents('whole'));
  });

  it('makes again what was changed in a part', async () => {
    const files = [saved(validReport())];
    await build(files, 'whole');
    await build(files, 'part', '--shard', '1/1');
    const page = filesUnder(at('part')).find((path) => /^w\/.*\.svg$/.test(path))!;
    const text = readFileSync(join(at('part'), page), 'utf8');
    writeFileSync(
      join(at('part'), page),
      text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
    );
    const { summary } = await build(files, 'joined', '--parts', at('part'));
    expect(summary).toMatchObject({ rendered: 1 });
    expect(contents('joined')).toEqual(contents('whole'));
  });

  it('does not replace a whole site by a part of it', async () => {
    const files = [saved(validReport())];
    await build(files, 'site');
    const before = contents('site');
    const { code, summary } = await build(files, 'site', '--shard', '1/2');
    expect(code).toBe(2);
    expect(JSON.stringify(summary).replaceAll(parent, '')).toContain(
      '/site: a whole site, which --shard does not replace by a part of it; choose another folder with --out',
    );
    expect(contents('site')).toEqual(before);
  });

  it('refuses a folder that is not a part, and a shard of parts', async () => {
    const files = [saved(validReport())];
    const { error } = await build(files, 'site', '--parts', at('nothing'));
    expect(error).toContain('/nothing: not an output folder of build --shard; check --parts');
    const both = await build(files, 'part', '--shard', '1/2', '--parts', at('nothing'));
    expect(both.code).toBe(2);
    expect(both.error).toContain('--shard makes only a part of a site and can’t be combined with --watch or --parts');
  });
});
