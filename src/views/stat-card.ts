import { css, html, nothing } from 'lit';
import type { StatCardModel } from '../models/widgets/stat-card.js';
import { baseStyles } from '../theme/base.js';
import { changeTemplate, metaTemplate, standingTemplate, valueTemplate } from './fragments.js';
import type { View } from './view.js';

/** The view of `stat-card`. */
export const statCardView: View<StatCardModel> = {
  tag: 'stat-card',
  styles: [
    baseStyles,
    css`
      .card {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
      }
      .derived {
        margin-top: var(--_space-1);
      }
    `,
  ],
  draw: (model) => {
    const { label, figure, change, derived, period, source, sentence } = model;
    return html`<p class="visually-hidden">${sentence}</p>
      <div class="card" aria-hidden="true" hidden>
        <div class="label">${label}</div>
        <div class="value" part="figure">${valueTemplate(figure, change)}</div>
        ${figure ? changeTemplate(change) : nothing} ${standingTemplate(model)}
        ${derived ? html`<span class="derived">${derived}</span>` : nothing}
      </div>
      ${metaTemplate(period, source)}`;
  },
};
