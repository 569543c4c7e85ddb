import { unzipSync } from 'fflate';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/run.mjs';
import { exportDraft } from '../../src/draft/export/export-draft.js';
import { progressOf } from '../../src/studio/state/figures.js';
import type { StudioState } from '../../src/studio/state/studio-state.js';
import type { StudioApp } from '../../src/studio/studio-app.js';
import { inEngines, type Driver } from '../support/browsers/drive.js';
import { docx, paragraph } from '../support/office-files.js';

/*
 * The studio as its build makes it, from a disk, in each engine: from a Word file to the zip of a site by one key a figure.
 * A report of ninety figures is for Chromium alone, in studio-app.test.ts and studio-run.test.ts.
 */

const TEXT = [
  '青禾县2024年工作总结',
  '全年实现地区生产总值286.4亿元，同比增长6.2%。一般公共预算收入18.52亿元，同比增长9.4%。',
  '新增国家高新技术企业27家，完成老旧小区改造36个。',
];

const PATIENCE = 120_000;

/** What the page keeps between two steps of a test. */
interface Kept {
  /** Files that it gave to be saved, as text that JSON can carry. */
  saved: string[];
}

/** Runs in the page: gives it a Word file, as somebody does who chooses one. */
function give(bytes: readonly number[]): void {
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(bytes)], 'qinghe.docx'));
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // Nothing is to be written to a disk.
  const kept = window as unknown as Kept;
  kept.saved = [];
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.createObjectURL = (body) => {
    const reader = new FileReader();
    reader.onload = () => kept.saved.push((reader.result as string).replace(/^.*,/, ''));
    reader.readAsDataURL(body as Blob);
    return '#';
  };
}

/** Runs in the page: presses a key so many times, and says on how many of them the current figure had the focus. */
async function press(code: string, times: number): Promise<number> {
  let focused = 0;
  for (let i = 0; i < times; i++) {
    const target = document.activeElement ?? document.body;
    if (target.matches('.fig.now')) focused++;
    target.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true }));
    await document.querySelector<StudioApp>('studio-app')!.updateComplete;
    await document.querySelector<StudioApp>('studio-review')!.updateComplete;
  }
  return focused;
}

const count = (selector: string): number => document.querySelectorAll(selector).length;
function step(at: number): void {
  document.querySelectorAll<HTMLElement>('.steps button')[at]!.click();
}
const stateIn = (): StudioState =>
  JSON.parse(JSON.stringify(document.querySelector<StudioApp>('studio-app')!.store!.get())) as StudioState;
function download(): void {
  document.querySelector<HTMLElement>('studio-publish .zip:not([disabled])')!.click();
}
const savedIn = (): readonly string[] => (window as unknown as Kept).saved;

async function shows(driver: Driver, selector: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while ((await driver.run(count, selector)) === 0) {
    if (Date.now() > end) throw new Error(`${selector} does not come`);
    await wait(50);
  }
}

async function saved(driver: Driver): Promise<string> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const [first] = await driver.run(savedIn);
    if (first) return first;
    await wait(100);
  }
  throw new Error('nothing was saved');
}

inEngines(['Chromium', 'Firefox', 'WebKit'], (drive) => {
  it(
    'STUDIO-10: makes the zip of a site from a Word file by one key a figure, and takes all of it back',
    async () => {
      const driver = drive();
      await driver.goto(pathToFileURL(inRoot('dist', 'studio.html')).href);
      await shows(driver, 'studio-import input[type=file]');
      await driver.run(give, [...docx({ body: TEXT.map((line) => paragraph(line)).join('') })]);
      await shows(driver, 'main.import');
      await driver.run(step, 2);
      await shows(driver, '.fig.now:focus');
      const { all } = progressOf(await driver.run(stateIn));
      expect(all).toBeGreaterThanOrEqual(4);
      expect(await driver.run(press, 'Enter', all)).toBe(all);
      const { draft, text } = await driver.run(stateIn);
      expect(progressOf({ draft, text })).toMatchObject({ done: all, open: 0 });

      await driver.run(step, 5);
      await shows(driver, 'studio-publish .zip:not([disabled])');
      await driver.run(download);
      const files = unzipSync(Buffer.from(await saved(driver), 'base64'));
      const exported = exportDraft(draft, text);
      if (!exported.ok) throw new Error('there is no report');
      const { facts } = exported.report;
      expect(facts).toHaveLength(all);
      for (const { id, ...fact } of facts) {
        expect(new TextDecoder().decode(files[`w/${id}/fact.json`])).toContain(JSON.stringify(fact.mentions[0]!.quote));
        expect([...files[`w/${id}/zh.png`]!.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
      }
      expect(JSON.parse(new TextDecoder().decode(files['report.json']))).toMatchObject({ facts });

      await driver.run(step, 2);
      await shows(driver, '.text .fig');
      await driver.run(press, 'KeyU', all);
      expect(progressOf(await driver.run(stateIn))).toMatchObject({ done: 0, open: all });
    },
    2 * PATIENCE,
  );
});
