import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { pluginZip } from '../../scripts/lib/wordpress-plugin.mjs';
import type { CodeKind } from '../../src/format/words/embed-codes.js';
import { FILTERS } from '../sanitizers/sanitizers.js';
import { seenIn, type GivenCode, type Outcome } from '../sanitizers/survival.js';
import { driveChromium, type PuppeteerDriver } from '../support/browsers/drive-puppeteer.js';
import { REPORT } from '../support/sites/host-site.js';
import { recordKept } from './editors/outcomes.js';
import { givenCodes } from './support/given-codes.js';
import { insertOurBlock, openGutenberg, pasteInGutenberg } from './wordpress/gutenberg.js';
import { Publisher } from './wordpress/publisher.js';
import { missingForWordPress, WordPress } from './wordpress/wordpress.js';

/*
 * The codes and the addresses in the real WordPress of Debian's package: an author, whose articles go through its filter, an
 * administrator, whose articles do not, and its oEmbed.
 */

const missing = missingForWordPress();
if (missing.length) console.log(`Not run: WordPress (missing: ${missing.join(', ')})`);

const site = new Publisher();
const wordpress = new WordPress();
let codes: ReadonlyMap<CodeKind, GivenCode>;
let version = '';
const found: Readonly<Record<'author' | 'admin', Record<string, Outcome>>> = { author: {}, admin: {} };

/** What is left in an article of an author, whom WordPress does not trust with HTML, and of an administrator. */
const LEFT: Readonly<Partial<Record<CodeKind, readonly [author: Outcome, admin: Outcome]>>> = {
  html: ['whole', 'whole'],
  wechat: ['text and link', 'whole'],
  picture: ['whole', 'whole'],
  frame: ['text and link', 'whole'],
  'frame-only': ['text and link', 'whole'],
  script: ['text and link', 'whole'],
  sentence: ['text and link', 'whole'],
  quote: ['whole', 'whole'],
};

/** What is left of a code in the block editor of an author, who pastes it with Ctrl+V. */
const PASTED: Readonly<Partial<Record<CodeKind, Outcome>>> = {
  html: 'text and link',
  wechat: 'text and link',
  picture: 'drawn',
  script: 'text and link',
  sentence: 'text and link',
};

