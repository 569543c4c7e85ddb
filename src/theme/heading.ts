import { css } from 'lit';

/** The title above a chart or board; hidden by `titled="false"` for a page with its own heading. */
export const headingStyles = css`
  .heading {
    margin: 0 0 var(--_space-4);
    font-family: var(--_font-title);
    font-size: calc(1.2 * var(--_size-body));
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-unit);
    text-wrap: balance;
  }
  .heading-unit {
    margin-left: 0.4em;
    color: var(--_muted);
    font-family: var(--_font);
    font-size: var(--_size-label);
    font-weight: var(--_weight-text);
  }
  :host([titled='false']) .heading {
    display: none;
  }
`;
