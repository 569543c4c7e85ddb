import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { makeHandler } from '../../src/site/handler.js';
import { filesUnder } from '../../src/build/folder/tree.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport } from '../fixtures/report.js';

/* Several reports of one entity in one build: the page of each shows those of earlier years. */

const BASE = 'https://example.gov.cn/reports/';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

/** The fixture as the report of a year, with another tea output; that of 2022 is invented. */
const ofYear = (year: number, value: string): Report => {
  const [tea, ...facts] = validReport().facts as readonly object[];
  const named = { id: `yunxi-${year}`, period: String(year), ...(year === 2022 && { invented: true }) };
  const read = parseReport({ ...validReport(), ...named, facts: [{ ...tea, value }, ...facts] });
  if (!read.ok) throw new Error(read.problems[0]!.message.en);
  return read.report;
};

const YEARS = [ofYear(2021, '19.20'), ofYear(2022, '20.96'), ofYear(2023, '24.86')] as const;

/** Builds reports, in the order in which they are given, and says what the summary says. */
async function build(reports: readonly Report[], site = 'site') {
  const files = reports.map((report) => {
    const path = join(parent, `${report.id}.json`);
    writeFileSync(path, JSON.stringify(report));
    return path;
  });
  const lines: string[] = [];
  const io = { out: (line: string) => void lines.push(line), error: () => undefined, language: 'en' as const };
  const out = join(parent, site);
  const code = await run(
    ['build', ...files, '--out', out, '--base-url', BASE, '--no-pictures', '--formats', 'all', '--json'],
    io,
  );
  expect(code).toBe(0);
  return JSON.parse(lines[lines.length - 1]!) as { readonly rendered: number; readonly reused: number };
}

const read = (path: string): string => readFileSync(join(parent, path), 'utf8');
const bytesOf = (site: string) =>
  new Map(filesUnder(join(parent, site)).map((path) => [path, read(`${site}/${path}`)]));

describe('report-widgets build, several years of one entity', () => {
  it('shows earlier years on the page of a later one, and marks invented ones', async () => {
    await build(YEARS);
    const page = read('site/yunxi-2023/index.html').replace(/<!--.*?-->/g, '');
    expect(page).toContain(
      '<p class="visually-hidden">茶叶产值：2020年16.19亿元（计算值）；2021年19.20亿元，同比增长18.58%；2022年20.96亿元，同比增长18.58%——示例数据（虚构）；2023年24.86亿元，同比增长18.58%</p>',
    );
    expect(page).toContain('与2022年比较');
    expect(read('site/yunxi-2023/en/index.html')).toContain('Compared with 2022');
    expect(read('site/yunxi-2022/index.html')).toContain('与2021年比较');
    const first = read('site/yunxi-2021/index.html');
    expect(first).not.toMatch(/年比较|trend-line|report-compare/);
  });

  it('writes the same bytes whatever order the reports come in', async () => {
    await build(YEARS, 'a');
    await build([...YEARS].reverse(), 'b');
    const [a, b] = [bytesOf('a'), bytesOf('b')];
    // The map lists the reports as they were given.
    for (const site of [a, b]) expect(site.delete('sitemap.xml')).toBe(true);
    expect(b).toEqual(a);
  });

  it('rebuilds only the page of a later year when an earlier one has changed', async () => {
    const [first, second, third] = YEARS;
    await build(YEARS);
    const inode = (path: string): number => statSync(join(parent, 'site', path)).ino;
    const before = inode('yunxi-2023/w/tea-output/zh.svg');
    expect(await build(YEARS)).toMatchObject({ rendered: 0 });
    // The whole of 2021, its tea and what shows that; of the others their page, each line, and the comparison with 2021.
    const { rendered } = await build([ofYear(2021, '19.90'), second, third]);
    const shown = first.boards.length + first.sections.filter(({ id }) => id === 'economy').length + 1;
    // And the three figures beside it, whose pages show it.
    expect(rendered).toBe(1 + shown + 2 + 2 + 1 + 3);
    expect(read('site/yunxi-2023/index.html')).toContain('2021年19.90亿元');
    expect(inode('yunxi-2023/w/tea-output/zh.svg')).toBe(before);
  });

  it('removes a year from the pages of later ones when it is no longer given', async () => {
    await build(YEARS);
    await build(YEARS.slice(1));
    expect(read('site/yunxi-2023/index.html')).not.toContain('19.20亿元');
  });

  it('has the same bytes as a handler that is given the other reports, and none without', async () => {
    await build(YEARS);
    const report = (folder: string): Report | undefined => YEARS.find(({ id }) => id === folder);
    const ask = async (path: string, others?: () => readonly Report[]): Promise<string> =>
      (await makeHandler({ base: BASE, report, others })(new Request(BASE + path))).text();
    const others = () => [...YEARS].reverse();
    for (const path of ['yunxi-2023/', 'yunxi-2023/en/', 'yunxi-2022/', 'yunxi-2021/'])
      expect(await ask(path, others)).toBe(read(`site/${path}index.html`));
    const ofSeveral = filesUnder(join(parent, 'site/yunxi-2023')).filter((path) => /^(?:w|pinned)\/\w.*--/.test(path));
    const made = ofSeveral.filter((path) => !/\.png$|index\.html$/.test(path));
    expect(made.length).toBeGreaterThan(50);
    for (const path of made)
      expect([path, await ask(`yunxi-2023/${path}`, others)]).toEqual([path, read(`site/yunxi-2023/${path}`)]);
    expect(await ask('yunxi-2023/corrections.json', others)).toBe(read('site/yunxi-2023/corrections.json'));
    expect(await ask('yunxi-2023/w/tea-output--trend/')).toContain('404');
    expect(await ask('yunxi-2021/')).toBe(read('site/yunxi-2021/index.html'));
    expect(await ask('yunxi-2023/')).not.toContain('trend-line');
  });

  it('writes each line and the comparison as a widget of its own, and names them in the map of the site', async () => {
    await build(YEARS);
    expect(read('site/yunxi-2023/w/tea-output--trend/zh.txt')).toBe(
      '茶叶产值：2020年16.19亿元（计算值）；2021年19.20亿元，同比增长18.58%；2022年20.96亿元，同比增长18.58%——示例数据（虚构）；2023年24.86亿元，同比增长18.58%。\n',
    );
    expect(read('site/yunxi-2023/w/report--comparison/en.txt')).toContain(': 2022 and 2023 compared\n');
    const map = read('site/sitemap.xml');
    for (const id of ['yunxi-2023/w/tea-output--trend', 'yunxi-2022/w/report--comparison'])
      expect(map).toContain(`<loc>${BASE}${id}/</loc>`);
    expect(map).not.toContain('yunxi-2021/w/report--comparison');
  });

  it('compares no reports of different entities', async () => {
    const other = { ...YEARS[1], entity: { ...YEARS[1].entity, id: 'elsewhere' } };
    await build([other, YEARS[2]]);
    expect(read('site/yunxi-2023/index.html')).not.toContain('2022年比较');
  });

  it('writes the data of a report into a valid file beside the page, not into the page', async () => {
    await build(YEARS);
    for (const { id, period } of YEARS) {
      expect(read(`site/${id}/index.html`)).not.toContain('<script type="application/json"');
      const parsed = parseReport(JSON.parse(read(`site/${id}/report.json`)));
      expect(parsed.ok && parsed.report.period).toBe(period);
    }
  });
});
