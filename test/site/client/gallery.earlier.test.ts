import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { asEarlier } from '../../../src/site/earlier.js';
import type { EmbedSite } from '../../support/sites/embed-site.js';
import { openGallery } from '../../support/sites/gallery-site.js';

/* The page of a report that is built with reports of earlier years, as a reader sees it: with script, and without. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The year before, and one that nothing but its period tells from it. */
const EARLIER = asEarlier(choujiang2023, [
  choujiang2022Invented,
  { ...choujiang2022Invented, id: 'choujiang-2021-invented', period: '2021' },
]);

const TREND = 'tax-revenue--trend';
const COMPARISON = 'report--comparison';

let site: EmbedSite;

beforeAll(async () => {
  site = await openGallery([TREND, COMPARISON], EARLIER);
}, 120_000);
afterEach(() => site.rest());
afterAll(() => site.close());

// A loaded machine takes its time with whole pages.
describe('the page of a report with earlier years', () => {
  it.each(['/', '/en/'])('shows them with its script and without, and asks for no data: %s', async (path) => {
    const page = await site.visit(path);
    const shown = () =>
      page.$$eval('.trend-line, .report-compare', (widgets) =>
        widgets.map((widget) => (widget as HTMLElement).innerText),
      );
    const [line, ...others] = await shown();
    expect(line).toContain('2021');
    expect(others.length).toBeGreaterThan(0);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await shown()).toEqual([line, ...others]);
    expect([site.errors, site.said]).toEqual([[], []]);
    expect(site.asked.filter((asked) => asked.endsWith('.json'))).toEqual([]);
  });

  it.each(['_trends', '_earlier'])('leads without script from its contents to %s', async (id) => {
    const page = await site.visit('/');
    await page.setJavaScriptEnabled(false);
    await page.reload();
    await page.click(`.contents a[href="#${id}"]`);
    const above = await page.$eval(`section[id="${id}"] h2`, (heading) => heading.getBoundingClientRect().top);
    expect(Math.abs(above)).toBeLessThan(120);
  });

  it.each([
    ['/', 320],
    ['/en/', 320],
    ['/', 768],
    ['/en/', 1280],
  ])('fits its page: %s at %i px', async (path, width) => {
    const page = await site.visit(path);
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it.each([
    ['the line of a figure', TREND, '税收入库：历年'],
    ['the comparison', COMPARISON, '稠江街道：2022年与2023年对比'],
  ])('leads to the codes of %s', async (_, id, name) => {
    const page = await site.visit('/');
    await page.click(`[data-embed="${id}"]`);
    await page.waitForFunction(
      (text: string) => document.querySelector('dialog .what')?.textContent.includes(text),
      {},
      name,
    );
    expect(site.errors).toEqual([]);
  });

  it.each([
    ['trend-line', TREND, ['2021年', '22.1亿元', '24.86亿元', '示例数据（虚构）']],
    ['report-compare', COMPARISON, ['22.1亿元', '24.86亿元', '增长12.49%', '仅见于2022年报告（4项）']],
  ])('gives a script that draws a %s elsewhere', async (tag, id, figures) => {
    const codes = await site.visit(`/w/${id}/embed/`);
    const code = await codes.$eval('.code[data-kind="script"] code', (element) => element.textContent);
    const page = await site.show(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>host</title>${code}</html>`,
    );
    await page.waitForFunction(
      (name: string) => document.querySelector(name)?.shadowRoot?.querySelector('.root'),
      {},
      tag,
    );
    const text = await page.$eval(tag, (widget) => widget.shadowRoot!.textContent.replace(/\s+/g, ' '));
    for (const figure of figures) expect(text).toContain(figure);
    expect(site.errors).toEqual([]);
  });

  it.each([TREND, COMPARISON])('gives a frame that is as high as its page: %s', async (id) => {
    const codes = await site.visit(`/w/${id}/embed/`);
    await codes.waitForSelector('.language:not([hidden])[data-room="measured"]', { timeout: 15_000 });
    const code = await codes.$eval('.code[data-kind="frame"] code', (element) => element.textContent);
    const page = await site.show(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>host</title>${code}</html>`,
    );
    const frame = await page.waitForSelector('iframe');
    const inside = await frame!.contentFrame();
    await inside.waitForFunction(() => document.readyState === 'complete' && innerWidth > 0);
    // The script of the frame tells the page its height once it has loaded.
    await vi.waitFor(
      async () => {
        const [room, high] = [
          await frame!.evaluate((element) => element.clientHeight),
          await inside.evaluate(() => document.documentElement.offsetHeight),
        ];
        expect(Math.abs(room - high)).toBeLessThanOrEqual(24);
      },
      { timeout: 10_000 },
    );
  });

  it.each(['/', '/en/'])('A01: breaks no rule of accessibility at %s', async (path) => {
    const page = await site.visit(path);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
      const { violations: found } = await checker.run(document, { iframes: false });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
  });
});
