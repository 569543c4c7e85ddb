/* An editor on a page of its own, a clipboard as the gallery fills it, and what comes out of an article. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PuppeteerDriver } from '../../support/browsers/drive-puppeteer.js';
import type { HostSite } from '../../support/sites/host-site.js';
import { inRoot } from '../../../scripts/lib/run.mjs';
import type { Editor } from './starts.js';

/** What an editor saves: as HTML, and as a reader sees it. */
export interface Saved {
  readonly html: string;
  readonly text: string;
}

interface Started {
  readonly load?: (html: string) => unknown;
  readonly give: () => string | Promise<string>;
  readonly focus: () => unknown;
}

declare const editor: Started;
declare const copies: Readonly<Record<'copyCode' | 'copyText' | 'copyRich', (text: string) => Promise<boolean>>>;

/** Where the file of an editor stands. */
const at = (name: string, ending: string): string => `/${name.replace(/\W+/g, '-')}.${ending}`;

/** One file of a module of an editor and all that it needs, without its style sheets. */
async function bundled(start: string, modules: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: start, resolveDir: join(modules, '..') },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.css': 'empty', '.svg': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** Puts the page of an editor on the host. */
export async function publishEditor(site: HostSite, { name, package: of, start, files = [] }: Editor, modules: string) {
  site.onHost(at(name, 'js'), 'js', await bundled(start, modules));
  for (const file of files)
    site.onHost(`/files/${file}`, file.endsWith('.css') ? 'css' : 'js', readFileSync(join(modules, of, file)));
  const body = `<div id="editor"></div><script src="/copies.js"></script><script type="module" src="${at(name, 'js')}"></script>`;
  site.page(at(name, 'html'), { body });
}

/** Puts the script on the host with which the gallery copies. */
export async function publishClipboard(site: HostSite): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [inRoot('src/site/client/copy.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'copies',
    logLevel: 'silent',
  });
  site.onHost('/copies.js', 'js', outputFiles[0]!.text);
}

/** Opens the page of an editor, which may use the clipboard. */
export async function open(driver: PuppeteerDriver, site: HostSite, { name }: Editor): Promise<void> {
  const granted = ['clipboard-read', 'clipboard-write'].map((one) => ({
    permission: { name: one },
    state: 'granted' as const,
  }));
  const address = site.host.at(at(name, 'html'));
  await driver.page.browserContext().setPermission(new URL(address).origin, ...granted);
  await driver.goto(address);
  await driver.page.bringToFront();
  await driver.page.waitForFunction(() => 'editor' in window && 'give' in (editor as object));
}

/** What is saved, as soon as it stays the same. */
async function saved(driver: PuppeteerDriver): Promise<Saved> {
  const html = await driver.run(async () => {
    let last: string | undefined;
    for (;;) {
      await new Promise((done) => setTimeout(done, 150));
      const now = await editor.give();
      if (now === last) return now;
      last = now;
    }
  });
  return { html, text: await textOf(driver, html) };
}

/** What a reader sees of HTML. */
export const textOf = (driver: PuppeteerDriver, html: string): Promise<string> =>
  driver.run((given) => {
    const article = document.createElement('article');
    article.innerHTML = given;
    document.body.append(article);
    const { innerText } = article;
    article.remove();
    return innerText;
  }, html);

/** An article that is loaded has a code in it; undefined where the editor takes no HTML as its source. */
export async function load(driver: PuppeteerDriver, code: string): Promise<Saved | undefined> {
  const isLoaded = await driver.run(async (html) => {
    await editor.load?.(html);
    return editor.load !== undefined;
  }, code);
  return isLoaded ? saved(driver) : undefined;
}

/** A code is copied as the gallery copies it, and pasted into an empty article with Ctrl+V. */
export async function paste(driver: PuppeteerDriver, how: keyof typeof copies, code: string): Promise<Saved> {
  const isCopied = await driver.run((kind, text) => copies[kind](text), how, code);
  if (!isCopied) throw new Error('The page could not copy.');
  await driver.run(async () => {
    await editor.load?.('');
    await editor.focus();
  });
  const { keyboard } = driver.page;
  const withControl = async (key: 'KeyA' | 'KeyV') => {
    await keyboard.down('Control');
    await keyboard.press(key);
    await keyboard.up('Control');
  };
  await withControl('KeyA');
  await keyboard.press('Backspace');
  await withControl('KeyV');
  return saved(driver);
}
