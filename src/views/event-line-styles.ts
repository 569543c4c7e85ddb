import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { MAX_LEVELS, WIDTHS } from '../geometry/label-widths.js';

/** The row of each level in each layout; the axis has the first. Old page libraries have an `Array.from` of their own. */
const rowStyles = Array<number>(MAX_LEVELS)
  .fill(0)
  .map(
    (_, i) => css`
      .snug-${i + 1} {
        --_snug: ${i + 2};
      }
      .roomy-${i + 1} {
        --_roomy: ${i + 2};
      }
    `,
  );

/** What makes the list a line; for one layout, within something. */
const onLine = (within: CSSResult, layout: CSSResult): CSSResult => css`
  ${within} .plot.${layout} {
    --_on-line: block;
    --_text: block;
    --_event-rule: 0;
  }
  ${within} .${layout} .event {
    grid-row: var(--_${layout});
  }
  ${within} .gap.${layout},
  ${within} .name.${layout} {
    display: block;
  }
  ${within} .${layout}-end .text {
    text-align: right;
  }
`;

const WHOLE = css`.root`;
const SNUG = css`snug`;
const ROOMY = css`roomy`;

/** The list, and from it the line. */
export const eventLineStyles: CSSResultGroup = [
  rowStyles,
  css`
    .plot {
      --_on-line: none;
      --_text: flex;
      --_event-rule: var(--_stroke-hairline);
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .axis,
    .span {
      display: var(--_on-line);
      overflow: visible;
    }
    /* The axis is the track of the first level. */
    .axis {
      position: relative;
      margin-bottom: -1px;
    }
    .bound,
    .track {
      color: var(--_rule);
      stroke: currentColor;
    }
    .line {
      color: var(--_muted);
      stroke: currentColor;
    }
    .name {
      display: none;
      color: var(--_muted);
      fill: currentColor;
      font-size: var(--_size-small);
    }
    /* The stroke lets a single day be seen on a narrow line. */
    .span rect {
      color: var(--_accent);
      fill: currentColor;
      stroke: currentColor;
    }
    .gap {
      display: none;
      flex: none;
    }
    .event {
      grid-column: 1;
      min-width: 0;
    }
    .event + .event {
      border-top: var(--_event-rule) solid var(--_rule);
    }
    .plot + .undated {
      border-top: var(--_stroke-hairline) solid var(--_rule);
    }
    .slot {
      display: flex;
    }
    .text {
      display: var(--_text);
      flex: 1;
      flex-wrap: wrap;
      min-width: 0;
      padding: var(--_space-2) 0 var(--_space-4);
    }
    .undated {
      padding-top: var(--_space-3);
    }
    .undated-events {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 216px), 1fr));
      gap: var(--_space-2) var(--_space-6);
    }
    .date {
      flex: 0 0 6em;
      max-width: 100%;
      color: var(--_muted);
      font-size: var(--_size-small);
    }
    .body {
      flex: 1 1 160px;
      min-width: 0;
    }
    .label {
      font-weight: var(--_weight-strong);
      text-wrap: balance;
    }
    .detail {
      color: var(--_muted);
      font-size: var(--_size-small);
    }
    /* A figure goes to the next line whole; the space before it, a wider one, then vanishes. */
    .detail-text {
      display: inline-block;
      color: var(--_ink);
    }
    .detail-space {
      word-spacing: 0.25em;
    }
    .body .standings {
      margin-top: 0;
    }

    ${onLine(css`.wide`, SNUG)}
    @container (min-width: ${WIDTHS.snug.from}px) and (max-width: ${WIDTHS.roomy.from - 0.02}px) {
      ${onLine(WHOLE, SNUG)}
    }
    @container (min-width: ${WIDTHS.roomy.from}px) {
      ${onLine(WHOLE, ROOMY)}
    }
  `,
];