describe.runIf(missing.length === 0)('WordPress', () => {
  let driver: PuppeteerDriver;
  beforeAll(async () => {
    await site.start();
    await wordpress.start(site.port);
    version = String(await wordpress.step('install'));
    driver = await driveChromium(findChromium()!);
    codes = givenCodes('tea-output', site.base, site.scripts);
  }, 180_000);
  afterAll(async () => {
    recordKept('systems', {
      'WordPress, author': { version, kept: found.author },
      'WordPress, administrator': { version, kept: found.admin },
    });
    await driver.stop();
    await wordpress.stop();
    await site.stop();
  });

  describe.each(Object.keys(LEFT) as CodeKind[])('keeps of the code %s', (kind) => {
    it.each(['author', 'admin'] as const)('RC01: what it should in an article of the %s', async (as) => {
      const code = codes.get(kind)!;
      const { shown } = await wordpress.post(as, code.html);
      const outcome = code.outcome(shown);
      found[as][kind] = outcome;
      expect(outcome, shown).toBe(LEFT[kind]![as === 'author' ? 0 : 1]);
    });
  });

  it.each(Object.keys(LEFT) as CodeKind[])('does with the code %s what the filter in docs/survival.md does', (kind) => {
    const { apply } = FILTERS.find(({ name }) => name === 'WordPress')!;
    const code = codes.get(kind)!;
    expect(code.outcome(apply(code.html))).toBe(LEFT[kind]![0]);
  });

  it('RC01: would show what is in a script, which is why no code has anything there', async () => {
    const inline = codes.get('frame')!.html.replace('></script>', '>for(i=0;i<9;i++){}</script>');
    const { shown } = await wordpress.post('author', inline);
    expect(seenIn(shown)).toContain('for(i=0;');
  });

  it.each([
    ['w/tea-output/', 'w/tea-output/', '茶叶产值24.86亿元'],
    ['w/tea-output/en/', 'w/tea-output/en/', 'Tea output'],
    ['w/highlights/', 'w/highlights/', '亮点'],
    ['w/tea-output/theme-portal--scheme-dark/en/', 'w/tea-output/theme-portal--scheme-dark/en/', 'Tea output'],
    ['w/tea-output/embed/', 'w/tea-output/', '茶叶产值24.86亿元'],
    ['', 'w/highlights/', REPORT.title.zh],
    ['en/', 'w/highlights/en/', REPORT.title.en],
    ['figures.html', 'w/highlights/', REPORT.title.zh],
  ])('RC02: makes a quotation and a frame of the address of %j', async (path, framed, said) => {
    const html = String(await wordpress.step('oembed', { url: site.base + path }));
    expect(html).toMatch(/^<blockquote class="wp-embedded-content" data-secret="\w+"><a href="/);
    expect(html).toContain(said);
    expect(html).toContain(`src="${site.base}${framed}#?secret=`);
  });

  it('RC02: sizes the frame of an address that stands alone in an article', async () => {
    const { id, shown } = await wordpress.post('author', `${site.base}w/tea-output/`);
    expect(shown).toContain('<iframe class="wp-embedded-content" sandbox="allow-scripts"');
    await driver.page.setViewport({ width: 360, height: 800 });
    await driver.goto(wordpress.at(id));
    await driver.page.waitForFunction(
      () => {
        const frame = document.querySelector('iframe');
        return frame !== null && getComputedStyle(frame).position !== 'absolute' && frame.clientHeight > 100;
      },
      { timeout: 20_000 },
    );
    const inside = await (await driver.page.$('iframe'))!.contentFrame();
    const needs = await inside.evaluate(() => document.documentElement.scrollHeight);
    const has = await driver.page.$eval('iframe', (frame) => frame.clientHeight);
    expect(has).toBeGreaterThanOrEqual(Math.min(needs, 1000));
    expect(await driver.page.$eval('blockquote', (quote) => getComputedStyle(quote).display)).toBe('none');
  });

  it('RC02: keeps the words where a feed or a list takes frames away', async () => {
    const { id } = await wordpress.post(
      'author',
      `<!-- wp:paragraph --><p>正文</p><!-- /wp:paragraph -->${codes.get('html')!.html}`,
    );
    expect(await wordpress.step('excerpt', { id })).toContain('24.86亿元');
  });

  describe('its block editor', () => {
    beforeAll(() => openGutenberg(driver, wordpress.home), 300_000);

    it.each(Object.entries(PASTED))('leaves of the code %s, pasted with Ctrl+V, what it should', async (kind, left) => {
      const code = codes.get(kind as CodeKind)!;
      const html = await pasteInGutenberg(driver, code.html);
      expect(code.outcome(html), html).toBe(left);
    });

    it.each(['frame', 'frame-only'] as const)(
      'makes of the code %s, pasted with Ctrl+V, an address that unfolds',
      async (kind) => {
        const html = await pasteInGutenberg(driver, codes.get(kind)!.html);
        expect(html).toContain(`<p>${site.base}w/tea-output/</p>`);
        const { shown } = await wordpress.post('author', html);
        expect(shown).toContain('<iframe class="wp-embedded-content"');
        expect(shown).toContain('全县第一（2023年）</a>');
        expect(seenIn(shown)).not.toMatch(/[<>]/);
      },
    );
    // An article that is not saved would ask before the page is left.
    afterAll(async () => {
      await driver.stop();
      driver = await driveChromium(findChromium()!);
    });
  });

  describe('with our plugin, from its zip', () => {
    beforeAll(async () => {
      wordpress.addPlugin(pluginZip());
      const plugin = 'report-widgets/report-widgets.php';
      const set = { plugin, option: 'report_widgets_base', value: site.base };
      expect(await wordpress.step('activate', set)).toBe('active');
    });

    const SIZED = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';

    it('unfolds an address for an author, and its links may open', async () => {
      const { shown } = await wordpress.post('author', `${site.base}w/tea-output/`);
      expect(shown).toContain('<blockquote class="wp-embedded-content"');
      expect(shown).toContain(SIZED);
    });

    it('keeps the looks of an address, and takes no others', async () => {
      const { shown } = await wordpress.post('author', `${site.base}w/tea-output/?theme=portal&scheme=dark&palette=x`);
      expect(shown).toContain(`src="${site.base}w/tea-output/?theme=portal&amp;scheme=dark#?secret=`);
    });

    it.each([
      ['shortcode', '[report_widget id="tea-output" lang="en" theme="portal"]'],
      ['block', '<!-- wp:report-widgets/figure {"id":"tea-output","lang":"en","theme":"portal"} /-->'],
    ])('shows a figure by its %s, in its language and style', async (_, content) => {
      const { shown } = await wordpress.post('author', content);
      expect(shown).toContain(`src="${site.base}w/tea-output/en/?theme=portal#?secret=`);
      expect(shown).toContain('Tea output');
    });

    it('has its block found, inserted and filled in in the editor, and the article shows the figure', async () => {
      await openGutenberg(driver, wordpress.home);
      const { shown, saved } = await insertOurBlock(driver);
      expect(shown).toContain(`${site.base}w/tea-output/en/`);
      expect(saved).toBe('<!-- wp:report-widgets/figure {"id":"tea-output","lang":"en"} /-->');
      const post = await wordpress.post('author', saved);
      expect(post.shown).toContain(`src="${site.base}w/tea-output/en/#?secret=`);
    }, 300_000);

    it('links a figure that the site has not, and writes nothing of what is given into the page', async () => {
      const { shown } = await wordpress.post('author', '[report_widget id="no-such\'&quot;<b>" theme="x"]');
      expect(shown).not.toContain('<iframe');
      expect(shown).toContain(`<a href="${site.base}w/no-such`);
    });

    it('leaves other addresses to WordPress', async () => {
      const { shown } = await wordpress.post('author', 'https://example.invalid/w/tea-output/');
      expect(shown).not.toContain('<iframe');
    });
  });
});
