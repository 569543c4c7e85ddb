/* The block editor of the real WordPress, in which an author pastes with Ctrl+V. */
import { build } from 'esbuild';
import { inRoot } from '../../../scripts/lib/run.mjs';
import type { PuppeteerDriver } from '../../support/browsers/drive-puppeteer.js';

interface Blocks {
  readonly data: {
    select: (store: string) => { getEditedPostContent: () => string };
    dispatch: (store: string) => {
      resetBlocks: (blocks: readonly unknown[]) => void;
      insertBlock: (block: unknown) => void;
    };
  };
  readonly blocks: { createBlock: (name: string) => unknown };
}

declare const wp: Blocks;
declare const copies: { copyCode: (html: string) => Promise<boolean> };

/** ms to wait for what has to come in the end, however busy the machine is. */
const COMES = 120_000;

/** Logs an author in, and opens a new article. */
export async function openGutenberg({ page }: PuppeteerDriver, home: string): Promise<void> {
  page.setDefaultTimeout(COMES);
  page.setDefaultNavigationTimeout(COMES);
  const granted = ['clipboard-read', 'clipboard-write'].map((name) => ({
    permission: { name },
    state: 'granted' as const,
  }));
  await page.browserContext().setPermission(home, ...granted);
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${home}/wp-login.php`, { waitUntil: 'load' });
  // Its own script puts the cursor into the first field a moment later.
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('#user_login')!.value = 'author';
    document.querySelector<HTMLInputElement>('#user_pass')!.value = 'secret';
  });
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#wp-submit')]);
  await page.goto(`${home}/wp-admin/post-new.php`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('.editor-styles-wrapper, iframe[name="editor-canvas"]'));
  const { outputFiles } = await build({
    entryPoints: [inRoot('src/site/client/copy.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'copies',
    logLevel: 'silent',
  });
  await page.addScriptTag({ content: outputFiles[0]!.text });
  // The welcome covers the article.
  await page.evaluate(() => document.querySelector<HTMLElement>('.components-modal__header button')?.click());
}

/** Copies a code as the gallery does, pastes it into an empty paragraph, and gives the article that would be saved. */
export async function pasteInGutenberg({ page }: PuppeteerDriver, code: string): Promise<string> {
  await page.evaluate(async (html) => {
    if (!(await copies.copyCode(html))) throw new Error('The page could not copy.');
    wp.data.dispatch('core/block-editor').resetBlocks([]);
    wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('core/paragraph'));
  }, code);
  await page.waitForSelector('p.wp-block-paragraph[contenteditable], p.wp-block[contenteditable]');
  await page.click('p.wp-block-paragraph[contenteditable], p.wp-block[contenteditable]');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await new Promise((done) => setTimeout(done, 1500));
  return page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
}

/**
 * Inserts our block as an author does: by the inserter, its search and its fields.
 * @returns what the editor shows of it, and the article that would be saved
 */
export async function insertOurBlock({ page }: PuppeteerDriver): Promise<{ shown: string; saved: string }> {
  await page.evaluate(() => wp.data.dispatch('core/block-editor').resetBlocks([]));
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.waitForSelector('.block-editor-inserter__search input');
  await page.type('.block-editor-inserter__search input', 'Figure of a report');
  await page.waitForSelector('.editor-block-list-item-report-widgets-figure');
  await page.click('.editor-block-list-item-report-widgets-figure');
  await page.waitForSelector('[data-type="report-widgets/figure"]');
  const field = (label: string, tag: string): Promise<string> =>
    page.evaluate(
      (words, name) => {
        const one = [...document.querySelectorAll('.components-base-control')].find(
          (control) => control.querySelector('label')?.textContent === words,
        );
        return `#${one!.querySelector(name)!.id}`;
      },
      label,
      tag,
    );
  // In a narrow window the fields of a block are shut.
  if (!(await page.$('.block-editor-block-inspector'))) await page.click('button[aria-label="Settings"]');
  await page.waitForSelector('.block-editor-block-inspector .components-base-control');
  await page.type(await field('Id', 'input'), 'tea-output');
  await page.select(await field('Language', 'select'), 'en');
  await page.waitForSelector('[data-type="report-widgets/figure"] iframe');
  await page.waitForFunction(() =>
    document.querySelector('[data-type="report-widgets/figure"] iframe')?.getAttribute('src')?.includes('/en/'),
  );
  return page.evaluate(() => ({
    shown: document.querySelector('[data-type="report-widgets/figure"]')!.innerHTML,
    saved: wp.data.select('core/editor').getEditedPostContent(),
  }));
}
