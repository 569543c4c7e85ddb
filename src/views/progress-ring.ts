import { css, html, nothing, type TemplateResult } from 'lit';
import { ringMark } from '../marks/ring.js';
import type { ProgressRingModel } from '../models/widgets/progress-ring.js';
import { baseStyles } from '../theme/base.js';
import { shareStyles } from '../theme/share.js';
import { metaTemplate, saidTemplate, standingTemplate, unitTemplate } from './fragments.js';
import type { View } from './view.js';

/** The view of `progress-ring`. */
export const progressRingView: View<ProgressRingModel> = {
  tag: 'progress-ring',
  styles: [
    baseStyles,
    shareStyles,
    css`
      .share {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-3) var(--_space-4);
      }
      /* The size of the figure decides that of the ring. */
      .drawing {
        position: relative;
        flex: none;
        width: 4.334em;
        max-width: 100%;
        font-size: var(--_size-figure-compact);
      }
      .ring {
        display: block;
        width: 100%;
      }
      .middle {
        position: absolute;
        top: 0;
        left: 0;
        display: flex;
        align-items: center;
        justify-content: center;
        width: 100%;
        height: 100%;
        font-family: var(--_font-latin);
        font-weight: var(--_weight-figure);
        white-space: nowrap;
      }
      .middle.six {
        font-size: 0.834em;
      }
      .middle.eight {
        font-size: 0.667em;
      }
      .outside {
        display: block;
        margin-bottom: var(--_space-1);
        font-family: var(--_font-latin);
        font-size: var(--_size-figure-compact);
        font-weight: var(--_weight-figure);
        line-height: var(--_leading-figure);
      }
      .root.wide .drawing {
        font-size: 32px;
      }
      @container (max-width: 119.98px) {
        .drawing {
          font-size: 16px;
        }
      }
      @container (min-width: 480px) {
        .root .drawing {
          font-size: 32px;
        }
      }
      .words {
        flex: 1 1 96px;
        min-width: 0;
      }
      .root:lang(en) .words {
        flex-basis: 128px;
      }
    `,
  ],
  draw: (model) => {
    const { label: name, ring, figure, room, said, derived, change, period, source, sentence } = model;
    const isInside = room !== 'outside';
    const shown = figureTemplate(figure, isInside ? `middle ${room}` : room);
    return html`<p class="visually-hidden">${sentence}</p>
      <div class="share" aria-hidden="true" hidden>
        <div class="drawing" part="ring">${ringMark(ring)} ${isInside ? shown : nothing}</div>
        <div class="words">
          ${isInside ? nothing : shown}
          <div class="label">${name}</div>
          ${saidTemplate(said)} ${saidTemplate(change)}
          ${derived ? html`<span class="derived">${derived}</span>` : nothing} ${standingTemplate(model)}
        </div>
      </div>
      ${metaTemplate(period, source)}`;
  },
};

type Figure = ProgressRingModel['figure'];

const figureTemplate = ({ number, unit }: Figure, where: string): TemplateResult =>
  html`<span class=${where}
    ><span><span class="number">${number}</span>${unit ? unitTemplate(unit) : nothing}</span></span
  >`;
