import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureHostPackages } from '../../scripts/lib/host-packages.mjs';
import { inEngines } from '../support/browsers/drive.js';
import { HostSite } from '../support/sites/host-site.js';
import { drawn, said, stylesInside } from '../support/browsers/probe.js';

/*
 * Pages that wear the style sheets that half of the web wears. Whatever they do to their own elements, a widget looks
 * inside as it does on a page without any.
 */

const TAGS = 'stat-card,ranking-badge,progress-ring';

/** Each with the class under which it styles text that an editor has pasted. */
const SHEETS = [
  ['H01: Bootstrap 5', 'bootstrap/dist/css/bootstrap.css', 'card card-body'],
  ['H02: Bootstrap 3', 'bootstrap3/dist/css/bootstrap.css', 'panel panel-body lead'],
  ['H03: Tailwind preflight', 'tailwindcss/preflight.css', ''],
  ['H04: normalize.css', 'normalize.css/normalize.css', ''],
  ['H05: reset-css', 'reset-css/reset.css', ''],
  ['H06: the reset of Ant Design', 'antd/dist/reset.css', ''],
  ['H07: layui', 'layui/dist/css/layui.css', 'layui-card layui-text'],
  ['H08: WeUI', 'weui/dist/style/weui.css', 'weui-article'],
  ['H09: Foundation', 'foundation-sites/dist/css/foundation.css', 'callout lead'],
  ['H10: Semantic UI', 'semantic-ui-css/semantic.css', 'ui segment text'],
  ['H11: Element Plus', 'element-plus/dist/index.css', 'el-card el-card__body'],
  ['H12: github-markdown', 'github-markdown-css/github-markdown.css', 'markdown-body'],
  ['modern-normalize', 'modern-normalize/modern-normalize.css', ''],
  ['UnoCSS’s reset', '@unocss/reset/tailwind.css', ''],
  ['UnoCSS’s reset for Tailwind 4', '@unocss/reset/tailwind-v4.css', ''],
] as const;

const site = new HostSite();

/** The box is the host's business; it is of one width here, so that the same layout is compared. */
const article = (around: string): string =>
  `<div class="${around}"><p>正文</p><div id="box">${site.trio()}</div></div>${site.script()}`;

const BOX = '<style>#box { width: 320px !important; margin: 0 !important; padding: 0 !important }</style>';

beforeAll(async () => {
  await site.start();
  const modules = await ensureHostPackages();
  for (const [, file] of SHEETS) site.onHost(`/css/${file}`, 'css', readFileSync(join(modules, file), 'utf8'));
}, 300_000);

afterAll(() => site.stop());

inEngines(['Chromium', 'Firefox', 'WebKit', 'Chromium 102', 'Chromium 87'], (drive) => {
  let clean: string[] = [];

  async function stylesOn(path: string, head: string, around: string): Promise<string[]> {
    await drive().goto(site.page(path, { head: head + BOX, body: article(around) }));
    expect(await drive().run(drawn, TAGS)).toEqual([
      expect.stringContaining('24.86亿元'),
      expect.stringContaining('第一'),
      expect.stringContaining('21村'),
    ]);
    expect(await drive().run(said)).toEqual([]);
    return drive().run(stylesInside, TAGS);
  }

  beforeAll(async () => {
    clean = await stylesOn('/clean.html', '', '');
    expect(clean.length).toBeGreaterThan(1_000);
  }, 60_000);

  describe('a widget looks as on a clean page under', () => {
    it.each(SHEETS)('%s', async (name, file, around) => {
      const dressed = await stylesOn(
        `/${encodeURIComponent(name)}.html`,
        `<link rel="stylesheet" href="/css/${file}">`,
        around,
      );
      expect(dressed.flatMap((line, i) => (line === clean[i] ? [] : [`${clean[i] ?? ''} → ${line}`]))).toEqual([]);
    });
  });
});
