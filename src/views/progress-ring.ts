import { css, html, nothing, type TemplateResult } from 'lit';
import { ringMark } from '../marks/ring.js';
import type { ProgressRingModel } from '../models/progress-ring.js';
import { baseStyles } from '../theme/base.js';
import { metaPiece, saidPiece, standingPiece, unitPiece } from './fragments.js';
import type { View } from './view.js';

/** How a `progress-ring` is drawn. */
/** What is drawn of a ring: what it says, and whether it is being swept right now. */
export type DrawnRing = ProgressRingModel & { readonly isSweeping?: boolean };

export const progressRingView: View<DrawnRing> = {
  tag: 'progress-ring',
  styles: [
    baseStyles,
    css`
      .share {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-3) var(--_space-4);
      }
      /* The figure's size decides the ring's, so that a ring grows with what is in it. */
      .share {
        --_ring: var(--_size-figure-compact);
      }
      .drawing {
        position: relative;
        flex: none;
        width: 4.334em;
        max-width: 100%;
        font-size: var(--_ring);
      }
      .ring {
        display: block;
        width: 100%;
        height: auto;
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
        font-family: var(--_font-figure);
        font-weight: var(--_weight-figure);
        white-space: nowrap;
      }
      .middle.six {
        font-size: max(var(--_size-small), 0.834em);
      }
      .middle.eight {
        font-size: max(var(--_size-small), 0.667em);
      }
      .outside {
        display: block;
        margin-bottom: var(--_space-1);
        font-family: var(--_font-figure);
        font-size: var(--_size-figure-compact);
        font-weight: var(--_weight-figure);
        line-height: var(--_leading-figure);
      }
      .root.wide .share {
        --_ring: calc(var(--_size-figure-compact) * 4 / 3);
      }
      @container (min-width: 480px) {
        .share {
          --_ring: calc(var(--_size-figure-compact) * 4 / 3);
        }
      }
      :host([density='poster']) .share {
        --_ring: max(var(--_size-figure-compact), calc(var(--_figure) * 0.6));
      }
      /* Where there is hardly any room, the ring is as wide as its card. */
      @supports (contain-intrinsic-inline-size: 1px) and (width: 1cqi) {
        .drawing {
          font-size: min(var(--_ring), calc(var(--_room) / 4.334));
        }
      }
      /* The whole arc stays in sight, only paler: at no moment does the ring say less than the figure. */
      .sweep {
        display: none;
        fill: none;
        stroke: var(--_accent);
      }
      @media screen and (prefers-reduced-motion: no-preference) {
        .sweep {
          display: inline;
          animation: sweep 1s cubic-bezier(0.3, 0, 0.2, 1);
        }
        .arc:not(:last-child) {
          opacity: 0.3;
        }
      }
      @keyframes sweep {
        from {
          stroke-dasharray: 0 1;
        }
      }
      .words {
        flex: 1 1 6.4em;
        min-width: 0;
      }
      .root:lang(en) .words {
        flex-basis: 128px;
      }
    `,
  ],
  draw: (model) => {
    const { label: name, ring, isSweeping, figure, said, derived, standings, period, source, sentence } = model;
    const room = roomFor(figure);
    const isInside = room !== 'outside';
    const shown = figurePiece(figure, isInside ? `middle ${room}` : room);
    return html`<p class="visually-hidden">${sentence}</p>
      <div class="share" aria-hidden="true">
        <div class="drawing" part="ring">${ringMark(ring, isSweeping)} ${isInside ? shown : nothing}</div>
        <div class="words">
          ${isInside ? nothing : shown}
          <div class="label">${name}</div>
          ${saidPiece(said)} ${derived ? html`<span class="derived">${derived}</span>` : nothing}
          ${standingPiece(standings)}
        </div>
      </div>
      ${metaPiece(period, source)}`;
  },
};

type Figure = ProgressRingModel['figure'];

/** Digits are equally wide, so that their count tells how large they can be; nine and more stand beside the ring. */
function roomFor({ number, unit }: Figure): 'five' | 'six' | 'eight' | 'outside' {
  const length = number.length + unit.length;
  if (length <= 5) return 'five';
  if (length === 6) return 'six';
  return length <= 8 ? 'eight' : 'outside';
}

const figurePiece = ({ number, unit }: Figure, where: string): TemplateResult =>
  html`<span class=${where}
    ><span><span class="number">${number}</span>${unit ? unitPiece(unit) : nothing}</span></span
  >`;
