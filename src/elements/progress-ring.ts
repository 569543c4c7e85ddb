import { css, html, nothing, type TemplateResult } from 'lit';
import { ringMark } from '../marks/ring.js';
import type { Locale } from '../models/locale.js';
import { progressRing, type ProgressRingModel } from '../models/progress-ring.js';
import type { Fact, Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
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
 * @slot source - A `<source-note>`, under the source line: where the figure is from, to unfold.
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
        font-size: var(--_size-figure-compact);
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
        font-family: var(--_font-latin);
        font-size: var(--_size-figure-compact);
        font-weight: var(--_weight-figure);
        line-height: var(--_leading-figure);
      }
      .root.wide .drawing {
        font-size: 32px;
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
  ];

  /** Id of a share of the report; from script, a fact itself. */
  fact?: string | Fact;
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
        <div class="drawing" part="ring">${ringMark(ring)} ${isInside ? shown : nothing}</div>
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
