import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { ElementHandle } from 'puppeteer-core';
import type { StudioApp } from '../../../src/studio/studio-app.js';
import type { StudioState } from '../../../src/studio/state/studio-state.js';
import { StudioPage } from '../studio-page.js';

/* The screen Frame, with what is said of a report in its other language. */

const TEXT = '青禾县2024年工作总结\n\n一、产业\n税收收入8.52亿元，位居全市第一。来信来访总量12件。\n';

let studio: StudioPage;
let folder = '';
beforeAll(async () => {
  studio = await StudioPage.open();
  folder = mkdtempSync(join(tmpdir(), 'studio-frame-'));
  await studio.give('report.txt', new TextEncoder().encode(TEXT));
  await studio.step(1);
  await studio.page.waitForSelector('studio-frame select');
}, 120_000);
afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true });
});

const stateOf = (): Promise<StudioState> =>
  studio.page.$eval('studio-app', (app) => JSON.parse(JSON.stringify((app as StudioApp).store?.get())) as StudioState);

async function upload(selector: string, name: string, content: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = (await studio.page.$(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

const fill = async (selector: string, text: string): Promise<void> => {
  await studio.page.click(selector, { count: 3 });
  await studio.page.keyboard.type(text);
  await studio.page.keyboard.press('Tab');
};

describe('the screen Frame', () => {
  it('STUDIO-PLACES: a place whose words say its level has it, and is not asked for', async () => {
    const levels = await studio.page.$$eval('select[name=place-level]', (all) =>
      all.map((one) => [one.value, [...one.options].some(({ value }) => value === '')]),
    );
    expect(levels).toEqual([['prefecture', false]]);
  });

  it('FRAME-1: a period that is none stays as it was typed, with the reason; one that is right is taken', async () => {
    await fill('[name=period]', '2024-13');
    expect(await studio.text('label:has([name=period]) .error-text')).toContain('2024-06');
    await fill('[name=period]', '2024-06');
    expect(await studio.count('label:has([name=period]) .error-text')).toBe(0);
    expect((await stateOf()).draft.frame.period).toBe('2024-06');
  });

  it('FRAME-2: the list of what is missing in English is there only where English is asked for', async () => {
    expect(await studio.count('.translation')).toBe(0);
    await studio.page.select('[name=languages]', 'both');
    await studio.page.waitForSelector('.texts .missing');
    expect(await studio.text('.translation h2')).toMatch(/^英文：还缺\d+条$/);
    expect(await studio.text('.proposal .tag')).toBe('建议：通用词表');
  });

  it('FRAME-3: a proposal is taken, a text is typed, and a file of the translator fills in the rest', async () => {
    await studio.page.click('.accept-all');
    await fill('.texts .missing [name=translation]', 'Work of Qinghe County in 2024');
    const { translations = {} } = (await stateOf()).draft;
    const texts = Object.values(translations).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Tax revenue', 'Work of Qinghe County in 2024', 'the city']));
    const left = await studio.page.$$eval('.texts .missing .of b', (all) => all.map(({ textContent }) => textContent));
    expect(left.length).toBeGreaterThan(0);
    const units = left.map(
      (source, i) => `<trans-unit id="x${i}"><source>${source}</source><target>E${i}</target></trans-unit>`,
    );
    const wrong = '<trans-unit id="label.no"><source>没有</source><target>None</target></trans-unit>';
    const body = `<xliff version="1.2"><file target-language="en"><body>${units.join('')}${wrong}</body></file></xliff>`;
    await upload('.read-back', 'back.xlf', body);
    await studio.page.waitForSelector('.error-list li');
    expect(await studio.text('.error-list')).toContain('label.no：报告里没有这一条');
    expect(await studio.text('.translation h2')).toBe('英文：都齐了');
  });

  it('FRAME-4: the author’s own list is remembered with the draft', async () => {
    await upload('.own-glossary', 'terms.csv', '来信来访总量,Letters and visits\n');
    await studio.page.waitForSelector('.own-list');
    expect((await stateOf()).draft.glossary).toEqual({
      name: 'terms.csv',
      terms: [['来信来访总量', 'Letters and visits']],
    });
    expect(studio.said).toEqual([]);
  });
});
