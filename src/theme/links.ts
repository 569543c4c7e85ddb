import { css } from 'lit';

/** Links in the source line and in text, and focus styles. */
export const linkStyles = css`
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .meta a {
    color: inherit;
  }
  /* A link in a line of text is as high as the line; a link by itself is a large target. */
  button,
  summary {
    min-width: var(--_size-target);
    min-height: var(--_size-target);
  }
  a:focus,
  button:focus,
  summary:focus {
    outline: var(--_stroke-focus) solid var(--_focus);
    outline-offset: var(--_stroke-focus);
  }
  a:focus:not(:focus-visible),
  button:focus:not(:focus-visible),
  summary:focus:not(:focus-visible) {
    outline: none;
  }
`;
