import { css } from 'lit';

/** Styles for particular readers and media. The only animation is of rings, which checks the preference itself. */
export const mediaStyles = css`
  /* For screen readers: it keeps a size, since some skip elements without one. Selecting and copying takes the
     drawing, which has the same text, so each figure is copied once. */
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }

  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_ink) !important;
      --_rule: var(--_ink) !important;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_surface: Canvas !important;
      --_ink: CanvasText !important;
      --_muted: CanvasText !important;
      --_rule: CanvasText !important;
      --_accent: CanvasText !important;
      --_accent-quiet: Canvas !important;
      --_on-accent: Canvas !important;
      --_red: CanvasText !important;
      --_green: CanvasText !important;
      --_warning: CanvasText !important;
    }
  }
  /* Print uses the colours of the light scheme (see the tokens); backgrounds that carry a meaning are printed too. */
  @media print {
    .root,
    .event,
    li {
      break-inside: avoid;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
