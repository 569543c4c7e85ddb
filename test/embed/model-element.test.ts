import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { report } from '../fixtures/model-facts.js';
import { EmbedSite, scriptOf } from '../support/sites/embed-site.js';

/* The script for other people's pages as it is shipped, in Chromium: every widget from one widget file. */

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let site: EmbedSite;

const file = widgetFile(report, 'zh-CN', { drawn: true });

beforeAll(async () => {
  site = await EmbedSite.open();
  site.files.set('/report-widgets.js', await scriptOf('report-widgets'));
  site.files.set('/report-widgets.mjs', await scriptOf('report-widgets.module'));
  site.files.set('/zh.json', fileText(widgetFile(report, 'zh-CN')));
  site.files.set('/en.json', fileText(widgetFile(report, 'en')));
});
afterEach(() => site.rest());
afterAll(() => site.close());

const SCRIPT = '<script defer src="/report-widgets.js"></script>';

const TEXT = '茶叶产值24.86亿元 <a href="https://example.org/">原文</a>';

const card = (attributes = 'src="/zh.json" fact="tea-output"', tag = 'stat-card'): string =>
  `<${tag} ${attributes}>${TEXT}</${tag}>`;

const host = (body: string, head = SCRIPT): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>
  <script>addEventListener('report-problem', ({ detail }) => (window.reported = [...(window.reported ?? []), detail]))</script>
  ${head}<body>${body}`;

interface Told {
  readonly code: string;
  readonly tag: string;
  readonly src: string | null;
  readonly message: { readonly zh: string; readonly en: string };
}

const reported = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as { reported?: Told[] }).reported ?? []);

const codes = async (page: Page): Promise<string[]> => (await reported(page)).map(({ code }) => code);

/** What the widgets of a tag show: the figure's text; or the host's own text, where that stands. */
const shown = (page: Page, tag = 'stat-card'): Promise<string[]> =>
  page.$$eval(tag, (all) =>
    all.map((one) => {
      const root = one.shadowRoot;
      if (!root || root.querySelector('slot:not([name])')) return `host: ${one.textContent.trim()}`;
      return root.querySelector('[part=figure]')?.textContent ?? root.querySelector('.root')?.textContent ?? '';
    }),
  );

async function comes(page: Page, wanted: readonly string[], tag = 'stat-card'): Promise<void> {
  const end = Date.now() + 30_000;
  let now = await shown(page, tag);
  while (String(now) !== String(wanted) && Date.now() < end) {
    await rest(40);
    now = await shown(page, tag);
  }
  expect(now).toEqual(wanted);
}

const rest = (milliseconds = 300): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const asked = (path: string): number => site.asked.filter((one) => one === path).length;

describe('a widget of the script', () => {
  it('draws every subject as the server draws it', async () => {
    const all = Object.entries(file.widgets);
    const page = await site.show(
      host(all.map(([id, { tag }]) => `<${tag} id="${id}" src="/zh.json" fact="${id}">x</${tag}>`).join('')),
    );
    await page.evaluate(async (count) => {
      for (let round = 0; round < 200; round++) {
        scrollTo(0, (round % 20) * innerHeight);
        if ([...document.body.children].filter(({ shadowRoot }) => shadowRoot).length >= count) return;
        await new Promise((done) => setTimeout(done, 30));
      }
    }, all.length);
    const drawn = await page.$$eval('body > [src]', (widgets) => {
      const tree = (node: Node): unknown =>
        node instanceof Element
          ? [
              node.localName,
              // Whether a drawing is hidden where no style applies is no part of a server's tree.
              Object.fromEntries(
                [...node.attributes].filter(({ name }) => name !== 'hidden').map(({ name, value }) => [name, value]),
              ),
              ...[...node.childNodes].filter((one) => one.nodeType !== 8).map(tree),
            ]
          : node.nodeValue;
      return widgets.map((one) => tree(one.shadowRoot!.querySelector('.root')!));
    });
    // White space between elements is not what a reader sees.
    const tidy = (tree: unknown): unknown =>
      Array.isArray(tree)
        ? tree.map(tidy).filter((one) => one !== '')
        : typeof tree === 'string'
          ? tree.replace(/\s+/g, ' ').trim()
          : tree && Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, String(value).trim()]));
    expect(drawn.map(tidy)).toEqual(all.map(([, entry]) => tidy(entry.drawn)));
    expect(await reported(page)).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  it('P01: a thousand on one address cost one request', async () => {
    const page = await site.show(host(card().repeat(1000)));
    await comes(page, ['24.86亿元'], 'stat-card:first-of-type');
    expect(asked('/zh.json')).toBe(1);
    // Who is far off keeps its text until somebody comes near.
    expect((await shown(page)).filter((text) => text.startsWith('host: 茶叶产值24.86亿元')).length).toBeGreaterThan(
      500,
    );
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await comes(page, ['24.86亿元'], 'stat-card:last-of-type');
    expect(asked('/zh.json')).toBe(1);
  });

  it('draws the first widgets in the frame that they come in, if they have their data or can be seen', async () => {
    const page = await site.show(host(''));
    const drawn = await page.evaluate(async (model) => {
      const made = ['', 'margin-top:9000px'].map((style) => {
        const card = Object.assign(document.createElement('stat-card'), { model });
        card.style.cssText = style;
        return card;
      });
      document.body.append(...made);
      await new Promise<void>((done) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(done))));
      return made.map((card) => !!card.shadowRoot?.querySelector('[part=figure]'));
    }, file.widgets['tea-output']!.model);
    expect(drawn).toEqual([true, true]);
  });

  it('asks for the file of a widget far below only when somebody comes near', async () => {
    const page = await site.show(
      host(`${card()}<div style="height:9000px"></div>${card('src="/en.json" fact="tea-output"')}`),
    );
    await comes(page, ['24.86亿元'], 'stat-card:first-of-type');
    expect([asked('/zh.json'), asked('/en.json')]).toEqual([1, 0]);
  });

  it('reads its own data though the script comes before it, and the page is still being parsed', async () => {
    const data = JSON.stringify({ ...file, widgets: { 'tea-output': file.widgets['tea-output'] } }).replace(
      /</g,
      '\\u003C',
    );
    const body = `<stat-card>${TEXT}<script type="application/json">${data}</script></stat-card>`;
    const page = await site.show(host(body, '<script src="/report-widgets.js"></script>'));
    await comes(page, ['24.86亿元']);
    expect(await reported(page)).toEqual([]);
  });

  it('P02: fifty addresses are asked once each, six at a time, and ten failing ones give ten warnings', async () => {
    for (let at = 10; at < 50; at++) site.files.set(`/many/${at}.json`, fileText(widgetFile(report, 'zh-CN')));
    // The browser has a bound of its own, so that the server would not see the lack of ours.
    const count = `<script>{ let now = 0; window.most = 0; const ask = fetch; window.fetch = (...all) => {
      window.most = Math.max(window.most, ++now);
      return ask(...all).finally(() => now--);
    } }</script>`;
    const small = '<style>stat-card{position:absolute;top:0}</style>';
    const cards = Array.from({ length: 1000 }, (_, at) => card(`src="/many/${at % 50}.json" fact="tea-output"`));
    const page = await site.show(host(count + small + cards.join('')));
    await comes(page, ['24.86亿元'], 'stat-card:last-of-type');
    const paths = site.asked.filter((path) => path.startsWith('/many/'));
    const most = await page.evaluate(() => (window as unknown as { most: number }).most);
    expect([paths.length, new Set(paths).size, most]).toEqual([50, 50, 6]);
    expect(site.said.filter((text) => text.includes('DATA_HTTP'))).toHaveLength(10);
  });

  it('shows the file of one widget without an id, and another tag that can show it', async () => {
    const subjects = { ...file, widgets: { 'tea-output': file.widgets['tea-output']! } };
    site.files.set('/one.json', fileText(subjects));
    const page = await site.show(host(card('src="/one.json"') + card('src="/one.json"', 'ranking-badge')));
    await comes(page, ['24.86亿元']);
    expect((await shown(page, 'ranking-badge'))[0]).toContain('全县第一');
  });

  it('reads a file that stands in it, and a model from script', async () => {
    const inline = `<stat-card fact="tea-output"><script type="application/json">${fileText(file)}</script>x</stat-card>`;
    const page = await site.show(host(inline + card('')));
    await comes(page, ['24.86亿元', `host: 茶叶产值24.86亿元 原文`]);
    await page.$eval(
      'stat-card:last-of-type',
      (one, model) => Object.assign(one, { model }),
      file.widgets['tea-output']!.model,
    );
    await comes(page, ['24.86亿元', '24.86亿元']);
    expect(asked('/zh.json')).toBe(0);
  });

  it.each([
    ['src="/none.json" fact="tea-output"', 'DATA_HTTP'],
    ['src="/broken.json" fact="tea-output"', 'DATA_PARSE'],
    ['src="/portal.html" fact="tea-output"', 'DATA_PARSE'],
    ['src="/other.json" fact="tea-output"', 'DATA_SCHEMA'],
    ['src="/odd.json" fact="tea-output"', 'DATA_SCHEMA'],
    ['src="/gbk.json" fact="tea-output"', 'DATA_ENCODING'],
    ['src="javascript:alert(1)"', 'URL_REJECTED'],
    ['src="data:application/json,{}"', 'URL_REJECTED'],
    ['src="http://user:pass@localhost/"', 'URL_REJECTED'],
    ['src=""', 'URL_REJECTED'],
    ['src="/zh.json" fact="nobody"', 'FACT_UNKNOWN'],
    ['src="/zh.json" fact="__proto__"', 'FACT_UNKNOWN'],
    ['src="/zh.json" fact="constructor"', 'FACT_UNKNOWN'],
    ['src="/zh.json" fact="ten-firsts"', 'FACT_UNKNOWN'],
  ])('N01: %s keeps the host’s text and says %s', async (attributes, code) => {
    site.files.set('/broken.json', '{"reportWidgets":1,');
    site.files.set('/portal.html', '<html>log in</html>');
    site.files.set('/other.json', '{"reportWidgets":2,"widgets":{}}');
    site.files.set(
      '/odd.json',
      '{"reportWidgets":1,"widgets":{"tea-output":{"tag":"stat-card","model":{"label":{}}}}}',
    );
    site.files.set('/gbk.json', (_, response) => void response.end(Buffer.from([0xb2, 0xe8])));
    const page = await site.show(host(card(attributes)));
    for (let round = 0; round < 1000 && !(await codes(page)).length; round++) await rest(50);
    expect(await codes(page)).toEqual([code]);
    expect(await shown(page)).toEqual(['host: 茶叶产值24.86亿元 原文']);
    const [{ tag, message }] = (await reported(page)) as [Told];
    expect(tag).toBe('stat-card');
    expect(message.zh).toMatch(/应为.+，实为/);
    expect(message.en).toMatch(/: expected .+, found/);
    expect(site.errors).toEqual([]);
  });

  it('keeps to a kind that its tag can show', async () => {
    const page = await site.show(host(card('src="/zh.json" fact="tea-output"', 'progress-ring')));
    await rest(800);
    expect(await codes(page)).toEqual(['KIND_UNFIT']);
  });

  it('N05: says what a missing permission to read across origins looks like', async () => {
    site.files.set('/closed.json', (_, response) => void response.end(fileText(file)));
    const page = await site.show(host(card(`src="${site.publisher}/closed.json" fact="tea-output"`)));
    for (let round = 0; round < 1000 && !(await codes(page)).length; round++) await rest(50);
    expect((await reported(page))[0]).toMatchObject({
      code: 'DATA_NETWORK',
      message: { en: expect.stringContaining('CORS') as string },
    });
    // What may pass is tried twice.
    expect(asked('/closed.json')).toBe(2);
  });

  it('L03: who leaves while its file is on the way asks for nothing more, and draws nothing', async () => {
    const cut: string[] = [];
    site.files.set('/slow.json', (request, response) => {
      request.socket.on('close', () => cut.push('cut'));
      setTimeout(() => response.end('{}'), 4000).unref();
    });
    const page = await site.show(host(card('src="/slow.json" fact="x"')));
    for (let round = 0; round < 1000 && !asked('/slow.json'); round++) await rest(50);
    await page.$eval('stat-card', (one) => one.remove());
    for (let round = 0; round < 1000 && !cut.length; round++) await rest(50);
    expect([cut, await codes(page), site.errors]).toEqual([['cut'], [], []]);
  });

  it('L01: a widget that is moved asks for nothing again', async () => {
    const page = await site.show(host(`<div></div>${card()}`));
    await comes(page, ['24.86亿元']);
    await page.evaluate(async () => {
      const one = document.querySelector('stat-card')!;
      for (let round = 0; round < 1000; round++)
        (round % 2 ? document.body : document.querySelector('div')!).append(one);
      one.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.body.append(one);
    });
    await comes(page, ['24.86亿元']);
    expect(asked('/zh.json')).toBe(1);
  });

  it('L04: of a hundred changes the last one is shown', async () => {
    const page = await site.show(host(card()));
    await comes(page, ['24.86亿元']);
    await page.$eval('stat-card', (one) => {
      for (let round = 0; round < 100; round++) {
        one.setAttribute('src', round % 2 ? '/zh.json' : '/en.json');
        one.setAttribute('fact', round % 2 ? 'tea-output' : 'nobody');
      }
    });
    await comes(page, ['24.86亿元']);
    await page.$eval('stat-card', (one) => one.setAttribute('src', '/en.json'));
    await comes(page, ['2.486billion yuan24.86亿元']);
  });

  it('D25: what was set before the script came is kept', async () => {
    const set = `<script>Object.assign(document.querySelector('stat-card'), { src: '/zh.json', fact: 'tea-output' })</script>`;
    const page = await site.show(host(`${card('')}${set}${SCRIPT}`, ''));
    await comes(page, ['24.86亿元']);
    await page.$eval('stat-card', (one) => Object.assign(one, { fact: null, board: 'none' }));
    await comes(page, ['host: 茶叶产值24.86亿元 原文']);
  });

  it('L13: leaves alone what a server has drawn', async () => {
    const drawn = '<template shadowrootmode="open"><div class="root">server</div></template>';
    const page = await site.show(host(`<stat-card src="/zh.json" fact="tea-output">${drawn}x</stat-card>`));
    await rest(600);
    expect(await shown(page)).toEqual(['server']);
    expect(asked('/zh.json')).toBe(0);
  });

  it('L11: takes its styles along into another page', async () => {
    const page = await site.show(host(`${card()}<iframe title="x"></iframe>`));
    await comes(page, ['24.86亿元']);
    const size = await page.evaluate(async () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const one = document.querySelector('stat-card')!;
      inner.body.append(one);
      await new Promise((done) => setTimeout(done, 50));
      return inner.defaultView!.getComputedStyle(one.shadowRoot!.querySelector('.label')!).fontSize;
    });
    expect(size).toBe('14px');
    expect(site.errors).toEqual([]);
  });
});

describe('a model from a stranger’s file', () => {
  const model = (parts: object): object => ({ ...file.widgets['tea-output']!.model, ...parts });

  const show = async (parts: object): Promise<Page> => {
    site.files.set(
      '/hostile.json',
      JSON.stringify({ reportWidgets: 1, locale: 'zh-CN', widgets: { x: { tag: 'stat-card', model: model(parts) } } }),
    );
    const page = await site.show(host(card('src="/hostile.json" fact="x"')));
    for (
      let round = 0;
      round < 1000 && (await shown(page))[0]?.startsWith('host') && !(await codes(page)).length;
      round++
    )
      await rest(50);
    return page;
  };

  it('S01: is text, whatever it says', async () => {
    const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>${1}{{1}}';
    const page = await show({ label: hostile });
    expect(await page.$eval('stat-card', (one) => one.shadowRoot!.querySelector('.label')!.textContent)).toBe(hostile);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  it('S01: can’t bring a template of its own', async () => {
    const page = await show({ label: { _$litType$: 1, strings: ['<img src=x onerror="window.hit=1">'], values: [] } });
    expect(await codes(page)).toEqual(['DATA_SCHEMA']);
    expect(await shown(page)).toEqual(['host: 茶叶产值24.86亿元 原文']);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'blob:x',
  ])('S02: gets no link to %s', async (href) => {
    const page = await show({ source: { text: '原文', href } });
    const links = await page.$eval('stat-card', (one) =>
      [...one.shadowRoot!.querySelectorAll('a')].map((a) => a.outerHTML),
    );
    expect(links.filter((link) => link.includes('href'))).toEqual([]);
  });

  it.each([
    [{ standings: { length: 1 } }],
    [{ figure: { number: 24.86e300 * 1e300 } }],
    [{ figure: { unit: '亿元' } }],
    [{ label: [[['x']]], standings: [{}] }],
  ])('C2: %j is no figure, and the host’s text stands', async (parts) => {
    const page = await show(parts);
    expect(await codes(page)).toEqual(['DATA_SCHEMA']);
    expect(await shown(page)).toEqual(['host: 茶叶产值24.86亿元 原文']);
    expect(site.errors).toEqual([]);
  });
});

describe('a live widget', () => {
  it('C5: keeps the last good figure, with its date, when the next answer is none', async () => {
    site.files.set('/live.json', fileText(file));
    const page = await site.show(
      host(`<script>const real = Date.now, set = setTimeout; let plus = 0;
      Date.now = () => real() + plus; window.later = () => { plus += 61e3 };
      window.setTimeout = (f, ms, ...rest) => set(f, ms > 20e3 ? 300 : ms, ...rest)</script>${card('src="/live.json" fact="tea-output" refresh="60"')}`),
    );
    await comes(page, ['24.86亿元']);
    site.files.delete('/live.json');
    for (let round = 0; round < 1000 && !(await codes(page)).length; round++) await rest(50);
    expect(await codes(page)).toEqual(['DATA_HTTP']);
    expect(await shown(page)).toEqual(['24.86亿元']);
    expect(await page.$eval('stat-card', (one) => one.shadowRoot!.querySelector('.note')?.textContent)).toBe(
      '更新失败，所示数据截至2023年',
    );
    site.files.set('/live.json', fileText(file).split('24.86').join('24.90'));
    await comes(page, ['24.90亿元']);
    expect(await page.$eval('stat-card', (one) => one.shadowRoot!.querySelector('.note'))).toBeNull();
  });

  it('learns of a correction of what it has pinned, from its own origin only', async () => {
    const corrections = { 'tea-output': { 'zh-CN': '2024年3月1日由24.86亿元更正为24.90亿元：录入有误', en: 'x' } };
    site.files.set('/corrections.json', JSON.stringify({ reportWidgets: 1, corrections }));
    site.files.set('/pinned/abc/zh.json', fileText({ ...file, corrections: '../../corrections.json' }));
    const page = await site.show(
      host(
        card('src="/pinned/abc/zh.json" fact="tea-output"') +
          card(`src="/pinned/abc/zh.json" fact="tea-output" corrections="${site.publisher}/corrections.json"`),
      ),
    );
    await comes(page, ['24.86亿元', '24.86亿元']);
    await rest();
    expect(
      await page.$$eval('stat-card', (all) =>
        all.map((one) => one.shadowRoot!.querySelector('.note')?.textContent ?? ''),
      ),
    ).toEqual(['2024年3月1日由24.86亿元更正为24.90亿元：录入有误', '']);
    expect(asked('/corrections.json')).toBe(1);
  });
});
