import { css, type CSSResult, type CSSResultGroup } from 'lit';

/** From which width of the widget in px how many columns there may be. */
export const MOST_COLUMNS = [
  { most: 2, from: 480 },
  { most: 3, from: 680 },
  { most: 4, from: 880 },
] as const;

/** Rows of one length as far as they go: five events are three and two, and never four and one. */
export const columnsOf = (count: number, most: number): number => Math.ceil(count / Math.ceil(count / most));

/** As many columns as the events fill in rows of one length; the class is written by the view. */
const columnStyles = (within: CSSResult, most: number): CSSResult[] =>
  // Old page libraries have an `Array.from` of their own.
  Array<number>(most)
    .fill(0)
    .map(
      (_, i) => css`
        ${within} .most-${most}-${i + 1} {
          --_columns: ${i + 1};
        }
      `,
    );

/** A column for each event: its strip of months, its month, what happened, and its figures. */
export const eventLineStyles: CSSResultGroup = [
  css`
    .events {
      --_figure: var(--_size-figure-compact);
      display: grid;
      grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
      gap: var(--_space-5);
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
    /* The stroke lets a single day be seen. */
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
      align-items: start;
      margin-top: var(--_space-2);
    }
    .detail {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-3);
      min-width: 0;
    }
    .detail-words {
      flex: 1 1 64px;
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
    .detail .unit,
    .detail .qualifier {
      font-size: var(--_size-label);
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
  columnStyles(css`.wide`, MOST_COLUMNS[0].most),
  MOST_COLUMNS.map(({ most, from }) =>
    columnStyles(css`.root`, most).map(
      (columns) => css`
        @container (min-width: ${from}px) {
          ${columns}
        }
      `,
    ),
  ),
];
