import { css } from 'lit';

/**
 * Makes the wrapper a plate: surface, hairline and padding. For a widget that stands alone; one that holds others has
 * none, so that no box lies in a box. Plates of one row are equally high, their source lines at the bottom.
 */
export const plateStyles = css`
  .root {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    padding: var(--_pad);
    background: var(--_surface);
    border: var(--_stroke-hairline) solid var(--_rule);
    border-radius: var(--_radius-card);
  }
  .meta {
    margin-top: auto;
    padding-top: var(--_space-3);
  }
  @media print {
    .root {
      background: none;
      break-inside: avoid;
    }
  }
`;
