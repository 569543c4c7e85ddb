import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { parse } from 'parse5';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, getBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/lib/serve.mjs';

/* The built documentation as somebody opens it from any static server, in a folder below its root. */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const DOCS = `${DIST}docs/`;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort();

const read = (path: string): string => readFileSync(DOCS + path, 'utf8');

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Ids and addresses of a page, as an HTML parser reads them. */
function partsOf(html: string): { readonly ids: Set<string>; readonly links: string[] } {
  const [ids, links]: [Set<string>, string[]] = [new Set(), []];
  const visit = (node: Node): void => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id') ids.add(value);
      if (name === 'href' || name === 'src') links.push(value);
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html) as unknown as Node);
  return { ids, links };
}

describe('the pages of the documentation', () => {
  const parts = new Map(PAGES.map((path) => [path, partsOf(read(path))]));

  it.each(PAGES)('%s has links that lead somewhere', (path) => {
    const broken = parts.get(path)!.links.filter((link) => {
      // The empty icon of each page, and what is elsewhere.
      if (link === 'data:,' || /^(?:https?|mailto):/.test(link)) return false;
      const [file = '', hash] = link.split('#');
      const target = file ? posix.join(posix.dirname(path), file) : path;
      if (!existsSync(DOCS + target)) return true;
      return hash !== undefined && hash !== '' && parts.get(target)?.ids.has(decodeURIComponent(hash)) === false;
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ['publishing.html', 'publishing.zh.html', '中文'],
    ['publishing.zh.html', 'publishing.html', 'English'],
    ['embedding.html', 'embedding.zh.html', '中文'],
    ['from-a-document.zh.html', 'from-a-document.html', 'English'],
  ])('%s links to its other language in its head only', (path, other, name) => {
    expect(read(path)).toContain(`href="${other}"`);
    expect(read(path)).not.toContain(`${name}</a>）`);
  });

  it('gallery.html keeps its link to a Chinese page that is no version of it', () => {
    expect(read('gallery.html')).toContain('<p>（<a href="embedding.zh.html">中文</a>）</p>');
  });

  it('keep guides, reference and evidence apart', () => {
    const headings = [...read('index.html').matchAll(/<h2>([^<]*)<\/h2><ul><li>/g)].map(([, text]) => text);
    expect([...new Set(headings)]).toEqual([
      'Guides: write',
      'Guides: publish',
      'Guides: embed',
      'Guides: theme',
      'Reference',
      'Evidence',
      'Extend',
      'On this page',
    ]);
  });

  it.each([
    'from-a-document',
    'writing-a-report',
    'publishing',
    'embedding',
    'cms/wechat',
    'cms/ueditor',
    'cms/feishu',
    'cms/wangeditor',
  ])('%s is in Chinese too, and each leads to the other', (name) => {
    expect(read(`${name}.html`)).toContain(`${posix.basename(name)}.zh.html" hreflang="zh-CN"`);
    expect(read(`${name}.zh.html`)).toContain('<html lang="zh-CN">');
    expect(read(`${name}.zh.html`)).toContain(`${posix.basename(name)}.html" hreflang="en"`);
  });

  it.each([
    ['elements', 'Generated from'],
    ['contract', 'Generated from'],
    ['command', 'Generated from'],
  ])('reference/%s says that it is made', (name, text) => {
    expect(read(`reference/${name}.html`)).toContain(text);
  });

  it.each(['codes', 'browsers', 'catalogue', 'bench', 'build-bench', 'drafting'])('%s names what writes it', (name) => {
    expect(read(`${name}.html`)).toMatch(/<code>npm run [a-z:]+( -- --write)?<\/code>/);
  });

  it('have every element, every object of the contract and every command', () => {
    expect(read('reference/elements.html').match(/<h2 /g)).toHaveLength(16);
    for (const name of ['Report', 'Fact', 'Board', 'Place', 'Standing', 'Change', 'Correction', 'Mention'])
      expect(read('reference/contract.html')).toContain(`<h2 id="${name.toLowerCase()}">${name}</h2>`);
    expect(read('reference/command.html')).toContain('Usage: report-widgets build [options]');
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const found = await getBrowser('chromium');
    if (!found) throw new Error('There is no Chromium; npm test gets one.');
    const { path: executablePath, headless = true, env } = found;
    browser = await launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
    server = await serve(DIST, { port: 0 });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (path: string, width = 1280): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(`${server.url}docs/${path}`);
    return page;
  };

  it.each([
    ['index.html', 'sha-256 verify', 'What verify --fix fills in'],
    ['index.html', 'UNIT_UNKNOWN', 'UNIT_UNKNOWN'],
    ['from-a-document.zh.html', '下一年', '怎样由文档生成报告'],
  ])('the search on %s finds %s', async (path, query, wanted) => {
    const page = await open(path);
    await page.type('input', query);
    await page.waitForSelector('#results [role=option]');
    expect(await page.$eval('#results', (list) => list.textContent)).toContain(wanted);
    await page.close();
  });

  it('the search is worked with keys: down, enter', async () => {
    const page = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('nginx');
    await page.waitForSelector('#results [role=option]');
    await page.keyboard.press('ArrowDown');
    const href = await page.$eval('#results [aria-selected=true] a', ({ href: to }: HTMLAnchorElement) => to);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(href);
    await page.close();
  });

  it('a query that nothing has says so, and Escape closes the list', async () => {
    const page = await open('index.html');
    await page.type('input', 'qqqxyz');
    await page.waitForSelector('#results .none');
    await page.keyboard.press('Escape');
    expect(await page.$eval('#results', (list) => list.hasAttribute('hidden'))).toBe(true);
    await page.close();
  });

  it.each(['index.html', 'reference/elements.html', 'writing-a-report.zh.html', 'codes.html', 'cms/wordpress.html'])(
    '%s breaks no rule of accessibility, and is no wider than a phone',
    async (path) => {
      const page = await open(path, 375);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await page.close();
    },
  );
});
