import { describe, expect, it } from 'vitest';
import { define } from '../../src/define/all.js';
import { LOCALES } from '../../src/format/locale.js';
import { STORIES } from '../../stories/stories.js';
import { legible } from './legible.js';
import { serverHtml } from './server.js';

define();

const COMPONENTS = [...new Set(STORIES.map(({ component }) => component))];

/** What no reader must ever see, and what a strict policy would block. */
const NEVER = ['undefined', 'NaN', '[object', ' style='];

describe.each(COMPONENTS)('stories of %s on the server', (component) => {
  const stories = STORIES.filter((story) => story.component === component);

  describe.each(LOCALES)('in %s', (lang) => {
    it.each(stories)('$name is complete and clean', (story) => {
      const html = serverHtml(story.in({ lang }));
      for (const word of NEVER) expect(html).not.toContain(word);
      expect(html).toContain(`<${component}`);
      expect(html).toContain('<template shadowroot="open" shadowrootmode="open">');
    });
  });

  it.each(LOCALES)('look in %s as they are known to look', async (lang) => {
    const shown = stories.map((story) => [story.name, legible(serverHtml(story.in({ lang })))] as const);
    await expect(sheet(shown)).toMatchFileSnapshot(`snapshots/${component}.${lang}.html`);
  });
});

/** Stories one after another; one that differs from an earlier one by its frame only is named, not repeated. */
function sheet(shown: readonly (readonly [name: string, html: string])[]): string {
  const first = new Map<string, string>();
  const blocks = shown.map(([name, html]) => {
    const same = first.get(html);
    if (same) return `<!-- ${name}: as ${same} -->\n`;
    first.set(html, name);
    return `<!-- ${name} -->\n${html}`;
  });
  return blocks.join('\n');
}
