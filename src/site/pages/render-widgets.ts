import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { define } from '../../define/all.js';
import { hydrateAtOnce } from './hydration.js';
import { lightStyles } from './light-css.js';

define();

/**
 * Widgets as HTML for a page that any server prints: each with its shadow tree, painted before script and without it.
 * In the browser `report-widgets/report-widgets.hydrate.js` takes the same trees over; nothing is drawn anew.
 *
 *     renderWidgets(html`<stat-card lang="zh-CN" fact="tax-revenue" .report=${report}>text</stat-card>`)
 *
 * A report that is handed over as a property does not reach the browser by itself: there, the same widgets stand in a
 * `<report-source>` that holds it, or have a `src`. A server knows no ancestors, so `lang` stands on each widget.
 */
export const renderWidgets = (template: TemplateResult): string =>
  lightStyles(hydrateAtOnce(collectResultSync(render(template))));
