import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { inEngines } from '../support/browsers/drive.js';
import type { PuppeteerDriver } from '../support/browsers/drive-puppeteer.js';
import { HostSite, REPORT } from '../support/sites/host-site.js';
import { drawn, said } from '../support/browsers/probe.js';
import { article, DRAWN, FAST, TAGS } from './support/article.js';

/* Pages that nobody looks at, or that come from a cache. */

const site = new HostSite();

beforeAll(() => site.start());
afterAll(() => site.stop());

const file = (figure = '24.86'): string => fileText(widgetFile(REPORT, 'zh-CN')).split('24.86').join(figure);
const card = (path: string, attributes = ''): string =>
  site.widget('stat-card', `fact="tea-output" ${attributes}`).replace('/zh.json', path) + site.script();

const rest = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

inEngines(['Chromium'], (drive) => {
  it('L06: in a background tab a live page asks for nothing; back again, it asks as often as before', async () => {
    const { page, browser } = drive() as PuppeteerDriver;
    site.publish('/behind.json', 'json', file());
    await drive().goto(site.page('/behind.html', { head: FAST, body: card('/behind.json', 'refresh="60"') }));
    await drive().run(drawn, 'stat-card');
    const front = await browser.newPage();
    await front.bringToFront();
    await rest(300);
    const before = site.ours.asked('/behind.json');
    expect(before).toBeGreaterThan(1);
    await rest(1_500);
    expect(site.ours.asked('/behind.json')).toBe(before);
    site.publish('/behind.json', 'json', file('24.87'));
    await page.bringToFront();
    const isNew = () => site.ours.asked('/behind.json') > before;
    for (let i = 0; i < 1000 && !isNew(); i++) await rest(100);
    await rest(300);
    // What was not asked meanwhile is not made up for: fifteen would have been due.
    expect(site.ours.asked('/behind.json') - before).toBeLessThan(10);
    expect(await drive().run(drawn, 'stat-card')).toEqual([expect.stringContaining('24.87亿元')]);
    expect(await drive().run(said)).toEqual([]);
    await front.close();
  });

  it('L07: loaded in the background, the text stands with its figure; seen, it is drawn', async () => {
    const { page, browser } = drive() as PuppeteerDriver;
    const front = await browser.newPage();
    await front.bringToFront();
    await page.goto(site.page('/background.html', { body: article(site) }));
    expect(await drive().run(() => document.visibilityState)).toBe('hidden');
    expect(await drive().run(() => [...document.querySelectorAll('stat-card')].map((one) => one.textContent))).toEqual([
      '茶叶产值24.86亿元来源',
    ]);
    await page.bringToFront();
    expect(await drive().run(drawn, TAGS)).toEqual(DRAWN);
    expect(await drive().run(said)).toEqual([]);
    await front.close();
  });

  it('N09: a file that has not changed is not sent again, and one that has is shown', async () => {
    const asked: (string | undefined)[] = [];
    const serve = (tag: string, body: string) =>
      site.ours.at('/tagged.json', (response, request) => {
        const known = request.headers['if-none-match'];
        asked.push(known);
        const headers = {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'cache-control': 'max-age=0, stale-while-revalidate=0',
          etag: tag,
        };
        response.writeHead(known === tag ? 304 : 200, headers).end(known === tag ? undefined : body);
      });
    serve('"1"', file());
    const url = site.page('/tagged.html', { body: card('/tagged.json') });
    const look = async () => {
      await drive().goto(url);
      return (await drive().run(drawn, 'stat-card'))[0];
    };
    expect([await look(), await look()]).toEqual([DRAWN[0], DRAWN[0]]);
    expect(asked).toEqual([undefined, '"1"']);
    serve('"2"', file('24.87'));
    expect(await look()).toContain('24.87亿元');
  });

  it('N09: a file that some cache keeps for ten years shows its own period beside its figure', async () => {
    const headers = { 'cache-control': 'public, max-age=315360000' };
    const url = site.page('/kept.html', { body: card('/kept.json') });
    site.publish('/kept.json', 'json', file(), headers);
    await drive().goto(url);
    await drive().run(drawn, 'stat-card');
    site.publish('/kept.json', 'json', file('24.87'), headers);
    await drive().goto(url);
    const [text] = await drive().run(drawn, 'stat-card');
    expect(site.ours.asked('/kept.json')).toBe(1);
    expect(text).toContain('24.86亿元');
    expect(text).toContain('2023年');
  });
});
