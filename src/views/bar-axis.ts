import { css, html, type TemplateResult } from 'lit';
import { axisLines, axisMark } from '../marks/axis.js';
import type { BarListModel } from '../models/widgets/bar-list.js';
import { spacerTemplate, type AxisParts } from './bar-row.js';

/* The value axis is apart from the view of bars, which scripts for other people's pages have too: they have no axis. */

export const barAxisStyles = css`
  .tick {
    color: var(--_rule);
    fill: currentColor;
    shape-rendering: crispEdges;
  }
  .axis-unit,
  .axis text {
    color: var(--_muted);
    fill: currentColor;
  }
  .axis-unit {
    font-size: var(--_size-label);
  }
  .axis text {
    font-size: var(--_size-small);
  }
  .axis .words {
    text-align: right;
  }
  :host(:not([titled='false'])) .once .axis-unit {
    display: none;
  }
`;

/** Renders the parts of a list's axis; none without an axis. */
export const axisParts = ({ axis, room }: Pick<BarListModel, 'axis' | 'room'>): AxisParts =>
  axis ? { lines: axisLines(axis.ticks), axisRow: axisRow(axis, room) } : {};

/** The last row: the unit in the place of labels, and the values below their lines. */
const axisRow = (
  { ticks, unit }: NonNullable<BarListModel['axis']>,
  { left, right }: BarListModel['room'],
): TemplateResult =>
  html`<li class="row axis" aria-hidden="true" hidden>
    <div class="line">
      <div class="words"><div class="axis-unit">${unit}</div></div>
      <div class="plot">
        ${spacerTemplate(left)}
        <div class="lane">${axisMark(ticks)}</div>
        ${spacerTemplate(right)}
      </div>
    </div>
  </li>`;
