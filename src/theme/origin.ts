import { css } from 'lit';

/**
 * Entries of a widget in `<report-page>` that open their quotes: a button as large as the entry and below its text,
 * which can be selected; the page passes presses on the text to it. Browsers without popovers show no button.
 */
export const originStyles = css`
  .origin {
    display: none;
  }
  :has(> .origin) {
    /* The line above an entry is outside its button. */
    min-height: calc(var(--_size-target) + 1px);
    position: relative;
    isolation: isolate;
    cursor: pointer;
  }
  @supports selector(:popover-open) {
    :host(:defined) .origin {
      position: absolute;
      top: 0;
      right: -4px;
      bottom: 0;
      left: -4px;
      z-index: -1;
      display: block;
      min-width: 0;
      min-height: 0;
      margin: 0;
      padding: 0;
      background: none;
      border: 0;
      border-radius: 2px;
      cursor: pointer;
    }
    :hover > .origin.origin {
      background: var(--_accent-quiet);
    }
    .origin:focus-visible {
      outline-offset: -2px;
    }
  }
  @media print {
    :host .origin.origin {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :hover > .origin.origin {
      background: none;
      outline: 1px solid Highlight;
    }
  }
`;
