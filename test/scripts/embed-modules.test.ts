import { describe, expect, it, vi } from 'vitest';
import { ALONE, bundleOf } from '../../scripts/lib/embed-bundles.mjs';
import { onlyDrawn } from '../../scripts/lib/embed-css.mjs';
import { sheetOf } from '../../scripts/lib/embed-modules.mjs';
import { define } from '../../src/define/all.js';
import { LOCALES } from '../../src/format/locale.js';
import { STORIES } from '../../stories/stories.js';
import { serverHtml } from '../stories/server.js';

/* A script with one widget has the style rules for all that it draws, whatever the report, and none for other widgets. */

vi.setConfig({ testTimeout: 120_000 });
define();

const treeOf = (tag: string): RegExp =>
  new RegExp(`<${tag}[^>]*><template shadowroot="open"[^>]*>(.*?)</template>`, 'gs');

/** Names of the tags and classes in the shadow trees of all stories of a widget, and of what stands there without data. */
function drawnBy(tag: string): ReadonlySet<string> {
  const names = new Set(['fallback', 'note', 'narrow', 'medium', 'wide', 'slot', 'p']);
  for (const story of STORIES.filter(({ component }) => component === tag))
    for (const lang of LOCALES)
      for (const [, shadow] of serverHtml(story.in({ lang })).matchAll(treeOf(tag)))
        for (const [, element, classes] of shadow!.matchAll(/<([\w-]+)(?:[^>]*? class="([^"]*)")?/g))
          [element!, ...(classes ?? '').split(' ')].forEach((name) => names.add(name));
  return names;
}

/** The selectors of a style sheet whose rules say something by themselves. */
const selectorsOf = (css: string): string[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)]
    .filter(([, , said]) => /(?:^|;)\s*[a-z-]*[a-z]:/.test(said!.replace(/--_[\w-]+:[^;]*;?/g, '')))
    .flatMap(([, head]) => head!.split(/,(?![^(]*\))/));

describe.each(ALONE)('%s.js', (tag) => {
  it('has each rule for what its stories draw', async () => {
    const [names, built] = [drawnBy(tag), await bundleOf(tag)] as const;
    const wanted = selectorsOf(onlyDrawn(await sheetOf(tag), (name) => names.has(name)));
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter((selector) => !built.includes(selector))).toEqual([]);
  });
});

it('progress-ring.js has no rule for what only other widgets draw', async () => {
  const [all, built] = [await sheetOf('progress-ring'), await bundleOf('progress-ring')];
  for (const rule of ['.in-words{', '.number.longest{', '.headline', 'summary', 'h2']) {
    expect(all).toContain(rule);
    expect(built).not.toContain(rule);
  }
});
