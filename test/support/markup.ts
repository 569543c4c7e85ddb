import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** A template as markup, without hydration markers. */
export const markup = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(/<!--[^>]*-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<|>) ?/g, '$1');
