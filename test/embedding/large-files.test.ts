import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/embed/data/limits.js';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { report } from '../fixtures/model-facts.js';
import { EmbedSite, scriptOf } from '../support/sites/embed-site.js';

/* Widget files with more entries than any page of figures, in Chromium: drawn up to a limit, and refused beyond it. */

vi.setConfig({ testTimeout: 60_000 });

let site: EmbedSite;
const file = widgetFile(report, 'zh-CN');

beforeAll(async () => {
  site = await EmbedSite.open();
  site.files.set('/report-widgets.js', await scriptOf('report-widgets'));
});
afterEach(() => site.rest());
afterAll(() => site.close());

/** The same value with each list of objects made so long. */
function withEntries(value: unknown, count: number): unknown {
  if (Array.isArray(value)) {
    const isList = typeof value[0] === 'object' && value.length > 0;
    return isList ? Array.from({ length: count }, (_, at) => value[at % value.length] as unknown) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withEntries(inside, count)]));
}

/** One widget of each tag that has a list. */
const LISTS = Object.entries(file.widgets).filter(
  ([id, { tag, model }], at, all) =>
    JSON.stringify(withEntries(model, 0)) !== JSON.stringify(model) &&
    all.findIndex(([other, each]) => each.tag === tag && other <= id) === at,
);

interface Seen {
  readonly isDrawn: boolean;
  readonly elements: number;
  readonly codes: readonly string[];
}

async function seen(id: string, count: number): Promise<Seen> {
  const entry = file.widgets[id]!;
  const widgets = { [id]: { ...entry, model: withEntries(entry.model, count) } };
  site.files.set('/zh.json', fileText({ ...file, widgets } as typeof file));
  const page = await site.show(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><script>
      window.codes = [];
      addEventListener('report-problem', ({ detail }) => codes.push(detail.code));
    </script><${entry.tag} src="/zh.json" fact="${id}">原文</${entry.tag}><script defer src="/report-widgets.js"></script>`,
  );
  return page.evaluate(async (tag) => {
    const widget = document.querySelector(tag)!;
    for (let left = 1000; left > 0 && !widget.shadowRoot; left--) await new Promise((done) => setTimeout(done, 10));
    const root = widget.shadowRoot!;
    const { codes } = window as Window & { codes?: readonly string[] };
    const isDrawn = !root.querySelector('slot:not([name])');
    return { isDrawn, elements: root.querySelectorAll('*').length, codes: codes! };
  }, entry.tag);
}

it('RF11: there are lists to try', () => {
  expect(LISTS.length).toBeGreaterThan(0);
});

it.each(LISTS.map(([id, { tag }]) => [tag, id]))('RF11: a %s of 500 entries is drawn', async (_, id) => {
  const { isDrawn, codes } = await seen(id, LIMITS.entries);
  expect([isDrawn, codes]).toEqual([true, []]);
});

it.each(LISTS.map(([id, { tag }]) => [tag, id]))(
  'RF11: of a %s with 20,000 entries the text stays, and one event says why',
  async (_, id) => {
    const { isDrawn, codes, elements } = await seen(id, 20_000);
    expect([isDrawn, codes]).toEqual([false, ['DATA_TOO_LARGE']]);
    expect(elements).toBeLessThan(20);
  },
);
