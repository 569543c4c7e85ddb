import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.js';
import { exportDraft } from '../../src/draft/export/export-draft.js';
import type { StudioApp } from '../../src/studio/studio-app.js';
import { fromDocument } from '../../src/studio/state/from-document.js';
import { figuresOf, progressOf } from '../../src/studio/state/figures.js';
import type { StudioState } from '../../src/studio/state/studio-state.js';
import { STUDIO_REPORT, studioReport } from '../fixtures/studio-report.js';
import { StudioPage } from './studio-page.js';

/* From a Word file to a report in the page itself, with the keyboard, from a disk and without a network. */

let studio: StudioPage;
beforeAll(async () => {
  studio = await StudioPage.open();
}, 120_000);
afterAll(() => studio.close());
beforeEach(() => studio.visit(), 60_000);

const stateOf = (): Promise<StudioState> =>
  studio.page.$eval('studio-app', (app) => JSON.parse(JSON.stringify((app as StudioApp).store?.get())) as StudioState);

async function inReview(): Promise<void> {
  await studio.give(STUDIO_REPORT, studioReport());
  await studio.step(2);
  await studio.page.waitForSelector('.fig.now');
}

describe('the studio in Chromium', () => {
  it('STUDIO-1: one key per figure leads from a Word file to the report that the command exports', async () => {
    const read = await fromDocument({ name: STUDIO_REPORT, bytes: studioReport() });
    if (!read.ok) throw new Error(read.refusal.message.en);
    const { all } = progressOf(read);
    expect(all).toBeGreaterThanOrEqual(90);
    await inReview();
    await studio.press(...Array.from({ length: all }, () => 'Enter'));
    const state = await stateOf();
    expect(progressOf(state)).toMatchObject({ done: all, open: 0, asked: 0, unread: 0 });
    const exported = exportDraft(state.draft, state.text);
    const facts = (report: Report): readonly unknown[] => report.facts;
    const decided = exportDraft(
      { ...read.draft, facts: read.draft.facts.map((fact) => ({ ...fact, state: 'confirmed' as const })) },
      read.text,
    );
    if (!exported.ok || !decided.ok) throw new Error('There is no report');
    expect(facts(exported.report)).toEqual(facts(decided.report));
    expect(exported.left).toEqual([]);
    expect(await studio.text('.reading-pane h3')).not.toBe('');
  }, 180_000);

  it('STUDIO-2: nothing is asked of anyone, and no policy is broken', async () => {
    await inReview();
    await studio.press('Enter', 'KeyX', 'Digit2', 'KeyU');
    for (const at of [0, 1, 3, 4, 5]) await studio.step(at);
    await studio.page.waitForSelector('studio-publish');
    const foreign = studio.asked.filter((url) => url !== studio.address && !/^(?:data|blob):/.test(url));
    expect(foreign).toEqual([]);
    expect(studio.said).toEqual([]);
    // What the policy stops comes to light here: a page that asked would have been noticed.
    const isStopped = await studio.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => false,
        () => true,
      ),
    );
    expect([isStopped, studio.said.some((line) => line.includes('Content Security Policy'))]).toEqual([true, true]);
    studio.said.length = 0;
  });

  it('STUDIO-3: keys move, reject with a reason, take the label of a digit, and undo all of it', async () => {
    await inReview();
    const before = (await stateOf()).draft;
    await studio.press('KeyJ', 'KeyK', 'KeyX', 'Digit2');
    const rejected = (await stateOf()).draft.facts.filter(({ state }) => state === 'rejected');
    expect(rejected.map(({ decisions }) => decisions[decisions.length - 1]?.reason)).toEqual(['name', 'name']);
    await studio.press('KeyE');
    await studio.page.keyboard.type('jkx地区总值');
    await studio.press('Enter');
    expect((await stateOf()).draft.facts.filter(({ label }) => label.includes('jkx地区总值')).length).toBeGreaterThan(
      0,
    );
    await studio.press('KeyU', 'KeyU', 'KeyU', 'KeyU');
    const after = await stateOf();
    expect(after.draft).toEqual(before);
    expect(after.selection).toBe('gross-regional-product');
  });

  it('STUDIO-STATED: what is stated without a number has fields of its own', async () => {
    const text =
      '青禾县2024年工作总结\n\n一、发展\n\n6月份启动老街改造。税收3.2亿元，上年同期为3.1亿元。空气质量走在全国前列。投资实现两位数增长。\n';
    await studio.give('stated.txt', new TextEncoder().encode(text));
    await studio.step(2);
    await studio.page.waitForSelector('.fig.now');
    const fields = () =>
      studio.page.$$eval('.reading-pane :is(input:not([type=radio]), select)[name]', (all) =>
        all.map((one) => `${one.getAttribute('name')}=${one.value}`),
      );
    const seen: (readonly string[])[] = [];
    for (let i = 0; i < 4; i++) {
      seen.push(await fields());
      await studio.press('KeyJ');
    }
    expect(seen[0]).toContain('date=2024-06');
    expect(seen[1]).toEqual(expect.arrayContaining(['value=3.2', 'value=3.1', 'role=earlier']));
    expect(seen[2]).toEqual(expect.arrayContaining(['scope=全国', 'standing=leading', 'word=前列']));
    expect(seen[3]).toEqual(expect.arrayContaining(['direction=up', 'word=两位数增长']));
  });

  it('STUDIO-UNREADABLE: a file that is gone by then is said, and nothing else is lost', async () => {
    await studio.page.$eval('input[type=file]', (input) => {
      const gone = Object.assign(new File(['x'], 'gone.docx'), {
        arrayBuffer: () => Promise.reject(new Error('gone')),
      });
      Object.defineProperty(input, 'files', { value: [gone], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await studio.page.waitForSelector('.refused');
    expect(await studio.text('.refused p')).toBe(
      '文件读不出来：可能已被移走，或正被别的程序占用。请先在那个程序里关闭，再重新选择',
    );
  });

  it('STUDIO-SAVED: what is said of saving is in the language that is chosen', async () => {
    await inReview();
    await studio.page.waitForFunction(() => document.querySelector('.doc-saved')?.textContent.includes('已保存'));
    await studio.page.$eval('studio-app', (app) => ((app as HTMLElement).lang = 'en'));
    await studio.page.waitForFunction(() => document.querySelector('.doc-saved')?.textContent.includes('Saved'));
    await studio.page.$eval('studio-app', (app) => ((app as HTMLElement).lang = 'zh'));
  });

  it('STUDIO-4: every figure is a button with a name, one of them in the order of the tabulator', async () => {
    await inReview();
    const figures = figuresOf(await stateOf());
    expect(await studio.count('button.fig[data-figure]')).toBe(figures.length);
    expect(await studio.count('button.fig[tabindex="0"]')).toBe(1);
    const label = await studio.page.$eval('.fig.now', (button) => button.getAttribute('aria-label'));
    expect(label).toBe('286.4亿元：地区生产总值，待确认');
    expect(await studio.text('[role=status]')).toBe(
      `第1项，共${progressOf(await stateOf()).all}项，地区生产总值，286.4亿元`,
    );
  });

  it('STUDIO-5: choosing another figure moves no mark of the text', async () => {
    await inReview();
    const places = () =>
      studio.page.$$eval('.text .fig', (all) =>
        all.map((one) => [(one as HTMLElement).offsetLeft, (one as HTMLElement).offsetTop].join()),
      );
    const before = await places();
    await studio.press('KeyJ', 'KeyJ', 'KeyJ');
    expect(await places()).toEqual(before);
  });

  it('STUDIO-6: a selection by mouse becomes a figure', async () => {
    await inReview();
    await studio.page.evaluate(() => {
      const piece = [...document.querySelectorAll('.text [data-at]')].find((one) => one.textContent.includes('十四五'));
      const range = document.createRange();
      range.selectNodeContents(piece!);
      document.getSelection()!.removeAllRanges();
      document.getSelection()!.addRange(range);
    });
    await studio.page.waitForSelector('.selection .main');
    await studio.page.click('.selection .main');
    const state = await stateOf();
    expect(state.draft.facts[0]).toMatchObject({ quote: expect.stringContaining('十四五') as string, rule: 'hand' });
    expect(state.selection).toBe(state.draft.facts[0]?.id);
  });

  it('STUDIO-7: a file that is no document is refused in one sentence, beside the place for another', async () => {
    await studio.give('photo.docx', new Uint8Array([1, 2, 3, 4]));
    expect(await studio.text('.refused p')).not.toBe('');
    expect(await studio.count('.drop')).toBe(1);
  });

  it('STUDIO-8: axe finds nothing on any screen, wide and at 400 % zoom, and nothing needs scrolling to the side', async () => {
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const way of WAYS) {
        await studio.looks(way);
        found.push(...(await studio.violations()).map((one) => `${name}, ${way.width} px: ${one}`));
        const over = await studio.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${name}, ${way.width} px: ${over} px too wide`);
      }
      await studio.looks(WAYS[0]);
    };
    await look('first visit');
    await inReview();
    await look('review');
    await studio.press('KeyX');
    await look('reasons');
    await studio.press('Escape', 'KeyA');
    await look('all alike');
    await studio.press('Escape', '?');
    await look('help');
    await studio.press('Escape', 'Enter');
    for (const [at, name] of ['import', 'frame', '', 'questions', 'compare', 'publish'].entries()) {
      if (!name) continue;
      await studio.step(at);
      await look(name);
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('STUDIO-12: after each decision, the focus is on a figure and its place is said', async () => {
    await inReview();
    const spoken = new Set<string>();
    for (const key of ['Enter', 'KeyX', 'Digit2', 'KeyJ', 'Enter', 'KeyU', 'KeyU', 'KeyA', 'Escape']) {
      await studio.press(key);
      spoken.add(await studio.text('[role=status]'));
      expect(await studio.count('.text .fig.now:focus'), key).toBe(1);
    }
    expect([...spoken]).toContain('为什么不采用？');
    expect([...spoken].filter((one) => one.startsWith('第')).length).toBeGreaterThan(2);
  });

  it('STUDIO-13: what is left out of a site is what the review calls so', async () => {
    await inReview();
    await studio.press('KeyX', 'Digit2');
    await studio.step(5);
    const left = await studio.text('.left-out');
    // Dates and names of the text are no numbers that somebody has still to read.
    expect(progressOf(await stateOf())).toMatchObject({ unread: 0 });
    expect(left).not.toContain('没有识别');
    expect(left).toContain('不采用');
    expect(left).not.toContain('已剔除');
  });
});

/** Wide and light in Chinese; as at 400 % zoom and dark in English. */
const WAYS = [
  { width: 1280, height: 800, language: 'zh-CN', scheme: 'light' },
  { width: 320, height: 256, language: 'en', scheme: 'dark' },
] as const;
