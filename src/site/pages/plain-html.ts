import { render } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { withoutMarks } from './hydration.js';

/** Parts that the page's own styles name; see `scopedCss`. */
const NAMED = ['base', 'source', 'figure'];

/** Views have places for what others put into a widget. The renderer takes these only within an element, and asks nothing of it. */
const SLOTS_ALLOWED = (): Partial<RenderInfo> => ({
  customElementHostStack: [{}] as unknown as RenderInfo['customElementHostStack'],
});

/**
 * A template as markup for a page that no element takes over: without Lit's marks, without slots and names of parts, which
 * are nothing outside of a shadow tree, and without the indentation of templates. What is seen and said stays the same.
 */
export const plainHtml = (template: TemplateResult): string =>
  withoutMarks(collectResultSync(render(template, SLOTS_ALLOWED())))
    .replace(/<slot[^>]*><\/slot>/g, '')
    .replace(/ part="([^"]*)"/g, (all, names: string) =>
      names.split(' ').some((name) => NAMED.includes(name)) ? all : '',
    )
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ class=" *"/g, '')
    .replace(/(?<= class="[^"]*) +(?=")/g, '');
