import { css, type CSSResult } from 'lit';

type Rules = (root: CSSResult) => CSSResult;

/* Each size twice: as a container query, and as the fallback class for browsers without these. */

const narrow = (rules: Rules): CSSResult => css`
  ${rules(css`.root.narrow`)}
  @container (max-width: 219.98px) {
    ${rules(css`.root`)}
  }
`;

const upToMedium = (rules: Rules): CSSResult => css`
  ${rules(css`.root.narrow`)} ${rules(css`.root.medium`)}
  @container (max-width: 479.98px) {
    ${rules(css`.root`)}
  }
`;

const medium = (rules: Rules): CSSResult => css`
  ${rules(css`.root.medium`)}
  @container (min-width: 220px) and (max-width: 479.98px) {
    ${rules(css`.root`)}
  }
`;

const wide = (rules: Rules): CSSResult => css`
  ${rules(css`.root.wide`)}
  @container (min-width: 480px) {
    ${rules(css`.root`)}
  }
`;

/** No space next to the bar: it has the full width. */
const fullWidth = (scope: CSSResult): CSSResult => css`
  ${scope} .room,
  ${scope} .spacer {
    display: none;
  }
  ${scope} .value {
    padding: 0 0 var(--_space-1);
    white-space: normal;
  }
  ${scope} .drawing {
    position: static;
    height: 18px;
  }
`;

/** Label, figure, notes and bar, stacked; screen readers get the sentence instead. */
const stacked = (scope: CSSResult): CSSResult => css`
  ${fullWidth(scope)}
  ${scope} .line {
    display: flex;
    flex-direction: column;
  }
  ${scope} .words,
  ${scope} .plot,
  ${scope} .lane {
    display: contents;
  }
  ${scope} .value {
    order: 1;
    padding: 0;
  }
  ${scope} .notes {
    order: 2;
  }
  ${scope} .drawing {
    order: 3;
    margin-top: var(--_space-1);
  }
`;

/** The figure above its bar. */
const raised = (scope: CSSResult): CSSResult => css`
  ${fullWidth(scope)}
  ${scope} .lane {
    flex-direction: column;
    align-items: stretch;
    justify-content: center;
  }
  ${scope} .value {
    order: -1;
  }
`;

/** Lists with figures too wide to fit next to a bar in a medium container: below the label if they are very long. */
const wordy: Rules = (root) =>
  stacked(css`
    ${root} .wordy
  `);

/** Figures that are not as long as that: at the end of the label's line. */
const beside: Rules = (root) => css`
  ${root} .wordy:not(.long) .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space-4);
    align-items: flex-end;
  }
  ${root} .wordy .notes, ${root} .wordy .drawing {
    grid-column: 1 / -1;
  }
`;

/**
 * Layout of rows of bars. Narrow: label, figure and bar stacked. Medium: the label above the bar. Wide: the label next
 * to it. The figure is at the bar's end if the longest one of the list leaves space for bars.
 */
export const barStyles: CSSResult = css`
  .rows {
    list-style: none;
  }
  .row {
    position: relative;
  }
  .row + .row {
    margin-top: var(--_space-3);
  }
  .notes {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .row-note {
    display: inline-block;
    margin-right: 0.7em;
  }
  .plot {
    display: flex;
    min-height: 26px;
  }
  .lane {
    position: relative;
    display: flex;
    flex: 1 1 0;
    align-items: center;
    min-width: 0;
  }
  .lane.left {
    justify-content: flex-end;
  }
  .drawing {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .drawing,
  .spacer {
    display: block;
    flex: none;
  }
  .value {
    position: relative;
    flex: none;
    padding: 0 0 0 var(--_space-2);
    white-space: nowrap;
    line-height: var(--_leading-unit);
    font-size: var(--_size-label);
  }
  .left > .value {
    padding: 0 var(--_space-2) 0 0;
  }
  .value .number,
  .value .unit {
    white-space: inherit;
  }
  .value .number {
    font-size: calc(1.2 * var(--_size-body));
  }
  .value .qualifier {
    margin-right: 0.25em;
  }
  .value .in-words {
    font-size: inherit;
  }
  .room {
    flex: none;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    /* Between the size of the number and that of its unit. */
    font-size: calc(1.1 * var(--_size-body));
    font-weight: var(--_weight-figure);
    white-space: nowrap;
  }
  .room::after {
    content: attr(data-text);
    padding-left: calc(var(--_space-2) + 0.3em);
  }
  .pointed .room::after {
    padding-left: calc(var(--_space-2) + 1.3em);
  }

  .bar,
  .open {
    fill: currentColor;
  }
  .bar:not(.rise):not(.fall) {
    color: var(--_accent);
  }
  .lane .open {
    color: var(--_accent-quiet);
  }
  .zero {
    color: var(--_muted);
    fill: currentColor;
    shape-rendering: crispEdges;
  }

  /* Forced colours remove the quiet colour. */
  @media (forced-colors: active) {
    .open {
      stroke: CanvasText;
    }
  }

  ${raised(css`.long`)}
  ${upToMedium(wordy)}
  ${medium(beside)}
  ${narrow(stacked)}
  ${wide(
    (root) => css`
      ${root} .line {
        display: grid;
        grid-template-columns: minmax(0, min(40%, 320px)) minmax(0, 1fr);
        gap: 0 var(--_space-4);
      }
      ${root} .row + .row {
        margin-top: 0;
      }
      ${root} .words {
        align-self: center;
        padding: var(--_space-2) 0;
      }
    `,
  )}
`;
