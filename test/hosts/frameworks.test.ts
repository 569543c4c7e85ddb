import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureHostPackages } from '../../scripts/lib/host-packages.mjs';
import { widgetFile } from '../../src/site/data/widget-file.js';
import { inEngines, type Driver } from '../support/browsers/drive.js';
import { HostSite, REPORT } from '../support/sites/host-site.js';
import { drawn, said } from '../support/browsers/probe.js';
import { clientOf, FRAMEWORKS, printedBy, type Framework } from './support/framework-bundles.js';

/*
 * Apps of other people: printed by the framework's own server where it has one, taken over in the browser, changed by a
 * button, and left.
 */

const TAGS = 'stat-card,progress-ring';
const site = new HostSite();
const printed = new Map<Framework, string>();
const nameOf = (framework: Framework): string => framework.replace(/\W/g, '');

beforeAll(async () => {
  await site.start();
  const modules = await ensureHostPackages();
  const { model } = widgetFile(REPORT, 'zh-CN').widgets['villages-lit']!;
  const props = { src: site.ours.at('/zh.json'), model };
  site.onHost('/props.js', 'js', `window.props = ${JSON.stringify(props)}`);
  for (const framework of FRAMEWORKS) {
    site.onHost(`/${nameOf(framework)}.js`, 'js', await clientOf(framework, modules));
    printed.set(framework, await printedBy(framework, modules, props));
  }
}, 300_000);

afterAll(() => site.stop());

describe.each(['React 19', 'Vue 3', 'Svelte 5'] as const)('%s on a server', (framework) => {
  it('prints the text of the widgets, the source and what they show', () => {
    const html = printed.get(framework)!;
    expect(html).toMatch(
      /<stat-card[^>]* src="[^"]+\/zh\.json"[^>]*>茶叶产值24\.86亿元(?:<!--.*?-->)?<a href="https:\/\/example\.org\/">来源<\/a>/,
    );
    expect(html).toContain('fact="tea-output"');
    expect(html).toContain('通路灯情况见原文');
  });
});

it.each(['React 19', 'Vue 3'] as const)('%s on a server prints no object as text', (framework) => {
  expect(printed.get(framework)).not.toContain('[object');
});

/** Clicks the button of the app, and waits for the card to say something else. */
async function change(): Promise<string> {
  const text = () => document.querySelector('stat-card')!.shadowRoot!.textContent;
  const before = text();
  document.querySelector('button')!.click();
  for (let i = 0; i < 1000 && text() === before; i++) await new Promise((done) => setTimeout(done, 20));
  return text().replace(/\s+/g, '');
}

async function useApp(drive: Driver, framework: Framework): Promise<void> {
  const page = site.page(`/${nameOf(framework)}.html`, {
    body: `<div id="app">${printed.get(framework)!}</div>${site.script()}<script src="/props.js"></script><script defer src="/${nameOf(framework)}.js"></script>`,
  });
  await drive.goto(page);
  expect(await drive.run(drawn, TAGS)).toEqual([expect.stringContaining('24.86亿元'), expect.stringContaining('21村')]);
  expect(await drive.run(change)).toContain('茶会');
  expect(await drive.run(said)).toEqual([]);
}

const DRAWS = 'RC08: %s draws the widgets, changes one and says nothing';

inEngines(['Chromium', 'Firefox', 'WebKit'], (drive) => {
  it.each(FRAMEWORKS)(DRAWS, (framework) => useApp(drive(), framework));
});

// Angular 20 itself does not start there.
inEngines(['Chromium 87'], (drive) => {
  it.each(['React 19', 'Vue 3', 'Svelte 5'] as const)(DRAWS, (framework) => useApp(drive(), framework));
});
