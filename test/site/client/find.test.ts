import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types.js';
import type { EmbedSite } from '../../support/sites/embed-site.js';
import { openFindSite } from '../../support/sites/find-site.js';
import { report } from '../../fixtures/model-facts.js';

/* A reader finds an indicator among the reports of several bodies, compares it, and follows a figure to its page. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const HOSTILE = '<img src=x onerror=alert(1)>入库';
const LEVELS = ['county', 'township'] as const;

/** Invented bodies, two years each, with one figure that only the first has. */
const reports: readonly Report[] = ['东岭县', '云溪镇'].flatMap((zh, body) =>
  ['2022', '2023'].map((period): Report => ({
    ...report,
    id: `body-${body}-${period}`,
    period,
    entity: { id: `body-${body}`, name: { zh, en: `Body ${body}` }, level: LEVELS[body]! },
    facts: report.facts.map((fact, i) =>
      i === 1 && body === 0 ? { ...fact, label: { zh: HOSTILE, en: 'Hostile <b>label' } } : fact,
    ),
    boards: [],
  })),
);
const [first] = report.facts;
const label = first!.label.zh!;

let site: EmbedSite;
beforeAll(async () => {
  site = await openFindSite(reports);
}, 120_000);
afterEach(() => site.rest());
afterAll(() => site.close());

const told = (page: Page, text: string) =>
  page.waitForFunction((wanted: string) => document.querySelector('.told')?.textContent === wanted, {}, text);
const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.click(`[name=${name}]`, { count: 3 });
  await page.keyboard.type(text);
}

