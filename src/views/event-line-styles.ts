import { css, type CSSResultGroup } from 'lit';
import { columnStyles } from '../theme/columns.js';

/** Maximum number of columns of events. */
export const EVENT_COLUMNS = [
  { most: 2, from: 480 },
  { most: 3, from: 680 },
  { most: 4, from: 880 },
] as const;

/** A column per event: strip of months, month, label, and figures. */
export const eventLineStyles: CSSResultGroup = [
  columnStyles(EVENT_COLUMNS),
  css`
    .events {
      --_figure: var(--_size-figure-compact);
    }
    .event {
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
    .strip,
    .length {
      display: block;
    }
    .span,
    .undated .date {
      color: var(--_accent);
    }
    .span {
      fill: currentColor;
    }
    /* The stroke keeps a single day visible. */
    .strip .span {
      stroke: currentColor;
    }
    .bound {
      color: var(--_surface);
      stroke: currentColor;
      stroke-width: 2;
    }
    .date {
      margin-top: var(--_space-2);
      color: var(--_accent);
      font-family: var(--_font-figure);
      font-size: calc(1.3 * var(--_size-body));
      font-weight: var(--_weight-figure);
      line-height: var(--_leading-unit);
    }
    .undated .date {
      color: var(--_muted);
      font-size: var(--_size-label);
    }
    .event > .label {
      font-size: var(--_size-body);
      font-weight: var(--_weight-strong);
      text-wrap: balance;
    }
    .details {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 136px), 1fr));
      gap: var(--_space-3) var(--_space-4);
      margin-top: var(--_space-2);
      align-items: start;
    }
    .detail {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-3);
      min-width: 0;
    }
    /* Too narrow for a word, they are below a ring. */
    .detail-words {
      flex: 1 1 5.2em;
      min-width: 0;
    }
    .detail-label,
    .detail .beside {
      color: var(--_muted);
      font-size: var(--_size-label);
      text-wrap: balance;
    }
    .detail-text {
      font-size: var(--_size-label);
      font-weight: var(--_weight-strong);
    }
    .ring {
      flex: none;
      width: calc(2.5 * var(--_size-figure-tight));
    }
    .length {
      flex: 1 0 100%;
    }
    .said .standings {
      margin-top: var(--_space-1);
    }
    .undated .said .details:first-child {
      margin-top: 0;
    }

    @supports (grid-template-rows: subgrid) {
      .event {
        display: grid;
        grid-row: span 3;
        grid-template-rows: subgrid;
        row-gap: var(--_space-1);
      }
    }
  `,
];
