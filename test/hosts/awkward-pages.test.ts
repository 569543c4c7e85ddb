import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEngines } from '../support/browsers/drive.js';
import { HostSite } from '../support/sites/host-site.js';
import { drawn, said } from '../support/browsers/probe.js';
import { article, DRAWN, isVisible, shown, TAGS, TEXT } from './support/article.js';

/* Pages that are old, strict, crowded or broken in ways of their own: the figure is there, and the page is told nothing. */

const ALL = ['Chromium', 'Firefox', 'WebKit', 'Chromium 102', 'Chromium 87'] as const;

const site = new HostSite();

beforeAll(async () => {
  await site.start();
});

afterAll(() => site.stop());

/** What a reader does to see them: opens, chooses the tab, scrolls. */
function reveal(): void {
  const box = document.querySelector<HTMLElement>('details, [style*="none"], [style*="width:0"]');
  box?.setAttribute('open', '');
  box?.removeAttribute('style');
  document.querySelector('stat-card')!.scrollIntoView();
}

inEngines(ALL, (drive) => {
  describe('H25: a page', () => {
    it('in quirks mode', async () => {
      const url = site.onHost(
        '/quirks.html',
        'html',
        `<title>x</title><script src="/probe.js"></script>${article(site)}`,
      );
      expect(await shown(drive(), url)).toEqual(DRAWN);
      expect(await drive().run(() => document.compatMode)).toBe('BackCompat');
    });

    it('of XHTML', async () => {
      const script = site.script().replace('defer', 'defer="defer"').replace('></script>', '/>');
      const body = `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN" lang="zh-CN"><head><title>x</title><script src="/probe.js"/>${script}</head><body>${site.trio()}</body></html>`;
      const url = site.onHost('/page.xhtml', 'html', body, { 'content-type': 'application/xhtml+xml' });
      expect(await shown(drive(), url)).toEqual(DRAWN);
    });

    it('with a base address that is somewhere else', async () => {
      const url = site.page('/base.html', { head: `<base href="https://elsewhere.example/x/">`, body: article(site) });
      expect(await shown(drive(), url)).toEqual(DRAWN);
    });

    it('in GBK, with a script whose encoding nobody says', async () => {
      site.publish('/plain.js', 'js', site.bundle, { 'content-type': 'text/javascript' });
      const script = site.script().replace('report-widgets.js', 'plain.js');
      const trio = site.trio().replace(/[\u4e00-\u9fff]+/g, '');
      const html = `<!doctype html><html lang="zh-CN"><head><title>x</title><script src="/probe.js"></script></head><body><h1>`;
      const gbk = Buffer.concat([
        Buffer.from(html),
        Buffer.from([0xce, 0xc4, 0xd5, 0xc2]),
        Buffer.from(`</h1>${trio}${script}</body></html>`),
      ]);
      const url = site.onHost('/gbk.html', 'html', gbk, { 'content-type': 'text/html; charset=gbk' });
      expect(await shown(drive(), url)).toEqual(DRAWN);
      expect(await drive().run(() => document.querySelector('h1')!.textContent)).toBe('文章');
    });
  });

  it('H27: widgets that the page writes with document.write, as it loads', async () => {
    const text = JSON.stringify(site.trio()).replace(/</g, '\\u003c');
    const body = `<script>document.write(${text})</script>${site.script()}`;
    expect(await shown(drive(), site.page('/written.html', { body }))).toEqual(DRAWN);
  });

  describe('H29: a script that', () => {
    it.each([
      ['is missing', (script: string) => script.replace('report-widgets.js', 'gone.js')],
      [
        'has the wrong type, and may not be guessed at',
        (script: string) => script.replace('report-widgets', 'plain-text'),
      ],
    ])('%s: the text stands', async (name, change) => {
      site.publish('/plain-text.js', 'js', site.bundle, {
        'content-type': 'text/plain',
        'x-content-type-options': 'nosniff',
      });
      const url = site.page(`/blocked-${name.length}.html`, { body: site.trio() + change(site.script()) });
      expect(await shown(drive(), url, 300)).toEqual(TEXT);
      expect(await drive().run(isVisible, TAGS)).toBe(true);
    });
  });

  describe('H30: widgets', () => {
    const PLACES = {
      'in a table': (trio: string) => `<table><tr><td>${trio}</td><td>正文</td></tr></table>`,
      'in a flex row': (trio: string) => `<div style="display:flex;width:300px">${trio}</div>`,
      'in a grid': (trio: string) =>
        `<div style="display:grid;grid-template-columns:1fr 1fr;width:500px">${trio}</div>`,
      'in closed details': (trio: string) => `<details><summary>x</summary>${trio}</details>`,
      'in a tab that is not shown': (trio: string) => `<div style="display:none">${trio}</div>`,
      'without any width': (trio: string) => `<div style="width:0;overflow:hidden">${trio}</div>`,
      'in a box that is none': (trio: string) => `<div style="display:contents">${trio}</div>`,
      'far below': (trio: string) =>
        `<div style="height:5000px"></div><div style="content-visibility:auto">${trio}</div>`,
    } as const;

    it.each(Object.entries(PLACES))('%s', async (name, place) => {
      await drive().goto(site.page(`/${name.replace(/ /g, '-')}.html`, { body: place(site.trio()) + site.script() }));
      await drive().run(reveal);
      expect(await drive().run(drawn, TAGS)).toEqual(DRAWN);
      expect(await drive().run(said)).toEqual([]);
      expect(await drive().run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });

  it('S05: script of the host inside a widget runs once, and text that looks like markup stays text', async () => {
    const inside = `<script>window.ran = (window.ran || 0) + 1</script>&lt;img src=x onerror="window.hit = 1"&gt;`;
    const url = site.page('/slotted.html', {
      body: site.widget('stat-card', 'fact="tea-output"', inside) + site.script(),
    });
    expect(await shown(drive(), url)).toEqual([DRAWN[0]]);
    const left = await drive().run(() => {
      const { ran, hit } = window as unknown as Record<string, unknown>;
      return [ran, hit ?? null, document.querySelectorAll('img').length];
    });
    expect(left).toEqual([1, null, 0]);
  });

  it('S07: names that the host has taken in window and document', async () => {
    const clobbered =
      '<a id="customElements"></a><form name="currentScript"></form><img name="reportWidgets" alt=""><a id="litElementVersions"></a>' +
      '<a id="litIssuedWarnings"></a><form id="reportWidgets"><input name="defined"></form><a id="ShadyCSS"></a><a id="JSCompiler_renameProperty"></a>';
    const url = site.page('/clobbered.html', { body: clobbered + article(site) });
    expect(await shown(drive(), url)).toEqual(DRAWN);
  });

  it('L09: a frame that goes while its page loads', async () => {
    const inner = site.page('/inner.html', { body: article(site) });
    await drive().goto(site.page('/outer.html', { body: '' }));
    await drive().run(async (src) => {
      for (let i = 0; i < 20; i++) {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
        await new Promise((done) => setTimeout(done, i * 4));
        frame.remove();
      }
    }, inner);
    expect(await drive().run(said)).toEqual([]);
  });
});
