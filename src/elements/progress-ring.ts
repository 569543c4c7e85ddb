import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ringMark } from '../marks/ring.js';
import type { Locale } from '../models/locale.js';
import { progressRing, type ProgressRingModel } from '../models/progress-ring.js';
import type { Fact, Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
import { atFirstSight } from './first-sight.js';
import { metaPiece, saidPiece, standingPiece, unitPiece } from './fragments.js';
import { ReportElement, type Outcome } from './report-element.js';

const { label, value, of, percent, unit, standing, position, among, retained, period, source, href } = CLAIM_PROPERTIES;

/**
 * A share of a whole. It keeps n of m where the report says n of m, and refuses a growth rate, which is no share.
 *
 * @summary A share as a ring: 21 of 24, or a printed percentage.
 * @tag progress-ring
 *
 * @slot - The share as plain text with a link to its source. It stands until the ring is drawn, and whenever it can't be.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart ring - The drawing with the figure in its middle.
 * @csspart standing - The standings.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of the arc.
 * @cssproperty --rw-ink - Colour of the figure and of text.
 * @cssproperty --rw-muted - Colour of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The ring could not be drawn; `detail` says what, where and why.
 */
export class ProgressRing extends ReportElement<ProgressRingModel> {
  static override properties = {
    fact: {},
    motion: { type: Boolean, reflect: true },
    isSweeping: { state: true },
    ...{ label, value, of, percent, unit, standing, position, among, retained, period, source, href },
  };

  static override styles = [
    tokenStyles,
    baseStyles,
    css`
      .share {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-3) var(--_space-4);
      }
      /* The figure's size decides the ring's, so that a ring grows with what is in it. */
      .drawing {
        position: relative;
        flex: none;
        width: 4.334em;
        height: 4.334em;
        font-size: var(--_ring);
      }
      .arc {
        fill: var(--_accent);
      }
      .track {
        fill: var(--_accent-quiet);
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
        font-family: var(--_font-figure);
        font-size: var(--_size-figure-compact);
        font-weight: var(--_weight-figure);
        line-height: var(--_leading-figure);
      }
      .share {
        --_ring: var(--_size-figure-compact);
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
  ];

  /** Id of a share of the report; from script, a fact itself. */
  fact?: string | Fact;
  /** The arc is drawn along once when the ring first comes into view; never for who wants less motion. */
  motion?: boolean;
  /** What the share is of. */
  label?: string;
  /** The part, as printed: 21 of 24. */
  value?: string;
  /** The whole, as printed. */
  of?: string;
  /** The percentage, where the report prints one, in place of `value` and `of`. */
  percent?: string;
  /** The measure word of part and whole, such as `个`. */
  unit?: string;
  /** `rank`, `only`, `first-batch`, `first-ever` or `leading`. */
  standing?: string;
  /** Position of a rank, 1 for first. */
  position?: string;
  /** The place among whose members it stands so, such as `全市`. */
  among?: string;
  /** It stood so the year before too. */
  retained?: boolean;
  /** The period covered, such as `2023`. */
  period?: string;
  /** Who published it. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  private isSweeping = false;
  private hasSwept = false;
  private stopWaiting?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWaiting?.();
    this.stopWaiting = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const drawing = this.renderRoot.querySelector('.drawing');
    if (this.motion && drawing && !this.hasSwept) this.stopWaiting ??= atFirstSight(drawing, this.sweep);
  }

  private readonly sweep = (): void => {
    this.hasSwept = true;
    this.isSweeping = true;
  };

  private readonly rest = (): void => {
    this.isSweeping = false;
  };

  protected override derive(report: Report | undefined, locale: Locale): Outcome<ProgressRingModel> {
    return deriveClaim(this, report, locale, progressRing);
  }

  protected override draw(model: ProgressRingModel): TemplateResult {
    const { label: name, ring, figure, said, derived, standings, period, source, sentence } = model;
    const room = roomFor(figure);
    const isInside = room !== 'outside';
    const shown = figurePiece(figure, isInside ? `middle ${room}` : room);
    return html`<p class="visually-hidden">${sentence}</p>
      <div class="share" aria-hidden="true">
        <div class="drawing" part="ring" @animationend=${this.rest}>
          ${ringMark(ring, this.isSweeping)} ${isInside ? shown : nothing}
        </div>
        <div class="words">
          ${isInside ? nothing : shown}
          <div class="label">${name}</div>
          ${saidPiece(said)} ${derived ? html`<span class="derived">${derived}</span>` : nothing}
          ${standingPiece(standings)}
        </div>
      </div>
      ${metaPiece(period, source)}`;
  }
}

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
