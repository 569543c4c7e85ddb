import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { define } from '../../define/all.js';
import { hydrateAtOnce } from './hydration.js';
import { lightStyles } from './light-css.js';

define();

/**
 * Renders widgets to HTML with declarative shadow trees, visible before and without script. In the browser,
 * `report-widgets/report-widgets.hydrate.js` hydrates the same trees; nothing is rendered again.
 *
 *     renderWidgets(html`<stat-card lang="zh-CN" fact="tax-revenue" .report=${report}>text</stat-card>`)
 *
 * A report passed as a property does not reach the browser: there, wrap the widgets in a `<report-source>` that
 * contains it, or give them a `src`. A server has no DOM ancestors, so set `lang` on each widget.
 */
export const renderWidgets = (template: TemplateResult): string =>
  lightStyles(hydrateAtOnce(collectResultSync(render(template))));
