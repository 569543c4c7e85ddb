import { afterAll, beforeAll, expect, it } from 'vitest';
import { StudioPage } from '../studio-page.js';

/* The address of the site: the screen with the field and the one that publishes say the same. */

const TEXT = '青禾县2024年工作总结\n\n一、产业\n税收收入8.52亿元，位居全市第一。来信来访总量12件。\n';

let studio: StudioPage;
beforeAll(async () => {
  studio = await StudioPage.open();
  await studio.give('report.txt', new TextEncoder().encode(TEXT));
  await studio.step(2);
  await studio.page.waitForSelector('.fig.now');
  await studio.press('Enter');
}, 120_000);
afterAll(() => studio.close());

async function enter(address: string): Promise<void> {
  await studio.step(1);
  await studio.page.click('[name=address]', { count: 3 });
  await studio.press('Backspace');
  await studio.page.keyboard.type(address);
  await studio.press('Tab');
}

/** Whether the zip can be downloaded, and the line with the address. */
async function published(): Promise<{ isHeld: boolean; line: string }> {
  await studio.step(5);
  const line = await studio.page.$$eval('.checks li', (all) => all.map((one) => one.innerText.trim()).pop()!);
  return { isHeld: await studio.page.$eval('button.zip', (button) => button.disabled), line };
}

const WHY = '要以https://开头，例如https://example.gov.cn/report/。';

it.each(['http://qingxi.gov.cn/report', 'qingxi.gov.cn/report'])(
  '%s is refused on both screens, with the same reason, and nothing is downloaded with it',
  async (address) => {
    await enter(address);
    expect(await studio.text('label:has([name=address]) .error-text')).toBe(WHY);
    const { isHeld, line } = await published();
    expect(isHeld).toBe(true);
    expect(line.replace(/\s+/g, ' ')).toBe(`网站的地址“${address}”不对：${WHY}改好或清空以后才能下载网站。 去改`);
    expect(await studio.text('.publish h1')).toBe('还不能发布');
  },
);

it('the button beside the reason leads into the field', async () => {
  await studio.page.click('.to-address');
  await studio.page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'address');
});

it('an address that is right is shown, and one that is missing is asked for', async () => {
  await enter('https://qingxi.gov.cn/report');
  expect(await studio.count('label:has([name=address]) .error-text')).toBe(0);
  expect(await published()).toEqual({ isHeld: false, line: '网站地址：https://qingxi.gov.cn/report/' });
  await enter('');
  const { isHeld, line } = await published();
  expect(isHeld).toBe(false);
  expect(line.replace(/\s+/g, ' ')).toBe('网址还没填，嵌入代码暂时用不了。 去填写');
  await studio.page.click('.to-address');
  await studio.page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'address');
  expect(studio.said).toEqual([]);
});
