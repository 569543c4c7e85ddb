// Drives the built studio with a document: confirms everything as proposed, and publishes it.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { TextDecoder } from 'node:util';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, getBrowser } from '../../browsers.mjs';
import { inRoot } from '../run.mjs';

/** @typedef {Readonly<Record<string, any>>} Json */

const PATIENCE = 600_000;

/**
 * Publishes a document with the page alone.
 * @param {string} document a file
 * @returns {Promise<{ zip: Buffer, draft: Json, ms: number }>}
 */
export async function publishedByPage(document) {
  const found = await getBrowser('chromium');
  if (!found) throw new Error('There is no Chromium; npm test gets one.');
  const folder = mkdtempSync(join(tmpdir(), 'studio-run-'));
  const { path: executablePath, headless = true, env } = found;
  const browser = await launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
  try {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(pathToFileURL(inRoot('dist', 'studio.html')).href);
    const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
      await page.waitForSelector('input[type=file]')
    );
    await input.uploadFile(resolve(document));
    await page.waitForSelector('main.import, .refused');
    const draft = await page.evaluate(confirmAll);
    const started = performance.now();
    const button = await page.waitForSelector('studio-publish .zip:not([disabled])');
    await button?.click();
    await page.waitForSelector('studio-publish .panel [role=status]:not(progress ~ *)');
    const zip = await downloaded(folder);
    return { zip, draft, ms: performance.now() - started };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Runs in the page. */
async function confirmAll() {
  const { store } = /** @type {any} */ (globalThis).document.querySelector('studio-app');
  const ids = store.get().draft.facts.filter((/** @type {Json} */ { state }) => state === 'proposed');
  store.run({ type: 'confirm', ids: ids.map((/** @type {Json} */ { id }) => id) });
  store.look({ screen: 'publish' });
  return JSON.parse(JSON.stringify(store.get().draft));
}

/** @param {string} folder */
async function downloaded(folder) {
  for (let i = 0; i < PATIENCE / 100; i++) {
    const name = readdirSync(folder).find((one) => one.endsWith('.zip'));
    if (name) return readFileSync(join(folder, name));
    await pause(100);
  }
  throw new Error(`nothing was downloaded of ${basename(folder)}`);
}

/**
 * The facts of a published site, each from its own file, as an embed reads it.
 * @param {Uint8Array} zip
 * @returns {ReadonlyMap<string, Json>} by id
 */
export function factsInZip(zip) {
  const files = unzipSync(zip, { filter: ({ name }) => name === 'report.json' || name.endsWith('/fact.json') });
  const json = (/** @type {string} */ path) => JSON.parse(new TextDecoder().decode(files[path]));
  const { facts } = json('report.json');
  return new Map(facts.map((/** @type {Json} */ { id }) => [id, factIn(json(`w/${id}/fact.json`), id)]));
}

/** @type {(file: Json, id: string) => Json} */
const factIn = (file, id) => (file.facts ?? [file.fact ?? file]).find((/** @type {Json} */ fact) => fact.id === id);

/**
 * The content of a figure, independent of its id: its position in the text, and its value.
 * @param {Json} fact
 * @returns {readonly { start: number, end: number, said: string }[]}
 */
export function figuresIn(fact) {
  const own = fact.kind === 'change' ? [] : [{ ...fact, mentions: fact.mentions ?? [] }];
  const changes = fact.changes ?? (fact.change ? [fact.change] : []);
  const parts = [...own, ...changes.map((/** @type {Json} */ one) => ({ mentions: fact.mentions, ...one }))];
  return parts.flatMap((part) => {
    const said = saidBy(part);
    return said === undefined ? [] : part.mentions.map((/** @type {Json} */ { start, end }) => ({ start, end, said }));
  });
}

/** @param {Json} figure */
function saidBy(figure) {
  const { value, part, whole, percent, scale, unit, direction, qualifier } = figure;
  const numbers = [value, part, whole, percent].filter((one) => one !== undefined && one !== null);
  if (!numbers.length) return undefined;
  const plain = numbers.map((one) => (typeof one === 'string' ? one.replaceAll(',', '') : JSON.stringify(one)));
  return JSON.stringify([...plain, scale ?? '', unit ?? '', direction ?? '', qualifier ?? '']);
}

/**
 * How many figures of a manually written report are published with the same number, unit, bound and direction at the
 * same position.
 * @param {readonly Json[]} hand facts of the manually written report
 * @param {Iterable<Json>} made the published facts
 */
export function compared(hand, made) {
  const published = [...made].flatMap(figuresIn);
  const wanted = hand.flatMap(figuresIn);
  const at = (/** @type {{ start: number, end: number }} */ { start, end }) =>
    published.filter((one) => one.start < end && start < one.end);
  const equal = wanted.filter((one) => at(one).some(({ said }) => said === one.said));
  const absent = wanted.filter((one) => !at(one).length);
  return { wanted: wanted.length, equal: equal.length, absent: absent.length, published: published.length };
}
