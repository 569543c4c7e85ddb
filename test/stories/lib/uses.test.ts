import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { whenToUse } from '../../../stories/lib/uses.js';

/* Each page of Storybook leads to the guides, which are a site beside it. */

/** Pages that are made from the manifest; the others are files of `docs/`. */
const MADE = ['reference/elements'];

it('the page of an element says when to use it in both languages, and links to guides that there are', () => {
  const use = { zh: ['一', '二', '三'], en: ['one', 'two', 'three'] } as const;
  const { component } = whenToUse(use).description;
  for (const line of [...use.en, ...use.zh]) expect(component).toContain(`- ${line}`);
  const pages = [...component.matchAll(/<a href="\.\.\/docs\/([\w/-]+)\.html" target="_blank">/g)].map(
    ([, page]) => page!,
  );
  expect(pages).toEqual(['which-widget', 'embedding', 'reference/elements']);
  for (const page of pages) expect(MADE.includes(page) || existsSync(`docs/${page}.md`), page).toBe(true);
});
