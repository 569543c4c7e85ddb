import { css } from 'lit';

/**
 * The filled and the empty part of a drawn share. Uses `color`: a host's colour may be a URL, which `fill` would
 * request.
 */
export const shareStyles = css`
  .arc,
  .track {
    fill: currentColor;
  }
  .arc {
    color: var(--_accent);
  }
  .track {
    color: var(--_accent-quiet);
  }
  @media (forced-colors: active) {
    /* Then only the outlines distinguish them. */
    .arc,
    .track {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
  }
`;
