import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { studio as studioCommand } from '../../src/cli/studio.js';
import type { Draft } from '../../src/draft/session/draft.js';
import type { StudioApp } from '../../src/studio/studio-app.js';
import { StudioPage } from './studio-page.js';

/* What somebody has done is there again, after the page was closed without a word. */

let studio: StudioPage;
beforeAll(async () => {
  studio = await StudioPage.open();
}, 120_000);
afterAll(() => studio.close());

const TEXT = '汀禾街道2024年工作总结\n全年税收收入8.52亿元。新增停车位820余个。\n';

async function states(): Promise<readonly string[]> {
  // A document is opened some time after its page.
  await studio.page.waitForFunction(() => !!document.querySelector<StudioApp>('studio-app')?.store);
  return studio.page.$eval('studio-app', (app) =>
    (app as StudioApp).store!.get().draft.facts.map(({ state }) => state),
  );
}

it('STUDIO-21: a draft is saved with each decision, listed with its progress, and opened again', async () => {
  await studio.give('tinghe.txt', new TextEncoder().encode(TEXT));
  await studio.step(2);
  await studio.page.waitForSelector('.fig.now');
  await studio.press('Enter');
  await studio.page.waitForFunction(() => /已保存/.test(document.querySelector('.doc-saved')?.textContent ?? ''));
  const before = await states();
  expect(before.filter((state) => state === 'confirmed')).toHaveLength(1);
  await studio.visit();
  await studio.page.waitForSelector('.drafts li');
  expect(await studio.text('.drafts li')).toMatch(
    new RegExp(`汀禾街道2024年工作总结[^]*已定1项，共${before.length}项`),
  );
  await studio.page.click('.drafts li .btn');
  await studio.page.waitForSelector('.fig');
  expect(await states()).toEqual(before);
  expect(studio.said).toEqual([]);
}, 120_000);

it('STUDIO-22: over the local server, each decision is in the file beside the document', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-studio-'));
  const file = join(folder, 'tinghe.txt');
  writeFileSync(file, TEXT);
  const end = new AbortController();
  const said: string[] = [];
  const io = { out: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };
  const html = readFileSync(fileURLToPath(studio.address));
  let isHere: () => void = () => undefined;
  const here = new Promise<void>((done) => (isHere = done));
  const surroundings = {
    openBrowser: async (address: string) => {
      await studio.page.goto(address, { waitUntil: 'load' });
      isHere();
    },
    page: () => Promise.resolve(html),
  };
  const closed = studioCommand(file, { open: true }, { ...io, language: 'en', signal: end.signal }, surroundings);
  try {
    await here;
    await studio.page.waitForSelector('.fig.now');
    expect(await studio.page.evaluate(() => location.hash)).toBe('');
    // Not by a key: which figure has the focus in a page that has just come is another test's.
    await studio.page.$eval('studio-app', (app) => {
      const { store } = app as StudioApp;
      store!.run({ type: 'confirm', ids: [store!.get().draft.facts[0]!.id] });
    });
    await studio.page.waitForFunction(() => /已保存/.test(document.querySelector('.doc-saved')?.textContent ?? ''));
    const draft = JSON.parse(readFileSync(join(folder, 'tinghe.draft.json'), 'utf8')) as Draft;
    expect(draft.facts.map(({ state }) => state)).toEqual(await states());
    expect(draft.facts.filter(({ state }) => state === 'confirmed')).toHaveLength(1);
    await studio.page.reload({ waitUntil: 'load' });
    await studio.page.waitForSelector('.fig.now');
    expect(await states()).toEqual(draft.facts.map(({ state }) => state));
    expect([studio.said, said.length]).toEqual([[], 1]);
  } finally {
    end.abort();
    await closed;
    rmSync(folder, { recursive: true });
  }
}, 120_000);

it('STUDIO-23: a draft goes into a file, and on from it on another computer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-studio-'));
  try {
    const session = await studio.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    await studio.visit();
    // As in Firefox and Safari: nobody is there to answer the dialog of a browser that writes into files.
    await studio.page.evaluate(() => void Object.assign(window, { showSaveFilePicker: undefined }));
    await studio.give('tinghe.txt', new TextEncoder().encode(TEXT));
    await studio.step(2);
    await studio.page.waitForSelector('.fig.now');
    await studio.press('Enter');
    const before = await states();
    await studio.step(5);
    await studio.page.waitForSelector('.draft-file');
    const downloaded = new Promise<void>((done) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && done());
    });
    await studio.page.click('.draft-file');
    await downloaded;
    const file = readFileSync(join(folder, 'tinghe.draft.json'));
    await studio.visit();
    await studio.give('tinghe.draft.json', file);
    await studio.page.waitForSelector('main.import');
    expect(await states()).toEqual(before);
    await studio.visit();
    await studio.give('report.json', new TextEncoder().encode('{"schemaVersion":"1.1"}'));
    expect(await studio.text('.refused p')).toBe('这不是本工具的草稿。请选择在这里下载的文件，或者文档本身。');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

/** Runs before the page does: storage is blocked, as a browser does it. */
function blockStorage(): void {
  for (const name of ['indexedDB', 'sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
}

/** Runs in the page: what is given to be saved as a file is kept in it. */
function keepDownloads(): void {
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.createObjectURL = (body) => {
    void (body as Blob).text().then((text) => Object.assign(window, { downloaded: text }));
    return '#';
  };
}

it('STUDIO-24: where the browser keeps nothing, the page says so, and a draft is downloaded and comes back', async () => {
  const { identifier } = await studio.page.evaluateOnNewDocument(blockStorage);
  await studio.visit();
  await studio.page.removeScriptToEvaluateOnNewDocument(identifier);
  await studio.give('tinghe.txt', new TextEncoder().encode(TEXT));
  await studio.page.waitForSelector('.unsaved');
  expect(await studio.text('.unsaved')).toContain('离开之前请下载草稿文件');
  expect(await studio.text('.doc-saved')).toBe('没有保存');
  await studio.step(2);
  await studio.page.waitForSelector('.fig.now');
  await studio.press('Enter');
  const before = await states();
  await studio.page.evaluate(keepDownloads);
  await studio.page.click('.unsaved .btn');
  await studio.page.waitForFunction(() => 'downloaded' in window);
  const file = await studio.page.evaluate(() => (window as unknown as { downloaded: string }).downloaded);
  await studio.visit();
  await studio.give('tinghe.draft.json', new TextEncoder().encode(file));
  expect(await states()).toEqual(before);
}, 120_000);

it('STUDIO-25: where there is no space left, the page says so until a save is well again', async () => {
  await studio.visit();
  await studio.page.evaluate(() => {
    const stores = IDBObjectStore.prototype;
    const own = Object.getOwnPropertyDescriptor(stores, 'put')!;
    const refuse = (): never => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.defineProperty(stores, 'put', { ...own, value: refuse });
    // No value comes back: a prototype of IndexedDB cannot be sent over the protocol.
    Object.assign(window, { mend: () => void Object.defineProperty(stores, 'put', own) });
  });
  await studio.give('tinghe.txt', new TextEncoder().encode(TEXT));
  await studio.page.waitForSelector('.unsaved');
  expect(await studio.text('.unsaved')).toContain('空间已满');
  await studio.page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await studio.step(2);
  await studio.page.waitForSelector('.fig.now');
  await studio.press('Enter');
  await studio.page.waitForFunction(() => /已保存/.test(document.querySelector('.doc-saved')?.textContent ?? ''));
  expect(await studio.count('.unsaved')).toBe(0);
}, 120_000);
