import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportDraft } from '../../src/draft/export/export-draft.js';
import type { StudioApp } from '../../src/studio/studio-app.js';
import type { StudioState } from '../../src/studio/state/studio-state.js';
import { storeOf } from './state/studio.js';
import { StudioPage } from './studio-page.js';

/* The way from one step to the next, and the screens Questions, Compare and Publish, in a Chromium. */

const TEXT =
  '青禾县2024年工作总结\n\n一、产业\n税收收入8.52亿元，位居全市第一。茶室共59座，其中甲镇20座、乙镇18座、丙镇20座。\n';

const LAST_YEAR = '青禾县2023年工作总结\n\n一、产业\n税收收入7.79亿元，位居全市第一。来信来访总量12件。\n';

let studio: StudioPage;
let lastYear: string;
beforeAll(async () => {
  studio = await StudioPage.open();
  const before = await storeOf(LAST_YEAR);
  const { draft, text } = before.get();
  const tax = draft.facts.find(({ quote }) => quote === '7.79亿元')!;
  before.run({ type: 'rename', fact: tax.id, to: 'tax-of-qinghe' });
  const exported = exportDraft(before.get().draft, text, { asProposed: true });
  if (!exported.ok) throw new Error(exported.problems[0]?.message.en);
  lastYear = JSON.stringify(exported.json);
}, 120_000);
afterAll(() => studio.close());
beforeEach(async () => {
  await studio.visit();
  await studio.give('report.txt', new TextEncoder().encode(TEXT));
});

const stateOf = (): Promise<StudioState> =>
  studio.page.$eval('studio-app', (app) => JSON.parse(JSON.stringify((app as StudioApp).store?.get())) as StudioState);

const taxIn = ({ draft }: StudioState) => draft.facts.find(({ quote }) => quote === '8.52亿元')!;

const next = async (): Promise<string> => {
  await studio.page.waitForSelector('.foot .main');
  const name = await studio.text('.foot .main');
  await studio.page.click('.foot .main');
  return name;
};

const confirmAll = async (): Promise<void> => {
  await studio.page.waitForSelector('.fig.now');
  const { draft } = await stateOf();
  await studio.press(...draft.facts.map(() => 'Enter'));
};

describe('the steps of the studio', () => {
  it('STEPS-1: each leads to the one beside it in the band, and none is left out', async () => {
    const ways = [await next(), await next()];
    await confirmAll();
    ways.push(await studio.text('.reading-pane .btn.main'));
    await studio.page.click('.reading-pane .btn.main');
    ways.push(await next(), await next());
    expect(ways.map((way) => way.replace(/\s+\d.*/, ''))).toEqual(
      ['信息', '核对', '疑问', '对比', '发布'].map((name) => `下一步：${name}`),
    );
    expect((await stateOf()).screen).toBe('publish');
  });

  it('STEPS-2: last year’s report is asked for before the review, which then has last year’s addresses', async () => {
    await studio.step(1);
    await studio.upload('studio-last-year input', 'report.json', lastYear);
    await studio.page.waitForSelector('.taken');
    expect(await studio.text('.taken')).toBe('已带入2023年的报告：1项相同。');
    expect(taxIn(await stateOf())).toMatchObject({ id: 'tax-of-qinghe', label: '税收收入', state: 'proposed' });
    await studio.page.click('.last-year .btn');
    expect(await studio.text('.compare h1')).toMatch(/^1项和去年相同/);
  });

  it('COMPARE-1: given after the review, it keeps what was confirmed, and says so', async () => {
    await studio.step(2);
    await confirmAll();
    await studio.step(4);
    expect(await studio.text('studio-last-year .late')).toMatch(/^已确认的\d+项名称不变，只沿用去年的网址。$/);
    await studio.upload('studio-last-year input', 'report.json', lastYear);
    await studio.page.waitForSelector('.compare table');
    expect(taxIn(await stateOf())).toMatchObject({ id: 'tax-of-qinghe', label: '税收收入', state: 'confirmed' });
  });

  it('COMPARE-2: what is no report is refused in words, and leads back to what is still to confirm', async () => {
    await studio.step(4);
    await studio.upload('studio-last-year input', 'other.json', '{}');
    await studio.page.waitForSelector('.error-text');
    expect(await studio.text('.error-text')).toBe('这不是报告，也不是工作台的草稿。');
    expect(await studio.text('.foot .note')).toMatch(/^返回核对（还有\d+项待确认）$/);
    await studio.page.click('.foot .note');
    expect((await stateOf()).screen).toBe('review');
  });

  it('QUESTIONS-1: both sentences are shown, a digit answers, and the answer can be undone', async () => {
    await studio.step(3);
    expect(await studio.text('.questions h1')).toContain('59');
    expect(await studio.text('.said')).toContain('茶室共59座，其中甲镇20座、乙镇18座、丙镇20座');
    expect(await studio.count('.answers button')).toBe(3);
    const counts = await studio.text('.questions nav p');
    expect(counts).toMatch(/^\d+问待答，0问已答$/);
    await studio.press('Digit1');
    expect(await studio.text('.questions nav p')).toContain('1问已答');
    await studio.press('KeyU');
    expect(await studio.text('.questions nav p')).toBe(counts);
  });

  it('PUBLISH-1: without a figure there is nothing to download; a confirmed one is shown, and the others with their reason', async () => {
    await studio.step(5);
    expect(await studio.text('.publish h1')).toBe('还不能发布');
    await studio.step(2);
    await studio.page.waitForSelector('.fig.now');
    await studio.press('Enter');
    await studio.step(5);
    expect(await studio.text('.publish h1')).toBe('可以发布了');
    expect(await studio.page.$eval('button.zip', (button) => button.disabled)).toBe(false);
    expect(await studio.text('.publish')).toContain('尚未确认');
    await studio.page.$eval('studio-app', (app) => ((app as HTMLElement).lang = 'en'));
    expect(await studio.text('.publish h1')).toBe('Ready to publish');
  });

  it('FORCED-1: in the system’s own colours, no icon and no button has the colour of the ground', async () => {
    await studio.forcedColours();
    const lost: string[] = [];
    for (const at of [0, 1, 2, 3, 4, 5]) {
      await studio.step(at);
      await studio.page.waitForSelector('main');
      lost.push(
        ...(await studio.page.$$eval('main .i, main button, .foot button, .band button', (all) =>
          all.flatMap((one) => {
            const { color } = getComputedStyle(one);
            const ground = (element: Element | null): string => {
              const here = element ? getComputedStyle(element).backgroundColor : 'rgb(0, 0, 0)';
              return here === 'rgba(0, 0, 0, 0)' ? ground(element?.parentElement ?? null) : here;
            };
            const system = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(255, 255, 0)'];
            const isOdd =
              one.matches('.i') && !one.closest('.fig') && !system.includes(color) && !one.closest('button');
            return color === ground(one) || isOdd ? [`${one.outerHTML.slice(0, 90)} ${color} on ${ground(one)}`] : [];
          }),
        )),
      );
    }
    expect(lost).toEqual([]);
    expect(studio.said).toEqual([]);
  });
});
