import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** A template as the markup that it makes, without the marks that hydration needs. */
export const markup = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(/<!--[^>]*-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<|>) ?/g, '$1');
