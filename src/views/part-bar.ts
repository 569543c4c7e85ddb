import { css, html, nothing } from 'lit';
import { partMark } from '../marks/bars.js';
import { cellsMark } from '../marks/cells.js';
import type { PartBarModel } from '../models/widgets/part-bar.js';
import { baseStyles } from '../theme/base.js';
import { shareStyles } from '../theme/share.js';
import { changeTemplate, figureTemplate, metaTemplate, standingTemplate } from './fragments.js';
import type { View } from './view.js';

/** The view of `part-bar`. */
export const partBarView: View<PartBarModel> = {
  tag: 'part-bar',
  styles: [
    baseStyles,
    shareStyles,
    css`
      .figure {
        font-size: var(--_size-figure-compact);
      }
      .drawing {
        margin-top: var(--_space-3);
      }
      .part {
        display: block;
        max-width: 640px;
      }
      .bar,
      .filled {
        color: var(--_accent);
        fill: currentColor;
      }
      .filled,
      .empty {
        color: var(--_accent);
        stroke: currentColor;
        stroke-width: 1.5;
      }
      .empty {
        fill: none;
      }
      .whole {
        color: var(--_surface);
        fill: currentColor;
      }
      .track + .whole {
        color: var(--_accent);
      }
      .cells {
        display: none;
        height: auto;
      }
      .cells.medium {
        display: block;
      }
      .root.narrow .cells,
      .root.wide .cells {
        display: none;
      }
      .root.narrow .cells.narrow,
      .root.wide .cells.wide {
        display: block;
      }
      @container (max-width: 219.98px) {
        .root .cells {
          display: none;
        }
        .root .cells.narrow {
          display: block;
        }
      }
      @container (min-width: 480px) {
        .root .cells {
          display: none;
        }
        .root .cells.wide {
          display: block;
        }
      }
      .derived {
        margin-top: var(--_space-2);
      }
    `,
  ],
  draw: (model) => {
    const { label: name, figure, filled, whole, units, derived, change, period, source, sentence } = model;
    return html`<p class="visually-hidden">${sentence}</p>
      <div class="share" aria-hidden="true" hidden>
        <div class="label">${name}</div>
        <div class="value">${figureTemplate(figure)}</div>
        <div class="drawing" part="drawing">
          ${units?.map(({ sizes, cells }) => cellsMark(cells, sizes.join(' '))) ?? partMark(filled ?? 0, whole)}
        </div>
        ${changeTemplate(change)} ${derived ? html`<span class="derived">${derived}</span>` : nothing}
        ${standingTemplate(model)}
      </div>
      ${metaTemplate(period, source)}`;
  },
};
