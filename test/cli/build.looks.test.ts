import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/build/folder/tree.js';
import { run } from '../../src/cli/run.js';
import { validReport } from '../fixtures/report.js';
import { deadAddresses } from '../support/dead-addresses.js';

/* Looks with pages of their own: a pasted address keeps its look on a site of files, where a query changes nothing. */

const BASE = 'https://example.gov.cn/report/';
const DARK = 'theme-elder--scheme-dark';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(validReport()));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build(...more: string[]) {
  const said: string[] = [];
  const io = { out: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };
  const args = ['build', join(folder, 'report.json'), '--out', join(folder, 'site'), '--base-url', BASE];
  const code = await run([...args, '--no-pictures', '--threads', '1', ...more], { ...io, language: 'en' });
  return { code, said };
}

const LOOKS = ['--looks', 'theme=portal', 'scheme=dark,theme=elder'];

const text = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');
const page = (path: string): Document => new JSDOM(text(path)).window.document;

/** The files of a figure that are in the folder of a look. */
const inLooks = (): readonly string[] =>
  [...filesUnder(join(folder, 'site/w/tea-output'))].filter((path) => /^(?:theme|palette|scheme)-/.test(path)).sort();

const EACH = ['en.oembed.json', 'en/index.html', 'index.html', 'zh.oembed.json'];

describe('build --looks', { timeout: 120_000 }, () => {
  it('makes a page and its oEmbed data in each look and language, with no broken link to them', async () => {
    expect(await build(...LOOKS)).toMatchObject({ code: 0 });
    expect(inLooks()).toEqual([DARK, 'theme-portal'].flatMap((look) => EACH.map((one) => `${look}/${one}`)));
    expect(deadAddresses(join(folder, 'site'), BASE)).toEqual(new Map());
  });

  it('a program that reads the discovery link of such a page frames the page in its look', async () => {
    await build(...LOOKS);
    const link = page(`w/tea-output/${DARK}/en/index.html`).querySelector<HTMLLinkElement>('[type$="json+oembed"]')!;
    expect(link.href).toBe(`${BASE}w/tea-output/${DARK}/en.oembed.json`);
    const { html } = JSON.parse(text(`w/tea-output/${DARK}/en.oembed.json`)) as { html: string };
    const frame = JSDOM.fragment(html);
    expect([frame.querySelector('iframe')!.src, frame.querySelector('a')!.href]).toEqual([
      `${BASE}w/tea-output/${DARK}/en/`,
      `${BASE}w/tea-output/${DARK}/en/`,
    ]);
  });

  it('has the look in the page itself, without script, and leads searchers to the plain page', async () => {
    await build(...LOOKS);
    const shown = page(`w/tea-output/${DARK}/index.html`);
    const card = shown.querySelector('stat-card')!;
    expect([card.getAttribute('theme'), card.getAttribute('scheme')]).toEqual(['elder', 'dark']);
    expect(shown.documentElement.dataset.scheme).toBe('dark');
    expect(shown.querySelector<HTMLLinkElement>('[rel="canonical"]')!.href).toBe(`${BASE}w/tea-output/`);
    const [other] = shown.querySelectorAll<HTMLAnchorElement>('a[hreflang="en"]');
    expect(other!.getAttribute('href')).toBe('en/');
    expect(text('sitemap.xml')).not.toContain(DARK);
  });

  it('shows a section as its widget, which has looks, and not laid out as on the page of its report', async () => {
    await build(...LOOKS);
    const { section } = validReport().facts[0]!;
    const widgetIn = (path: string) => page(path).querySelector('main > [theme]')?.localName;
    expect(widgetIn(`w/${section}/theme-portal/index.html`)).toBe('score-board');
    expect(text(`w/${section}/index.html`)).toContain('assets/report.css');
    expect(text(`w/${section}/theme-portal/index.html`)).not.toContain('assets/report.css');
  });

  it('keeps the looks of a site, since articles link to them, until an option drops them', async () => {
    await build(...LOOKS);
    const { said } = await build('--json');
    expect(inLooks()).toHaveLength(8);
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ ok: true, looks: [DARK, 'theme-portal'] });
    await build('--looks', 'theme=portal');
    expect(inLooks()).toEqual(EACH.map((one) => `theme-portal/${one}`));
    await build('--looks', 'none');
    expect(inLooks()).toEqual([]);
  });

  it.each(['theme=red', 'portal', 'theme=portal,theme=elder', ''])(
    'refuses %j, and lists the valid looks',
    async (look) => {
      const { code, said } = await build('--looks', look);
      expect(code).toBe(2);
      expect(said).toEqual([
        `--looks: expected none, or some of theme=neutral|newsroom|portal|elder, palette=cn|intl|neutral, scheme=light|dark, density=compact|regular|poster, titled=false with commas between them, found "${look}"`,
      ]);
    },
  );
});
