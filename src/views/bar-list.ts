import { css, html, type TemplateResult } from 'lit';
import type { BarListModel, BarListRow } from '../models/widgets/bar-list.js';
import type { FigureView } from '../models/parts/figure-view.js';
import { barStyles } from '../theme/bars.js';
import { baseStyles } from '../theme/base.js';
import { headingStyles } from '../theme/heading.js';
import { barRows, type AxisParts } from './bar-row.js';
import { metaTemplate, partsTemplate } from './fragments.js';
import { headingTemplate } from './heading.js';
import type { View } from './view.js';

/** The view of `bar-list`. */
export const barListView: View<BarListModel & AxisParts> = {
  tag: 'bar-list',
  styles: [
    baseStyles,
    barStyles,
    headingStyles,
    css`
      /* A unit shared by all is in the title, if that is visible. */
      :host(:not([titled='false'])) .once .value .unit {
        display: none;
      }
    `,
  ],
  draw: (model) => {
    const { title, unit = '', period, source } = model;
    return html`${headingTemplate(title, unit)}
      <div class=${title && unit ? 'once' : ''}>${barRows(model, model.rows.map(rowOf))}</div>
      ${metaTemplate(period, source)}`;
  },
};

const rowOf = ({ label, figure, when, drawing, sentence, origin }: BarListRow) => ({
  label,
  notes: [when, besideTemplate(figure)],
  value: partsTemplate(figure),
  drawing,
  sentence,
  origin,
});

/** Text that does not fit at the bar's end: the Chinese original of a converted figure, or counts of a percentage. */
const besideTemplate = ({ said, beside }: FigureView): TemplateResult | string =>
  said || (beside && html`<span lang="zh-CN">${beside}</span>`);
