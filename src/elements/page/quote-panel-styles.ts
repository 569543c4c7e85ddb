import { css } from 'lit';

/** The panel of a report page that has the quotes of the figure last pressed. */
export const quotePanelStyles = css`
  .quoted {
    display: grid;
  }
  .origin-panel {
    display: none;
  }
  @supports selector(:popover-open) {
    .origin-panel:popover-open {
      display: block;
    }
  }
  /* Scrolls with the page. */
  .origin-panel {
    position: absolute;
    width: -moz-fit-content;
    width: fit-content;
    max-width: min(34em, calc(100vw - 32px));
    margin: 0;
    padding: 8px 16px 12px;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_ink);
    border-radius: 3px;
    outline: none;
    box-shadow: 0 4px 24px rgba(0, 0, 0, 0.24);
    font-size: var(--_size-body);
    text-align: left;
  }
  .origin-panel blockquote {
    font-family: var(--_font-display);
    font-size: 17px;
    line-height: 1.5;
    text-spacing-trim: trim-start;
    text-wrap: pretty;
  }
  .origin-panel p {
    color: var(--_muted);
    font-size: var(--_size-label);
  }
  .origin-panel p + blockquote {
    margin-top: 8px;
  }
  .origin-panel .origin-of + blockquote {
    margin-top: 0;
  }
  .origin-panel p + .origin-of {
    margin-top: 8px;
    border-top: 1px solid var(--_rule);
  }
  .origin-panel a {
    display: inline-block;
    padding: 8px 0;
  }
`;
