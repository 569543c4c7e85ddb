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
    /* They are then told apart by the outline alone. */
    .arc,
    .track {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
  }
`;
