import { css } from 'lit';

/* Resets all inherited styles, except what the page sets for all its content: visibility, pointer events, colour scheme,
   and the text size that a reader has chosen (WeChat sets that on the body). */
export const cleared = css`
  all: initial;
  visibility: inherit;
  pointer-events: inherit;
  color-scheme: inherit;
  -webkit-text-size-adjust: inherit;
  text-size-adjust: inherit;
`;

/** Text styles after the reset. */
export const typeset = css`
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
  text-spacing-trim: trim-start;
`;

/** The boundary between widget and page, and what determines sizes. */
export const frameStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* The markup hides a drawing and this rule shows it: without styles (blocked by a policy, or changed by a system)
     only the sentence is visible, so each figure appears once. It comes before all other rules, so that each
     drawing’s own can override it. */
  [hidden] {
    display: block;
  }
  /* The width of the host decides the layout. In a shrink-to-fit place (a flex row, a float) a size container has no
     width, hence the fallback size; an engine without it (Safari 16) keeps the middle size. */
  @supports (contain-intrinsic-inline-size: 1px) {
    :host {
      container-type: inline-size;
      contain-intrinsic-inline-size: 280px;
    }
  }

  /* A widget is one plate: surface, hairline and padding, without boxes inside. Plates in a row have equal height. */
  .root {
    ${cleared}
    --_font: var(--_font-latin);
    --_font-title: var(--_font-title-latin);
    --_figure: var(--_size-figure-regular);
    --_pad: var(--_pad-regular);
    display: flex;
    flex-direction: column;
    position: relative;
    box-sizing: border-box;
    min-height: 100%;
    padding: var(--_pad);
    background-color: var(--_surface);
    border: var(--_stroke-edge) solid var(--_rule);
    border-top: var(--_stroke-top) solid var(--_top);
    border-radius: var(--_radius-card);
    ${typeset}
  }
  .root::before {
    content: '';
    position: absolute;
    top: 2px;
    right: 0;
    left: 0;
    border-top: var(--_stroke-second) solid var(--_top);
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  /* all: initial also resets the language, which line breaking and fallback glyphs need. */
  .root:lang(zh) {
    --_font: var(--_font-chinese);
    --_font-title: var(--_font-title-chinese);
    -webkit-locale: 'zh-CN';
  }
  /* With only a Chinese font available, English quotation marks would be as wide as a Chinese character. */
  .root:lang(en) {
    -webkit-locale: 'en-GB';
    font-variant-east-asian: proportional-width;
    /* A Chinese figure in an English line is one word: never break 24.86亿元. */
    word-break: keep-all;
  }
  .root [lang|='zh'] {
    font-family: var(--_font-chinese);
    font-variant-east-asian: normal;
  }

  /* Each size exists twice: as a class that an observer sets where there are no container queries, and as a query. */
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
    :host([density='poster']) .root {
      --_scale-text: 1;
    }
    .root:lang(en) .qualifier:first-child {
      display: block;
    }
  }
  @container (max-width: 159.98px) {
    .root {
      --_figure: var(--_size-figure-tight);
      --_pad: var(--_pad-tight);
      font-size: var(--_size-label);
    }
    .root:lang(en) {
      hyphens: auto;
    }
  }
  @container (min-width: 480px) {
    .root {
      --_figure: var(--_size-figure-large);
      --_pad: var(--_pad-large);
    }
  }

  /* A poster’s figure grows with its card. English needs more room beside it, even with the qualifier on its own
     line. */
  @supports (contain-intrinsic-inline-size: 1px) and (width: 1cqi) {
    :host([density='poster']) .root {
      --_figure: clamp(var(--_size-figure-tight), 17.5cqi, var(--_size-figure-huge));
    }
    :host([density='poster']) .root:lang(en) {
      --_figure: clamp(var(--_size-figure-tight), 14cqi, var(--_size-figure-huge));
    }
  }
  :host([density='poster']) .root:lang(en) .qualifier:first-child {
    display: block;
  }
`;
