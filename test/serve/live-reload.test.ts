import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, getBrowser } from '../../scripts/browsers.mjs';
import { liveReload } from '../../src/serve/live-reload.js';
import { run } from '../../src/cli/run.js';
import { validReport } from '../fixtures/report.js';

describe('liveReload', () => {
  const around = (body: string, headers: Record<string, string>, status = 200) =>
    liveReload().around(() => Promise.resolve(new Response(body, { status, headers })))(new Request('http://a.test/x'));
  const page = { 'content-type': 'text/html; charset=utf-8', etag: '"a"', 'cache-control': 'public, max-age=300' };
  const policy = (rules: string): string => `<meta http-equiv="Content-Security-Policy" content="${rules}">`;

  it.each([
    ["default-src 'none'", "default-src 'none'; connect-src 'self'"],
    ["connect-src https://a.test; base-uri 'none'", "connect-src 'self' https://a.test; base-uri 'none'"],
  ])('puts the script in front of a policy, and widens it: %s', async (before, after) => {
    const response = await around(`<html>\n<head>\n${policy(before)}`, page);
    expect(await response.text()).toMatch(/^<html>\n<head><script>[^]*<\/script>\n<meta/);
    expect(await (await around(`<head>${policy(before)}`, page)).text()).toContain(policy(after));
  });

  it('lets a browser keep nothing, and knows a page that it changed by no old tag', async () => {
    const { headers } = await around('<head>', page);
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-cache, no-transform', null]);
  });

  it('leaves every other file as it is', async () => {
    const response = await around('<head>', { 'content-type': 'image/svg+xml', etag: '"a"' });
    expect([await response.text(), response.headers.get('etag')]).toEqual(['<head>', '"a"']);
  });
});

describe('report-widgets serve --watch', () => {
  let folder: string;
  let stop: AbortController;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    rmSync(folder, { recursive: true });
  });

  const save = (title: string): void =>
    writeFileSync(
      join(folder, 'report.json'),
      JSON.stringify({ ...validReport(), title: { zh: title, en: 'A title' } }),
    );

  /** Starts the command, and waits for its address. */
  function address(...args: string[]): Promise<string> {
    return new Promise((ready, failed) => {
      const error = (line: string): void => failed(new Error(line));
      const io = { error, language: 'en', signal: stop.signal } as const;
      const ended = run(['serve', join(folder, 'report.json'), ...args], {
        ...io,
        out: (line) => ready(line.replace(/ .*/, '')),
      });
      void ended.then((code) => failed(new Error(`ended with ${code}`)), failed);
    });
  }

  it('an open page shows the report that was just saved', async () => {
    save('旧标题');
    const at = await address('--watch', '--port', '0');
    const found = await getBrowser('chromium');
    if (!found) throw new Error('There is no Chromium to open the page in; npm test gets one.');
    const { path: executablePath, headless = true, env } = found;
    const browser = await launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
    try {
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on('console', (message) => said.push(message.text()));
      await tab.goto(at);
      expect(await tab.title()).toContain('旧标题');
      save('新标题');
      await tab.waitForFunction('document.title.includes("新标题")', { timeout: 15_000 });
      expect(said).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('is for this machine alone', async () => {
    save('标题');
    await expect(address('--watch', '--port', '0', '--host', '0.0.0.0')).rejects.toThrow(
      '--watch works on this machine only; remove --host',
    );
  });
});
