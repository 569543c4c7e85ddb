import { css, html, nothing } from 'lit';
import type { RankingBadgeModel } from '../models/widgets/ranking-badge.js';
import { baseStyles } from '../theme/base.js';
import { metaTemplate, standingMarkTemplate } from './fragments.js';
import type { View } from './view.js';

/** The view of `ranking-badge`. */
export const rankingBadgeView: View<RankingBadgeModel> = {
  tag: 'ranking-badge',
  styles: [
    baseStyles,
    css`
      .label,
      .subject {
        margin-top: var(--_space-2);
      }
      .label + .subject {
        margin-top: 0;
        font-weight: var(--_weight-strong);
      }
      /* A figure moves to the next line as a whole; 亿元 never breaks. */
      .subject-figure {
        display: inline-block;
        font-weight: var(--_weight-strong);
        word-break: keep-all;
      }
    `,
  ],
  draw: (model) => {
    const { standings, subject, holder, figure, period, source, sentence } = model;
    return html`<p class="visually-hidden">${sentence}</p>
      <div class="badge" aria-hidden="true" hidden>
        <div class="marks">${standings.map(standingMarkTemplate)}</div>
        ${holder ? html`<div class="label">${holder}</div>` : nothing}
        <div class="subject">${subject} <span class="subject-figure">${figure}</span></div>
      </div>
      ${metaTemplate(period, source)}`;
  },
};
