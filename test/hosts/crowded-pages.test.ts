import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureHostPackages } from '../../scripts/lib/host-packages.mjs';
import { inEngines, type Driver } from '../support/browsers/drive.js';
import type { PuppeteerDriver } from '../support/browsers/drive-puppeteer.js';
import { HostSite } from '../support/sites/host-site.js';
import { drawn, problems, said } from '../support/browsers/probe.js';
import { article, DRAWN, isVisible, shown, TAGS, TEXT } from './support/article.js';

/* Pages beside whose script, under whose policy or without whose script a widget has to live. */

const site = new HostSite();

const LIBRARIES = {
  jquery1: 'jquery1/dist/jquery.js',
  'core-js2': 'core-js/client/shim.js',
  zone: 'zone.js/bundles/zone.umd.js',
} as const;

beforeAll(async () => {
  await site.start();
  const modules = await ensureHostPackages();
  for (const [name, file] of Object.entries(LIBRARIES))
    site.onHost(`/lib/${name}.js`, 'js', readFileSync(join(modules, file), 'utf8'));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit2';
        class Two extends LitElement { render() { return html\`Lit 2\`; } }
        customElements.define('lit-two', Two);`,
      resolveDir: modules,
    },
    bundle: true,
    write: false,
    target: 'chrome87',
  });
  site.onHost('/lib/lit2.js', 'js', outputFiles[0]!.text);
  site.publish('/moved.js', 'js', 'broken(');
}, 300_000);

afterAll(() => site.stop());

const BESIDE = 'H20: beside %s';

async function standBeside(driver: Driver, library: string): Promise<void> {
  const head = `<script src="/lib/${library}.js"></script>`;
  const body = `<lit-two></lit-two>${article(site)}`;
  expect(await shown(driver, site.page(`/with-${library}.html`, { head, body }))).toEqual(DRAWN);
}

// This zone.js itself does not start in Chromium 87.
inEngines(['Chromium'], (drive) => {
  it.each(['zone'])(BESIDE, (library) => standBeside(drive(), library));
});

inEngines(['Chromium', 'Chromium 87'], (drive) => {
  it.each(['jquery1', 'core-js2', 'lit2'])(BESIDE, (library) => standBeside(drive(), library));

  it.each([
    ['more on every array', 'Array.prototype.last = function () { return this[this.length - 1]; }'],
    ['more on every object', 'Object.prototype.foo = "bar"'],
    ['toJSON on every array', 'Array.prototype.toJSON = function () { return "[]"; }'],
    [
      'another bind',
      'Function.prototype.bind = function (that) { const fn = this; return function () { return fn.apply(that, arguments); }; }',
    ],
    [
      'frozen built-ins',
      '[Object, Array, Function, Promise, Map, Set, String, RegExp].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype); })',
    ],
  ])('H21: a host that has %s', async (name, code) => {
    const url = site.page(`/built-in-${name.length}.html`, { head: `<script>${code}</script>`, body: article(site) });
    const texts = await shown(drive(), url, 3_000);
    const reported = await drive().run(problems);
    // The figure, or the text with a problem that says why; nothing in between.
    for (const [index, text] of texts.entries())
      if (text.startsWith('text:')) expect([TEXT[index], reported.length > 0]).toEqual([text, true]);
      else expect(text).toEqual(DRAWN[index]);
  });
});

inEngines(['Chromium', 'Firefox'], (drive) => {
  it('H24: a page that is isolated from other origins', async () => {
    const headers = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
    const url = site.page('/isolated.html', { body: `${site.trio()}${site.script('crossorigin')}` }, headers);
    expect(await shown(drive(), url)).toEqual(DRAWN);
    expect(await drive().run(() => crossOriginIsolated)).toBe(true);
  });

  it('S04: custom properties with addresses and code in them ask for nothing', async () => {
    const names = [...new Set(site.bundle.match(/--rw-[a-z-]*[a-z]/g))];
    expect(names.length).toBeGreaterThan(5);
    const leak = site.ours.at('/leak.png');
    const rules = names.map((name) => `${name}: url(${leak})`).join(';');
    const url = site.page('/properties.html', {
      head: `<style>stat-card,ranking-badge,progress-ring{${rules}}</style>`,
      body: article(site),
    });
    expect(await shown(drive(), url)).toEqual(DRAWN);
    expect(site.ours.asked('/leak.png')).toBe(0);
  });

  it('L02: moved by moveBefore: nothing is asked for again', async () => {
    const url = site.page('/moved.html', { body: `${article(site)}<div id="there"></div>` });
    await shown(drive(), url);
    const before = site.ours.asked('/zh.json');
    await drive().run(() => {
      const there = document.getElementById('there') as HTMLElement & { moveBefore: (node: Node, child: null) => void };
      for (const each of document.querySelectorAll('stat-card,ranking-badge,progress-ring'))
        there.moveBefore(each, null);
    });
    expect(await drive().run(drawn, '#there > *')).toEqual(DRAWN);
    expect(await drive().run(said)).toEqual([]);
    expect(site.ours.asked('/zh.json')).toBe(before);
  });
});

inEngines(['Chromium', 'Firefox', 'WebKit'], (drive) => {
  it('N13: a script that is not the one that was promised is not run, and the text stands', async () => {
    const promised = `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`;
    const url = site.page('/integrity.html', { body: site.trio() + site.script(promised) });
    expect(await shown(drive(), url, 300)).toEqual(TEXT);
    expect(await drive().run(isVisible, TAGS)).toBe(true);
  });
});

inEngines(['Chromium'], (drive) => {
  it('H28: script switched off: every text and link stands, and takes up room', async () => {
    const { page } = drive() as PuppeteerDriver;
    await page.setJavaScriptEnabled(false);
    await page.goto(site.page('/no-script.html', { body: article(site) }));
    const links = await drive().run(() =>
      [...document.querySelectorAll<HTMLElement>('stat-card,ranking-badge,progress-ring')].map((each) => [
        each.innerText,
        each.querySelector('a')!.href,
      ]),
    );
    expect(await drive().run(isVisible, TAGS)).toBe(true);
    await page.setJavaScriptEnabled(true);
    expect(links.map(([text]) => `text: ${text}`)).toEqual(TEXT);
    expect(links.map(([, href]) => href)).toEqual(TEXT.map(() => 'https://example.org/'));
  });
});
