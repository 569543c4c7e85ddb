import { afterAll, beforeAll, expect, it } from 'vitest';
import { StudioPage } from '../studio-page.js';
import type { StudioApp } from '../../../src/studio/studio-app.js';

/* An id that another figure has: the figure stays open, and the focus in the field. */

const TEXT = '青禾县2024年工作总结\n\n一、产业\n税收收入8.52亿元。来信来访总量12件。\n';

let studio: StudioPage;
beforeAll(async () => {
  studio = await StudioPage.open();
  await studio.give('report.txt', new TextEncoder().encode(TEXT));
  await studio.step(2);
  await studio.page.waitForSelector('.fig.now');
}, 120_000);
afterAll(() => studio.close());

const facts = () =>
  studio.page.$eval('studio-app', (app) =>
    (app as StudioApp).store!.get().draft.facts.map(({ id, state }) => [id, state] as const),
  );

async function type(id: string): Promise<void> {
  await studio.page.click('[name=id]', { count: 3 });
  await studio.page.keyboard.type(id);
}

/** The figure that is shown, the reason below its id, and the element with the focus. */
const shown = () =>
  studio.page.evaluate(() => ({
    id: (document.querySelector('studio-id') as HTMLElement & { fact: string }).fact,
    why: document.querySelector('studio-id .error-text')?.textContent,
    focus: document.activeElement?.getAttribute('name'),
  }));

it('neither Enter nor the button confirms a figure with the id of another one', async () => {
  const [[first], [second]] = (await facts()) as [[string, string], [string, string]];
  const refused = { id: first, why: '已有别的数据、章节或榜单用了这个编号，请换一个。', focus: 'id' };
  await type(second);
  await studio.press('Enter');
  await studio.page.waitForSelector('studio-id .error-text');
  await studio.page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'id');
  expect(await shown()).toEqual(refused);
  await studio.page.click('.actions .main');
  expect(await shown()).toEqual(refused);
  expect(await facts()).toEqual([
    [first, 'proposed'],
    [second, 'proposed'],
  ]);
  await type('tax');
  await studio.press('Enter');
  await studio.page.waitForFunction(
    (id) => (document.querySelector('studio-id') as HTMLElement & { fact: string }).fact === id,
    {},
    second,
  );
  expect(await facts()).toEqual([
    ['tax', expect.stringMatching(/^(?:confirmed|changed)$/)],
    [second, 'proposed'],
  ]);
});
