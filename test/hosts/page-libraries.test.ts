import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../fixtures/model-facts.js';
import { inEngines, type Driver } from '../support/browsers/drive.js';
import { EVERY_WIDGET } from '../support/every-widget.js';
import { lookAtFrames, WATCH, type Outcome } from '../support/sites/hostile-frames.js';
import { HostileSite } from '../support/sites/hostile-site.js';
import { libraryBundle } from '../support/library-bundle.js';
import { pageLibrariesHere } from '../support/page-libraries.js';

/* The library's script file on pages with real page libraries of old: each element is drawn as anywhere. */

const site = new HostileSite();
/** All that a report around them is enough for. */
const WIDGETS = EVERY_WIDGET.filter(({ given }) => 'report' in given);
const tags = WIDGETS.map(({ tag }) => tag).join();

beforeAll(async () => {
  await site.start();
  site.onHost('/library.js', 'js', await libraryBundle());
  site.onHost('/report.json', 'json', JSON.stringify(report));
}, 120_000);

afterAll(() => site.stop());

async function look(driver: Driver, name: string, script: string): Promise<Outcome> {
  const widgets = WIDGETS.map(({ tag, attributes }) => `<${tag} ${attributes}>原文</${tag}>`).join('');
  const html =
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>${WATCH}<script>${script}</script></head>` +
    `<body><report-source src="/report.json">${widgets}</report-source><script type="module" src="/library.js"></script></body></html>`;
  const url = site.onHost(`/${encodeURIComponent(name)}.html`, 'html', html);
  const [outcome] = await lookAtFrames(driver, site.around, [{ name, url }], { tags, within: 8_000 });
  return outcome!;
}

inEngines(['Chromium', 'Firefox', 'WebKit'], (drive) => {
  it.each(pageLibrariesHere())('RC03, RC04: the library on a page with $name', async ({ name, script }) => {
    const wanted = await look(drive(), 'nothing', '');
    expect([wanted.codes, wanted.errors, wanted.warnings]).toEqual([[], [], []]);
    expect(wanted.shown).toHaveLength(WIDGETS.length);
    expect(wanted.shown).not.toContain(null);
    const outcome = await look(drive(), name, script);
    expect(outcome).toEqual({ ...wanted, name });
  });
});
