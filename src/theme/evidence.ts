import { css } from 'lit';

/** Styles of quotes, corrections and actions of a figure. */
export const evidenceStyles = css`
  .quotes {
    list-style: none;
  }
  .quotes li + li {
    margin-top: var(--_space-1);
  }
  /* Half of a Chinese quotation mark is blank; trims that half at the start of a line. */
  .quote,
  .where {
    text-spacing-trim: trim-start;
  }
  /* Space after each, not before, so that a line never starts indented. */
  .quote,
  .place,
  .stated {
    margin-right: 0.4em;
  }
  .place,
  .stated {
    display: inline-block;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .stated {
    color: var(--_warning);
  }
  .name {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .corrections {
    margin-top: var(--_space-3);
    padding-left: var(--_space-3);
    border-left: var(--_stroke-focus) solid var(--_warning);
    font-size: var(--_size-label);
  }

  /* Touch targets of 44 px, or more where the theme asks for it. */
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-left: calc(-1 * var(--_space-2));
  }
  .action {
    display: inline-flex;
    align-items: center;
    min-height: max(44px, var(--_size-target));
    margin: 0;
    padding: 0 var(--_space-2);
    color: var(--_accent);
    background: transparent;
    border: 0;
    border-radius: var(--_radius-badge);
    font: inherit;
    font-size: var(--_size-label);
    text-align: left;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .action:hover {
    text-decoration-thickness: 2px;
  }
  .status {
    color: var(--_muted);
    font-size: var(--_size-label);
  }
  .to-copy {
    display: block;
    width: 100%;
    margin: var(--_space-1) 0 0;
    padding: var(--_space-2);
    color: inherit;
    background: transparent;
    border: var(--_stroke-hairline) solid var(--_rule);
    border-radius: var(--_radius-badge);
    font: inherit;
    font-size: var(--_size-label);
    resize: vertical;
  }
  /* Nothing works before the script has run. */
  :host(:not(:defined)) .actions {
    display: none;
  }
  @media print {
    .actions,
    .status,
    .to-copy {
      display: none;
    }
  }
`;
