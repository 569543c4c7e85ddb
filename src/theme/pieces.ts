import { css } from 'lit';

/** Styles of elements that widgets share. */
export const pieceStyles = css`
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
  .derived {
    font-size: var(--_size-label);
  }
  .label,
  .subject {
    text-wrap: pretty;
  }

  .label,
  .headline {
    font-family: var(--_font-title);
    font-weight: var(--_weight-title);
  }

  /* Number and unit share a baseline and a line; only a unit of several words may break. The line height is almost
     0, so that a second line is as high as the unit and not as the number. */
  .figure {
    margin-top: var(--_space-1);
    font-size: var(--_figure);
    line-height: 0.3;
    white-space: nowrap;
  }
  /* A long line shrinks with its card; if even the smallest text does not fit, the unit goes below. */
  @supports (width: 1cqi) {
    .fit-1 {
      --_most: 17.5cqi;
    }
    .fit-2 {
      --_most: 14cqi;
    }
    .fit-3 {
      --_most: 10.5cqi;
    }
    .figure {
      font-size: max(var(--_size-label), min(var(--_figure), var(--_most, 99cqi)));
    }
  }
  .number {
    font-family: var(--_font-figure);
    font-weight: var(--_weight-figure);
    line-height: var(--_leading-figure);
    letter-spacing: -0.01em;
    /* A number wider than its card breaks: cut off, it would be another figure. */
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .number.long {
    font-size: max(var(--_size-label), 0.67em);
  }
  .number.longest {
    font-size: max(var(--_size-label), 0.5em);
  }
  /* Words instead of a number are smaller than a number. */
  .in-words {
    font-family: var(--_font);
    font-size: max(var(--_size-body), 0.6em);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-unit);
    white-space: normal;
  }
  .absent {
    color: var(--_muted);
    font-weight: var(--_weight-text);
  }
  /* 亿 and 万 decide the magnitude: never smaller than the words. */
  .unit,
  .qualifier {
    font-size: max(var(--_size-label), calc(var(--_unit-ratio) * 1em));
    font-weight: var(--_weight-text);
    line-height: var(--_leading-unit);
  }
  .unit {
    font-family: var(--_font);
    white-space: normal;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  /* A space instead of a margin: a unit at the start of a line is not indented. */
  .number + .unit::before {
    content: ' ';
  }
  /* Text after the unit may go below too, without a break inside. */
  .unit + .qualifier {
    white-space: normal;
    word-break: keep-all;
  }
  .unit + .qualifier::before {
    content: '\\200B';
  }
  /* English words are separated by a space. */
  .root:lang(en) .unit + .qualifier::before {
    content: ' ';
  }
  .unit.sign {
    font-family: var(--_font-figure);
    font-size: max(var(--_size-label), 0.67em);
    font-weight: var(--_weight-figure);
  }
  .number + .unit.sign::before {
    content: none;
  }
  .number + .qualifier {
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
  /* A palette with colours for directions has none for good and bad. */
  .good {
    --_tone: var(--_good);
  }
  .bad {
    --_tone: var(--_bad);
  }
  .rise {
    color: var(--_tone, var(--_rise));
  }
  .fall {
    color: var(--_tone, var(--_fall));
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
  .figure .arrow {
    margin-right: 0.2em;
  }
  .judgement {
    display: inline-block;
  }
  /* One mark for standings everywhere: filled for a rank, outlined for all other kinds. It may be longer than its
     box. */
  .mark {
    display: inline-block;
    margin: 0 4px 4px 0;
    padding: 0 0.5em;
    border: 1px solid var(--_distinction);
    border-radius: var(--_radius-badge);
    font-size: 0.93em;
    font-weight: var(--_weight-strong);
  }
  .mark.rank {
    color: var(--_on-distinction);
    background-color: var(--_distinction);
  }
  .meta,
  .note {
    font-size: var(--_size-small);
  }
  .meta {
    margin-top: auto;
    padding-top: var(--_space-3);
  }
  /* A drawn dot: the character’s width differs between fonts. */
  .period + .source::before,
  .period-of + .source::before {
    content: '';
    display: inline-block;
    margin: 0 0.6em 0 0.3em;
    vertical-align: middle;
    border: 1px solid;
    border-radius: 1px;
  }
  /* On a line of its own: readers of the figure must not miss that it was corrected, or that it is invented. */
  .corrected,
  .invented {
    display: block;
    color: var(--_warning);
  }
  .invented {
    font-weight: var(--_weight-strong);
  }
  .fallback + .note {
    margin-top: var(--_space-1);
  }
  .warning {
    margin-top: var(--_space-2);
    color: var(--_warning);
    font-size: var(--_size-label);
  }
`;