describe('the front page of several reports', () => {
  it('offers what several bodies state, before anything is asked, and loads nothing for it', async () => {
    const page = await site.visit('/');
    expect((await texts(page, '.start .chips b')).includes(label)).toBe(true);
    expect(site.asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    expect(await texts(page, '.ask .what')).toEqual(['2个单位，共4份报告']);
  });

  it('finds an indicator by two characters, and compares it word for word', async () => {
    const page = await site.visit('/');
    await type(page, 'q', label.slice(0, 2));
    await page.waitForSelector('.results .chips a');
    await page.keyboard.press('Tab');
    await page.evaluate((wanted) => {
      [...document.querySelectorAll<HTMLElement>('.results a')].find((one) => one.innerText.includes(wanted))!.focus();
    }, label);
    await page.keyboard.press('Enter');
    await told(page, '2个单位，4项数据');
    const { entriesOf } = await import('../../../src/site/search-index/entries.js');
    const { linksOf } = await import('../../../src/site/links.js');
    const figure = entriesOf(reports[0]!, 'zh-CN', linksOf(reports[0]!, 'https://a.example/'))[0]!.row[4];
    expect(await texts(page, '.results tbody tr')).toEqual(
      ['2023', '2022'].flatMap((year) => [
        expect.stringMatching(new RegExp(`^东岭县.* ${year}年.* ${figure}$`)) as string,
        expect.stringMatching(new RegExp(`^云溪镇.* ${year}年.* ${figure}$`)) as string,
      ]),
    );
    // Focus is on the heading, so that a screen reader goes on from there.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(label);
    const address = await page.$eval('.results td a', (link) => link.href);
    expect(address).toBe(`${site.host}/body-0-2023/w/${first!.id}/`);
    expect((await fetch(address)).status).toBe(200);
    expect([site.errors, site.said]).toEqual([[], []]);
  });

  it('keeps everything in the address: passed on, and back', async () => {
    const page = await site.visit(`/?i=${encodeURIComponent(label)}&year=2022&level=county`);
    await told(page, '1个单位，1项数据');
    expect(await texts(page, '.results tbody th')).toEqual([expect.stringContaining('东岭县')]);
    await page.select('[name=level]', '');
    await told(page, '2个单位，2项数据');
    await page.click('.results .back');
    await page.waitForSelector('.start:not([hidden])');
    await page.goBack();
    await told(page, '2个单位，2项数据');
    expect(await page.$eval('[name=year]', (one) => (one as HTMLSelectElement).value)).toBe('2022');
  });

  it.each(['云溪镇 LABEL', '云溪镇LABEL'])('takes a body and an indicator together: %s', async (query) => {
    const page = await site.visit('/');
    await type(page, 'q', query.replace('LABEL', label));
    await page.waitForSelector('.results .chips');
    expect(await texts(page, '.results .chips b')).toEqual([label, '云溪镇']);
    await page.click('.results .chips a');
    await told(page, '1个单位，2项数据');
    expect(await page.$eval('[name=place]', (one) => (one as HTMLInputElement).value)).toBe('云溪镇');
  });

  it('finds a body by its name, and leads to its newest report', async () => {
    const page = await site.visit('/');
    await type(page, 'place', '云溪');
    await told(page, '找到0个指标、1个单位');
    expect(await page.$eval('.results a', (link) => link.pathname)).toBe('/body-1-2023/');
  });

  it('finds English words by their beginning, and stays in its language', async () => {
    const page = await site.visit('/en/');
    await type(page, 'q', first!.label.en!.slice(0, 3).toUpperCase());
    await page.waitForSelector('.results .chips a');
    expect(await texts(page, '.results .chips b')).toContain(first!.label.en!);
    expect(await page.evaluate(() => /\p{Script=Han}/u.test(document.querySelector('.results')!.textContent))).toBe(
      false,
    );
    await page.click('.results .chips a');
    await page.waitForSelector('.results td a');
    expect(await page.$eval('.results td a', (link) => link.pathname)).toMatch(/\/en\/$/);
  });

  it.each([
    ['qqqq', '没有找到。请换一个词，或者少输几个字。'],
    ['甲', '请至少输入两个字。'],
    ['constructor', '没有找到。请换一个词，或者少输几个字。'],
  ])('says so where %j finds nothing', async (query, said) => {
    const page = await site.visit('/');
    await type(page, 'q', query);
    await told(page, said);
  });

  it('shows a hostile label as text', async () => {
    const page = await site.visit('/');
    await type(page, 'q', '入库');
    await page.waitForSelector('.results .chips a');
    expect(await texts(page, '.results .chips b')).toContain(HOSTILE);
    expect(await page.$$eval('img', (all) => all.length)).toBe(0);
    expect(site.errors).toEqual([]);
  });

  it('says so where the files can’t be read, and tries again', async () => {
    const kept = [...site.files].filter(([path]) => path.endsWith('.json'));
    for (const [path] of kept) site.files.delete(path);
    const page = await site.visit('/');
    await type(page, 'q', label);
    await told(page, '数据暂时无法读取，请稍后再试。');
    for (const [path, file] of kept) site.files.set(path, file);
    await page.keyboard.press('Backspace');
    await page.waitForSelector('.results .chips a');
  });

  it('asks its own server only, under a policy that allows nothing else', async () => {
    const page = await site.visit(`/?i=${encodeURIComponent(label)}`);
    await page.waitForSelector('.results table');
    const policy = await page.$eval('meta[http-equiv]', (meta) => meta.content);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe');
    const outside = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).origin !== location.origin && !name.startsWith('data:'))
        .map(({ name }) => name),
    );
    expect(outside).toEqual([]);
  });

  it('lists the reports without a script', async () => {
    const page = await site.visit('/');
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await page.$eval('form.find', (form) => (form as HTMLElement).offsetHeight)).toBe(0);
    expect(await page.$$eval('.reports li a', (links) => links.length)).toBe(4);
  });

  it.each(['light', 'dark'])(
    'passes axe at 375 and 1280 px, in %s',
    async (scheme) => {
      for (const path of ['/', `/?i=${encodeURIComponent(label)}`, `/en/?q=${first!.label.en!.slice(0, 4)}`])
        for (const width of [375, 1280]) {
          const page = await site.visit(path);
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.setViewport({ width, height: 800 });
          if (path.includes('?')) await page.waitForSelector('.results a');
          await page.evaluate(AXE);
          const found = await page.evaluate(async () => {
            const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
            return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
          });
          expect(found, `${path} ${width}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          await page.close();
        }
    },
    60_000,
  );
});
