import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import type { Report } from '../../../src/report/types.js';
import type { EmbedSite } from '../../support/sites/embed-site.js';
import { openGallery, publishAgain } from '../../support/sites/gallery-site.js';

/* Codes of a figure that follow it and that pin it, in a page of another origin; then the figure is put right. */

const ID = 'tax-revenue';

/** The report after its figure was put right. */
const CORRECTED: Report = {
  ...choujiang2023,
  facts: choujiang2023.facts.map((fact) => {
    if (fact.id !== ID || fact.kind !== 'amount') return fact;
    const { value: was, scale, unit } = fact;
    const value = '24.68';
    const reason = { zh: '录入有误', en: 'misprint' };
    return {
      ...fact,
      value,
      corrections: [{ date: '2024-03-01', was: { value: was, scale, unit }, now: { value, scale, unit }, reason }],
    };
  }),
};

let site: EmbedSite;
let codes: Readonly<Record<'frame' | 'script', Readonly<Record<'live' | 'pinned', string>>>>;

beforeAll(async () => {
  site = await openGallery([ID]);
  const page = await site.show('<!doctype html><title>empty</title>', '/empty.html');
  await page.goto(`${site.publisher}/w/${ID}/embed/`, { waitUntil: 'load' });
  const code = (kind: string): Promise<string> =>
    page.$eval(`.language:not([hidden]) .code[data-kind="${kind}"] code`, (element) => element.textContent);
  const both = async (): Promise<[string, string]> => [await code('frame'), await code('script')];
  await page.click('.looks summary');
  await page.click('.keeping [name="refresh"]');
  const [liveFrame, liveScript] = await both();
  await page.click('.keeping [value="pinned"]');
  const [pinnedFrame, pinnedScript] = await both();
  codes = {
    frame: { live: liveFrame, pinned: pinnedFrame },
    script: { live: liveScript, pinned: pinnedScript },
  };
  expect(liveFrame).toContain('?refresh=300"');
  expect(await page.$eval('.looks .said', (line) => line.textContent)).toBe('中文 · 素净风格 · 固定为今天这一版');
}, 120_000);
afterEach(() => site.rest());
afterAll(() => site.close());

const paste = (code: string): Promise<Page> =>
  site.show(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>host</title>${code}</html>`);

/** What the widget of a page, or of the frame in it, says below and in its figure. */
async function said(page: Page, kind: 'frame' | 'script', word: string): Promise<string> {
  const where: Page | Frame = kind === 'script' ? page : await (await page.waitForSelector('iframe'))!.contentFrame();
  await where.waitForFunction(
    (wanted: string) => document.querySelector('stat-card')?.shadowRoot?.textContent.includes(wanted),
    { timeout: 10_000 },
    word,
  );
  return where.$eval('stat-card', (card) => card.shadowRoot!.textContent.replace(/\s+/g, ' '));
}

describe.each(['frame', 'script'] as const)('a %s', (kind) => {
  it('shows the figure, live or pinned', async () => {
    publishAgain(site, choujiang2023, ID);
    for (const code of [codes[kind].live, codes[kind].pinned])
      expect(await said(await paste(code), kind, '24.86')).not.toContain('更正');
    expect(site.errors).toEqual([]);
  });

  it('that is live shows a new figure; one that is pinned keeps its own, and learns of the correction', async () => {
    publishAgain(site, CORRECTED, ID);
    expect(await said(await paste(codes[kind].live), kind, '24.68')).not.toContain('24.86亿元，');
    const pinned = await said(await paste(codes[kind].pinned), kind, '录入有误');
    expect(pinned).toMatch(/24\.86.*录入有误/);
    expect(site.errors).toEqual([]);
  });

  it('that is pinned keeps its figure where corrections can’t be had', async () => {
    const corrections = site.files.get('/corrections.json')!;
    site.files.delete('/corrections.json');
    expect(await said(await paste(codes[kind].pinned), kind, '24.86')).not.toContain('更正');
    site.files.set('/corrections.json', corrections);
  });
});

it('a live frame says of what day its figure is when a newer one can’t be had', async () => {
  const path = `/w/${ID}/zh.json`;
  const file = site.files.get(path)!;
  site.files.delete(path);
  expect(await said(await paste(codes.frame.live), 'frame', '更新失败')).toContain('更新失败，所示数据截至2023年');
  site.files.set(path, file);
});
