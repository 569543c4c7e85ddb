import { render } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { withoutMarks } from '../hydration.js';

/** Views have places for what others put into a widget. The renderer takes these only within an element, and asks nothing of it. */
const SLOTS_ALLOWED = (): Partial<RenderInfo> => ({
  customElementHostStack: [{}] as unknown as RenderInfo['customElementHostStack'],
});

/** A template as markup for a page that no element takes over: without Lit's marks, which are for a script that comes later. */
export const plainHtml = (template: TemplateResult): string =>
  withoutMarks(collectResultSync(render(template, SLOTS_ALLOWED())));
