import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { filesUnder } from '../../src/build/folder/tree.js';
import { run } from '../../src/cli/run.js';
import type { Report } from '../../src/report/types.js';
import { validReport } from '../fixtures/report.js';
import { deadAddresses, hasPage } from '../support/dead-addresses.js';

/* Which files of each figure a build makes, and that nothing of a site leads to one that is not there. */

const BASE = 'https://example.gov.cn/report/';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build(reports: readonly object[], ...more: string[]) {
  const files = reports.map((report, index) => {
    const file = join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(report));
    return file;
  });
  const said: string[] = [];
  const io = { out: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };
  const args = ['build', ...files, '--out', join(folder, 'site'), '--base-url', BASE, '--no-pictures', ...more];
  return { code: await run(args, { ...io, language: 'en' }), said };
}

const filesOf = (id: string): readonly string[] => filesUnder(join(folder, 'site/w', id)).sort();

const BASIC = [
  ...['embed/en/index.html', 'embed/index.html', 'en.oembed.json', 'en.svg', 'en/index.html', 'index.html'],
  ...['zh.oembed.json', 'zh.svg'],
];

const isThere = (path: string): boolean => hasPage(join(folder, 'site'), path);

const dead = (): ReadonlyMap<string, string> => deadAddresses(join(folder, 'site'), BASE);

describe('the files of a figure', () => {
  it('are the basic ones, of a new site', async () => {
    expect((await build([validReport()])).code).toBe(0);
    expect(filesOf('tea-output')).toEqual(BASIC);
    expect(existsSync(join(folder, 'site/pinned/tea-output'))).toBe(false);
  });

  it('are no more than twelve for each, with those of lists, of the report and of the site', async () => {
    await build([choujiang2022Invented]);
    const all = filesUnder(join(folder, 'site')).filter((path) => path.includes('w/'));
    expect(all.length / choujiang2022Invented.facts.length).toBeLessThanOrEqual(12);
  });

  it('are all that there are, where somebody asks for them', async () => {
    await build([validReport()], '--formats', 'all');
    expect(filesOf('tea-output')).toEqual(
      expect.arrayContaining([
        ...BASIC,
        ...['fact.json', 'zh.csv', 'zh.html', 'zh.json', 'zh.jsonld', 'zh.md', 'zh.oembed.xml', 'zh.txt'],
        'zh.wechat.html',
      ]),
    );
    expect(readdirSync(join(folder, 'site/pinned/tea-output'))).toHaveLength(1);
  });

  it('stay, where a site has all of them, also for figures that are new', async () => {
    const report = validReport() as unknown as Report;
    const [first, ...others] = report.facts;
    const renamed = { ...report, boards: [], facts: [{ ...first!, id: 'tea-harvest' }, ...others] };
    const before = { ...report, boards: [] };
    await build([before], '--formats', 'all');
    const old = filesOf('tea-output');
    await build([before], '--json');
    expect(filesOf('tea-output')).toEqual(old);
    const { said } = await build([renamed], '--json');
    expect(filesOf('tea-harvest')).toEqual(old);
    expect(JSON.parse(said[said.length - 1]!)).toMatchObject({ formats: 'all' });
  });

  it('are removed on request; pinned files stay', async () => {
    await build([validReport()], '--formats', 'all');
    const [pinned] = readdirSync(join(folder, 'site/pinned/tea-output'));
    await build([validReport()], '--formats', 'basic');
    expect(filesOf('tea-output')).toEqual(BASIC);
    expect(isThere(`pinned/tea-output/${pinned}/zh.json`)).toBe(true);
  });

  it('are of a kind that is known', async () => {
    const { code, said } = await build([validReport()], '--formats', 'most');
    expect(code).toBe(2);
    expect(said).toEqual(['--formats: expected basic or all, found "most"']);
  });
});

/** The same body a year before: with it come a line over the years and a comparison. */
const before = () => ({ ...validReport(), id: 'a-year-before', period: String(Number(validReport().period) - 1) });

describe('what a site offers is there', () => {
  it.each(['basic', 'all'])(
    'with the formats: %s',
    async (formats) => {
      const { code } = await build([validReport(), before()], '--formats', formats);
      expect(code).toBe(0);
      expect(dead()).toEqual(new Map());
      // A line has a file of its own, from which a script draws it.
      expect(isThere(`${validReport().id}/w/tea-output--trend/zh.json`)).toBe(true);
    },
    120_000,
  );
});
