import { render } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { withoutMarks } from '../hydration.js';

/** Views contain slots. The renderer allows these only within a custom element host, but never reads it. */
const SLOTS_ALLOWED = (): Partial<RenderInfo> => ({
  customElementHostStack: [{}] as unknown as RenderInfo['customElementHostStack'],
});

/** Renders a template for a page without hydration: no Lit markers. */
export const plainHtml = (template: TemplateResult): string =>
  withoutMarks(collectResultSync(render(template, SLOTS_ALLOWED())));
