import { expect } from 'vitest';
import type { Driver } from '../../support/browsers/drive.js';
import type { HostSite } from '../../support/sites/host-site.js';
import { drawn, said } from '../../support/browsers/probe.js';

/* An article with three widgets, and what has to be seen of it. */

export const TAGS = 'stat-card,ranking-badge,progress-ring';
export const DRAWN = [
  expect.stringContaining('24.86亿元'),
  expect.stringContaining('第一'),
  expect.stringContaining('21村'),
] as const;
export const TEXT = ['text: 茶叶产值24.86亿元来源', 'text: 茶叶产值24.86亿元来源', 'text: 通路灯的村21村来源'];

export const article = (site: HostSite): string => `<p>正文</p>${site.trio()}${site.script()}`;

/** For the head of a page: a minute of its clock is a tenth of a second, and what takes ten seconds or less is as it was. */
export const FAST = `<script>
  var slow = setTimeout;
  window.setTimeout = function (done, ms) { return slow(done, ms > 10000 ? ms / 600 : ms); };
</script>`;

/** Opens a page and says what its widgets show; nothing may have been said by then. */
export async function shown(driver: Driver, url: string, within?: number): Promise<readonly string[]> {
  await driver.goto(url);
  const texts = await driver.run(drawn, TAGS, ...(within === undefined ? [] : [within]));
  expect(await driver.run(said)).toEqual([]);
  return texts;
}

/** Whether the text of every widget takes up room on the page. */
export const isVisible = (tags: string): boolean =>
  [...document.querySelectorAll(tags)].every((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return range.getBoundingClientRect().height > 5;
  });
