import { css, type CSSResultGroup } from 'lit';

/** What stands between a widget and the page, and what decides its sizes. */
const frameStyles = css`
  /* The width of the host decides the layout. Where it has none of its own to take (a flex row, an inline-block), it
     would shrink to nothing as a container, hence the size to fall back on. */
  :host {
    display: block;
    min-width: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
  }
  :host([hidden]) {
    display: none;
  }

  /* A widget is one plate: surface, hairline, padding, and no box within. Plates of one row are equally high.

     Nothing that a page inherits comes in, but for what the page decides for all that is on it: whether it is seen,
     can be touched, is dark, and how much a reader has enlarged the text (WeChat sets that on the body). */
  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    --_font: var(--_font-latin);
    --_figure: var(--_size-figure-regular);
    --_pad: var(--_pad-regular);
    display: flex;
    flex-direction: column;
    position: relative;
    box-sizing: border-box;
    min-height: 100%;
    padding: var(--_pad);
    background: var(--_surface);
    border: var(--_stroke-hairline) solid var(--_rule);
    border-radius: var(--_radius-card);
    direction: ltr;
    unicode-bidi: isolate;
    text-align: left;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_size-body);
    font-weight: var(--_weight-text);
    line-height: var(--_leading-text);
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
    word-break: normal;
    line-break: strict;
    text-autospace: no-autospace;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  /* The page's language went with everything else; line breaking and fallback glyphs need it back. */
  .root:lang(zh) {
    --_font: var(--_font-chinese);
    -webkit-locale: 'zh-CN';
  }
  /* Where only a Chinese font is to be had, English quotation marks are not to be as wide as a Chinese character. */
  .root:lang(en) {
    -webkit-locale: 'en-GB';
    font-variant-east-asian: proportional-width;
  }
  .root [lang|='zh'] {
    font-family: var(--_font-chinese);
    font-variant-east-asian: normal;
  }

  /* Each size twice: as a class, written by an observer where there are no container queries, and as a query. */
  .root.narrow {
    --_figure: var(--_size-figure-compact);
    --_pad: var(--_pad-compact);
  }
  .root.wide {
    --_figure: var(--_size-figure-large);
    --_pad: var(--_pad-large);
  }
  @container (max-width: 219.98px) {
    .root {
      --_figure: var(--_size-figure-compact);
      --_pad: var(--_pad-compact);
    }
  }
  @container (max-width: 159.98px) {
    .root {
      --_figure: var(--_size-figure-tight);
      --_pad: var(--_pad-tight);
    }
    .root:lang(en) .qualifier:first-child {
      display: block;
    }
  }
  @container (min-width: 480px) {
    .root {
      --_figure: var(--_size-figure-large);
      --_pad: var(--_pad-large);
    }
  }
`;

/** How the pieces that widgets share are set. */
const typeStyles = css`
  p,
  h2,
  h3,
  dl,
  dd,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  svg {
    max-width: 100%;
  }

  .figure,
  .beside,
  .change,
  .standings,
  .derived {
    display: block;
  }
  .label,
  .beside,
  .change,
  .standings,
  .standing,
  .derived {
    font-size: var(--_size-label);
  }

  /* Number and unit share a baseline and a line; only inside a unit of several words may a line end. The line itself has
     hardly a height, so that such a second line is as high as the unit and not as the number. */
  .figure {
    margin-top: var(--_space-1);
    font-size: var(--_figure);
    line-height: 0.3;
    white-space: nowrap;
  }
  .number {
    font-family: var(--_font-latin);
    font-weight: var(--_weight-figure);
    line-height: var(--_leading-figure);
    letter-spacing: -0.01em;
  }
  .unit,
  .qualifier {
    font-size: max(var(--_size-small), calc(var(--_unit-ratio) * 1em));
    font-weight: var(--_weight-text);
    line-height: var(--_leading-unit);
  }
  .unit {
    font-family: var(--_font);
    white-space: normal;
    word-break: keep-all;
    overflow-wrap: normal;
  }
  .number + .unit,
  .number ~ .qualifier {
    margin-left: 0.25em;
  }
  .qualifier:first-child {
    margin-right: 0.25em;
  }
  .beside,
  .derived {
    margin-top: var(--_space-1);
  }
  .beside,
  .derived,
  .judgement,
  .meta,
  .note {
    color: var(--_muted);
  }

  .change,
  .standings {
    margin-top: var(--_space-2);
  }
  .rise,
  .change.up {
    color: var(--_rise);
  }
  .fall,
  .change.down {
    color: var(--_fall);
  }
  .flat {
    color: var(--_muted);
  }
  .arrow {
    display: inline-block;
    width: 0.65em;
    height: 0.65em;
    margin-right: 0.35em;
    fill: currentColor;
  }
  .change-text {
    margin-right: 0.6em;
  }
  .judgement {
    display: inline-block;
  }
  .standing {
    display: block;
    color: var(--_accent);
    font-weight: var(--_weight-strong);
  }
  .meta,
  .note {
    font-size: var(--_size-small);
  }
  .meta {
    margin-top: auto;
    padding-top: var(--_space-3);
  }
  /* A drawn dot: the character is as wide as a Chinese one in some fonts and narrow in others. */
  .period + .source::before {
    content: '';
    display: inline-block;
    margin: 0 0.6em 0 0.3em;
    vertical-align: middle;
    border: 1px solid;
    border-radius: 1px;
  }
  .warning {
    margin-top: var(--_space-2);
    color: var(--_warning);
    font-size: var(--_size-label);
  }

  .arc {
    fill: var(--_accent);
  }
  .track {
    fill: var(--_accent-quiet);
  }
`;

const linkStyles = css`
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

/** What changes for readers and media that need it otherwise. Nothing moves, so reduced motion asks for nothing. */
const mediaStyles = css`
  /* For those who listen: it keeps a size, since some readers skip what has none. */
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    clip-path: inset(50%);
    white-space: nowrap;
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
    /* Filled and empty part of a ring are then told apart by the outline alone. */
    .arc,
    .track {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
  }
  /* Colours on paper are those of the light scheme (see the tokens); grounds that carry a mark are printed too. */
  @media print {
    .root {
      break-inside: avoid;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;

/**
 * What every widget's shadow root starts from, after `tokenStyles`. A template has one wrapper,
 * `<div class="root palette-cn" lang="zh-CN">`, which keeps the page's styles out, and the classes above inside it.
 */
export const baseStyles: CSSResultGroup = [frameStyles, typeStyles, linkStyles, mediaStyles];
