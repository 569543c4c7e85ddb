import { css, html, nothing, type TemplateResult } from 'lit';
import { trendMark } from '../marks/trend.js';
import type { TrendLineModel, TrendPointView } from '../models/widgets/trend-line.js';
import { baseStyles } from '../theme/base.js';
import { sourcesStyles } from '../theme/sources.js';
import { changeTemplate, figureTemplate, sourcesTemplate } from './fragments.js';
import type { View } from './view.js';

const SIDE_BY_SIDE = css`
  --_plot: grid;
  --_point: contents;
  --_line: block;
  --_align: center;
  --_size: var(--_size-figure-tight);
`;

/** Minimum widths in px for this number of periods side by side; “billion yuan” needs more space than 亿元. */
const labelSpaceFor = (count: number) => css`
  .n${count} {
    grid-template-columns: repeat(${count}, minmax(0, 1fr));
  }
  @container (min-width: ${count * 96 + 32}px) {
    .root:lang(zh) .n${count} {
      ${SIDE_BY_SIDE}
    }
  }
  @container (min-width: ${count * 116 + 40}px) {
    .n${count} {
      ${SIDE_BY_SIDE}
    }
  }
`;

const SPACE = css`
  ${labelSpaceFor(2)} ${labelSpaceFor(3)} ${labelSpaceFor(4)} ${labelSpaceFor(5)} ${labelSpaceFor(6)} ${labelSpaceFor(7)} ${labelSpaceFor(8)}
  @container (min-width: 480px) {
    .plot.plot {
      --_size: var(--_size-figure-compact);
    }
  }
  /* For engines without container queries; see the size classes. */
  .root.medium .n2,
  .root.wide .n2,
  .root.wide .n3,
  .root.wide .n4 {
    ${SIDE_BY_SIDE}
  }
`;

/** The view of `trend-line`. */
export const trendLineView: View<TrendLineModel> = {
  tag: 'trend-line',
  styles: [
    baseStyles,
    sourcesStyles,
    css`
      /* A list of periods, until all fit side by side; the line then fits too. */
      .plot {
        display: var(--_plot, block);
        margin-top: var(--_space-2);
      }
      .point {
        display: var(--_point, flex);
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--_space-3);
        padding: var(--_space-2) 0;
      }
      .point + .point {
        border-top: var(--_stroke-hairline) solid var(--_rule);
      }
      .period {
        grid-row: 3;
        flex: none;
        min-width: 64px;
        color: var(--_muted);
        font-size: var(--_size-label);
        text-align: var(--_align, left);
      }
      .value {
        grid-row: 1;
        flex: 1 1 64px;
        min-width: 0;
        padding: 0 var(--_space-1) 0 0;
        text-align: var(--_align, left);
      }
      .figure {
        margin: 0;
        font-size: var(--_size, var(--_size-figure-compact));
        white-space: normal;
      }
      .number {
        white-space: nowrap;
      }
      /* The only place where a line may break between number and unit: a column can’t grow. */
      .unit {
        display: inline-block;
      }
      .is-derived .number {
        font-weight: var(--_weight-text);
      }
      .is-missing .figure,
      .is-missing .number {
        color: var(--_muted);
        font-family: var(--_font);
        font-size: var(--_size-label);
        font-weight: var(--_weight-text);
        letter-spacing: normal;
      }
      .value .note,
      .value .change {
        display: block;
        margin-top: 0;
        font-size: var(--_size-small);
      }
      .trend {
        display: var(--_line, none);
        grid-row: 2;
        grid-column: 1 / -1;
        height: 96px;
        /* The highest value of the scale is above its line. */
        margin: max(var(--_space-4), calc(1.33 * var(--_size-small))) 0 var(--_space-3);
      }
      .trend,
      .stretched {
        overflow: visible;
      }
      .line {
        fill: none;
        color: var(--_accent);
        stroke: currentColor;
        stroke-width: 2px;
        stroke-linejoin: round;
        vector-effect: non-scaling-stroke;
      }
      .derived-line {
        stroke-dasharray: 4 4;
      }
      .zero,
      .tick {
        color: var(--_rule);
        stroke: currentColor;
        stroke-width: var(--_stroke-hairline);
      }
      /* Zero is the base line of all heights. */
      .zero {
        color: var(--_muted);
      }
      .zero-mark {
        color: var(--_muted);
        fill: currentColor;
        font-size: var(--_size-small);
      }
      .dot {
        color: var(--_accent);
        fill: currentColor;
      }
      .ground {
        color: var(--_surface);
        fill: currentColor;
      }
    `,
    SPACE,
  ],
  draw: ({ label, points, drawing, sources, sentence }) => {
    return html`<p class="visually-hidden">${sentence}</p>
      <div class="label" aria-hidden="true" hidden>${label}</div>
      <div class="plot ${drawing ? `drawn n${points.length}` : ''}" part="plot" aria-hidden="true" hidden>
        ${points.map(pointTemplate)} ${drawing ? trendMark(drawing) : nothing}
      </div>
      ${sourcesTemplate(sources)}`;
  },
};

const pointTemplate = ({ period, figure, isDerived, note, change }: TrendPointView): TemplateResult =>
  html`<div class="point">
    <div class="period">${period}</div>
    <div class="value ${isDerived ? 'is-derived' : ''} ${figure.missing ? 'is-missing' : ''}">
      ${figureTemplate(figure)} ${note ? html`<span class="note">${note}</span>` : nothing} ${changeTemplate(change)}
    </div>
  </div>`;
