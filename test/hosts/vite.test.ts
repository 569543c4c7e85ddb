import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureHostPackages } from '../../scripts/lib/host-packages.mjs';
import { inEngines } from '../support/browsers/drive.js';
import { HostSite, REPORT } from '../support/sites/host-site.js';
import { drawn, said } from '../support/browsers/probe.js';
import { DRAWN, TAGS } from './support/article.js';
import { installPackage } from './support/installed.js';

/* A page without any framework, built by Vite from the package as it is installed. */

const MAIN = `
import { defineStatCard } from 'report-widgets/define/stat-card';
import { defineRankingBadge } from 'report-widgets/define/ranking-badge';
import { defineProgressRing } from 'report-widgets/define/progress-ring';
defineStatCard();
defineRankingBadge();
defineProgressRing();
`;

const site = new HostSite();
let scripts = '';

beforeAll(async () => {
  await site.start();
  const modules = await ensureHostPackages();
  installPackage(modules);
  site.publish('/report.json', 'json', JSON.stringify(REPORT));
  const root = join(modules, '..', 'vite');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'main.js'), MAIN);
  const trio = site.trio().replace(/zh\.json/g, 'report.json');
  const head = '<meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">';
  const page = `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${trio}<script type="module" src="/main.js"></script></body></html>`;
  writeFileSync(join(root, 'index.html'), page);
  await build({ root, configFile: false, logLevel: 'error' });
  const assets = join(root, 'dist', 'assets');
  for (const name of readdirSync(assets)) {
    const script = readFileSync(join(assets, name), 'utf8');
    site.onHost(`/assets/${name}`, 'js', script);
    scripts += script;
  }
  const built = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
  site.onHost('/vite.html', 'html', built.replace('<head>', '<head><script src="/probe.js"></script>'));
}, 300_000);

afterAll(() => site.stop());

it('Vite leaves out of a page the widgets that it does not use', () => {
  expect(scripts).toContain('stat-card');
  expect(scripts).not.toContain('honour-roll');
});

inEngines(['Chromium', 'Firefox', 'WebKit'], (drive) => {
  it('a page that Vite has built draws the widgets that it imports', async () => {
    await drive().goto(site.host.at('/vite.html'));
    expect(await drive().run(drawn, TAGS)).toEqual(DRAWN);
    expect(await drive().run(said)).toEqual([]);
  });
});
