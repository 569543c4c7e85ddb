import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { inEngines } from '../support/browsers/drive.js';
import type { PuppeteerDriver } from '../support/browsers/drive-puppeteer.js';
import { HostSite, REPORT } from '../support/sites/host-site.js';
import { drawn, said } from '../support/browsers/probe.js';
import { article, DRAWN, FAST, shown, TAGS } from './support/article.js';

/* Readers who look early, use no pointer, need large type, or listen. */

const site = new HostSite();

beforeAll(() => site.start());
afterAll(() => site.stop());

const live = (figure: string): string => fileText(widgetFile(REPORT, 'zh-CN')).split('24.86').join(figure);

/** Writes down every text that a widget has shown in any frame, from its first on. */
const EACH_FRAME = `<script>
  window.seen = [[], [], []];
  (function look() {
    [].forEach.call(document.querySelectorAll('${TAGS}'), function (each, i) {
      var root = each.shadowRoot && each.shadowRoot.querySelector('.root');
      var text = root && root.textContent.replace(/\\s+/g, '');
      if (text && seen[i].indexOf(text) < 0) seen[i].push(text);
    });
    requestAnimationFrame(look);
  })();
</script>`;

inEngines(['Chromium', 'Firefox', 'WebKit', 'Chromium 102', 'Chromium 87'], (drive) => {
  it('A09: the final figure is there from the first frame on, and never another', async () => {
    const url = site.page('/frames-of.html', { head: EACH_FRAME, body: article(site) });
    await shown(drive(), url);
    const seen = await drive().run(async () => {
      await new Promise((done) => setTimeout(done, 1_200));
      return (window as unknown as { seen: string[][] }).seen;
    });
    expect(seen).toEqual(DRAWN.map((figure: unknown) => [figure]));
  });
});

/** The element that has the focus, within whatever shadow trees, and whether that can be seen. */
function focused(): [what: string, isVisible: boolean] {
  let element = document.activeElement;
  let host = '';
  while (element?.shadowRoot?.activeElement) {
    host = element.localName;
    element = element.shadowRoot.activeElement;
  }
  const { outlineStyle, outlineWidth } = getComputedStyle(element!);
  const what = `${host} ${element?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
  return [what, outlineStyle !== 'none' && parseFloat(outlineWidth) > 0];
}

inEngines(['Chromium', 'Firefox'], (drive) => {
  it('A10: by keyboard alone, each source is reached in the order of the page, seen, and left again', async () => {
    const { page } = drive() as PuppeteerDriver;
    const body = `<a href="#a">before</a>${article(site)}<a href="#b">after</a>`;
    await shown(drive(), site.page('/keyboard.html', { body }));
    const walk: (readonly [string, boolean])[] = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      walk.push(await drive().run(focused));
    }
    const source = '据云溪镇人民政府报告';
    expect(walk).toEqual([
      ['before', true],
      [`stat-card ${source}`, true],
      [`ranking-badge ${source}`, true],
      [`progress-ring ${source}`, true],
      ['after', true],
    ]);
    for (let i = 0; i < 4; i++) await page.keyboard.down('Shift').then(() => page.keyboard.press('Tab'));
    await page.keyboard.up('Shift');
    expect(await drive().run(focused)).toEqual(['before', true]);
  });
});

/** What of the type in the widgets has no room: wider than its box, cut by one, or outside of the widget. */
function cut(): string[] {
  return [...document.querySelectorAll('stat-card,ranking-badge,progress-ring')].flatMap((widget) => {
    const outer = widget.getBoundingClientRect();
    return [...widget.shadowRoot!.querySelectorAll('.root *')]
      .filter(
        (each) => each instanceof HTMLElement && each.textContent.trim() && !each.closest('style,.visually-hidden'),
      )
      .filter((each) => {
        const { right, left } = each.getBoundingClientRect();
        const hides = getComputedStyle(each).overflowX !== 'visible';
        return right > outer.right + 1 || left < outer.left - 1 || (hides && each.scrollWidth > each.clientWidth + 1);
      })
      .map((each) => `${widget.localName} ${each.className} ${each.textContent.trim()}`);
  });
}

inEngines(['Chromium', 'Chromium 87'], (drive) => {
  it.each([1.4, 1.75, 2])('A11: enlarged %s times in a column of 320 px, no digit is cut', async (zoom) => {
    const style = `<style>main{width:320px}html{zoom:${zoom}}</style>`;
    const url = site.page(`/zoom-${zoom}.html`, { head: style, body: `<main>${article(site)}</main>` });
    await shown(drive(), url);
    expect(await drive().run(cut)).toEqual([]);
    // In half the column the same type is twice as wide for it.
    await drive().run((wide) => {
      document.querySelector('main')!.style.width = `${320 / wide}px`;
    }, zoom);
    await drive().run(drawn, TAGS);
    expect(await drive().run(cut)).toEqual([]);
  });
});

inEngines(['Chromium'], (drive) => {
  it('A14: a new figure is told once and politely, and the first one not at all', async () => {
    site.publish('/told.json', 'json', live('24.86'));
    const card = site.widget('stat-card', 'fact="tea-output" refresh="60"').replace('/zh.json', '/told.json');
    await shown(drive(), site.page('/told.html', { head: FAST, body: card + site.script() }));
    const reported = await drive().run(async () => {
      const root = document.querySelector('stat-card')!.shadowRoot!.querySelector('.root')!;
      const changes: string[] = [];
      new MutationObserver(() =>
        changes.push(root.querySelector('[part=figure]')!.textContent.replace(/\s/g, '')),
      ).observe(root, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { changes });
      // Whatever is told from now on is told politely; several answers that say the same are nothing new.
      await new Promise((done) => setTimeout(done, 500));
      return [root.getAttribute('aria-live'), changes];
    });
    expect(reported).toEqual(['polite', []]);
    expect(site.ours.asked('/told.json')).toBeGreaterThan(2);
    site.publish('/told.json', 'json', live('24.87'));
    const changes = await drive().run(async () => {
      await new Promise((done) => setTimeout(done, 1_000));
      return (window as unknown as { changes: string[] }).changes;
    });
    expect(changes).toEqual(['24.87亿元']);
    expect(await drive().run(said)).toEqual([]);
  });
});
