import { css } from 'lit';

/** Styles of the popover of a figure. */
export const factRefStyles = css`
  .headline {
    margin-top: var(--_space-1);
    font-weight: var(--_weight-strong);
  }
  .from {
    margin-top: var(--_space-3);
    padding-top: var(--_space-3);
    border-top: var(--_stroke-hairline) solid var(--_rule);
    font-size: var(--_size-label);
  }
  .from .quotes {
    margin-top: var(--_space-1);
  }
  .quotes + .where {
    margin-top: var(--_space-2);
  }
  .where {
    margin-top: var(--_space-1);
    font-size: var(--_size-small);
  }
  .panel .actions {
    margin-top: var(--_space-2);
    margin-bottom: calc(-1 * var(--_space-2));
  }
  .status:not(:empty) {
    margin-top: var(--_space-1);
  }
`;
