import { css, unsafeCSS, type CSSResult } from 'lit';
import { bandStyles } from './band-styles.js';

/** As many lines side by side as keep all their periods side by side; see the view of `trend-line`. */
const multiples: CSSResult = unsafeCSS(
  [2, 3, 4, 5, 6, 7, 8]
    .flatMap((periods) => [
      `.page-multiples.of-${periods} { --_multiple: ${periods * 96 + 32}px; }`,
      `.root:lang(en) .page-multiples.of-${periods} { --_multiple: ${periods * 116 + 40}px; }`,
    ])
    .join('\n') +
    '\n.root .page-multiples { grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_multiple, 352px)), 1fr)); }',
);

/** Each section: its name next to its content, where space allows. */
const partStyles = css`
  .page-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 32px;
    padding-top: 48px;
    padding-bottom: 48px;
  }
  .page-part:nth-of-type(odd) {
    --_part: var(--_surface);
    background-color: var(--_surface);
  }
  .short {
    margin-bottom: 8px;
    color: var(--_accent);
    font-size: var(--_size-label);
    font-weight: var(--_weight-strong);
  }
  h2 {
    font-size: 26px;
    line-height: 1.4;
    outline: none;
  }
  .page-line {
    display: inline-block;
  }
  /* Leaves space above a heading that a link scrolls to. */
  .rail > ::slotted(*),
  h2 {
    scroll-margin-top: 24px;
  }
  .group + .group,
  .item + .group,
  .body > * + .group {
    margin-top: 32px;
  }
  h3 {
    margin-bottom: 12px;
    font-size: max(16px, var(--_size-label));
    font-weight: var(--_weight-strong);
    line-height: 1.4;
  }
  .page-strip {
    padding: 12px 0 16px;
    border: solid var(--_rule);
    border-width: 1px 0;
  }
  .page-strip h3 {
    margin-bottom: 8px;
    color: var(--_muted);
    font-size: var(--_size-label);
    font-weight: var(--_weight-text);
  }
  .page-strip a {
    color: inherit;
    text-decoration: none;
  }
  .page-strip a:hover {
    text-decoration: underline;
  }

  /* Lead figures of a section: large, below a strong rule. */
  .page-row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column)), 1fr));
    gap: 32px;
  }
  ${multiples}
  .page-sources {
    margin-top: 24px;
  }
  .page-row > .item {
    display: grid;
  }
  .large *::part(base) {
    padding: 16px 0 0;
    background: none;
    border: 0;
    border-top: 3px solid var(--_ink);
    border-radius: 0;
  }
  .large .page-multiples *::part(base) {
    padding-top: 8px;
    border-top-width: 1px;
  }
  .large *::part(figure) {
    --_figure: var(--_lead);
  }
  /* Cards in a row have figures of one size, which the longest decides; see .fit-1 of a widget. */
  @supports (width: 1cqi) {
    .large .fit-1::part(figure) {
      --_figure: min(var(--_lead), 17.5cqi);
    }
    .large .fit-2::part(figure) {
      --_figure: min(var(--_lead), 14cqi);
    }
    .large .fit-3::part(figure) {
      --_figure: min(var(--_lead), 10.5cqi);
    }
  }
`;

/** Widgets in the page have no card of their own, and the page shows the source once. */
const widgetStyles = css`
  .group :not(.corrected):not(.dated)::part(source),
  .page-multiples :not(.corrected):not(.dated)::part(source),
  section .body > :not(.corrected):not(.dated)::part(source),
  section .body > .item > :not(.corrected):not(.dated)::part(source) {
    display: none;
  }
  .group:not(.large) > *::part(base),
  .group:not(.large) > .item > *::part(base),
  section .body > *::part(base),
  section .body > .item > *::part(base) {
    /* An opaque background for what covers scrolling content. */
    --_ground: var(--_part, var(--_page));
    padding: 0;
    background: none;
    border: 0;
  }
  .group *::part(base)::before,
  section .body > *::part(base)::before,
  section .body > .item > *::part(base)::before,
  .colophon > *::part(base)::before {
    content: none;
  }
  .item {
    position: relative;
  }
  .tools {
    flex: none;
    font-size: var(--_size-label);
    line-height: 22px;
    white-space: nowrap;
  }
  .tools a {
    display: inline-block;
    padding: 11px 0;
    text-decoration: none;
  }
  .tools a + a {
    margin-left: 12px;
  }
  .tools a:hover {
    text-decoration: underline;
  }
  .page-band .tools a {
    color: var(--_on-band);
  }
  .body .tools {
    position: absolute;
    right: 0;
    bottom: 100%;
  }
  /* Links of single widgets appear on hover or focus; those of a section are always visible. */
  @media (hover: none) {
    .group .tools {
      display: none;
    }
    /* The section’s links are always visible above, so this line needs none. */
    .root .page-multiples {
      row-gap: 48px;
    }
  }
  @media (hover: hover) {
    .body .tools {
      opacity: 0;
      transition: opacity 0.15s;
    }
    .item:hover > .tools,
    .tools:focus-within {
      opacity: 1;
    }
  }
`;

/** The page around its widgets. It adapts to its own width, so it can be placed in a column of another page. */
export const reportPageStyles: CSSResult[] = [
  css`
    .root {
      /* From the text to the edge of the page: the text is at most 1184 px wide. */
      --_lead: 48px;
      --_column: 208px;
      --_edge: max(24px, calc(50% - 592px));
      padding: 0;
      background-color: var(--_page);
      border: 0;
      border-radius: 0;
    }
    /* Units are words in English. */
    .root:lang(en) {
      --_column: 248px;
    }
    .root::before {
      content: none;
    }
    .masthead,
    section,
    .colophon {
      padding-right: var(--_edge);
      padding-left: var(--_edge);
    }
    h1,
    h2 {
      font-family: var(--_font-display);
      font-weight: 700;
      text-wrap: balance;
      word-break: auto-phrase;
    }
  `,
  bandStyles,
  partStyles,
  widgetStyles,
  css`
    .colophon {
      padding-top: 40px;
      padding-bottom: 48px;
      color: var(--_muted);
      font-size: var(--_size-label);
    }
    .colophon > p {
      max-width: 44em;
      margin-bottom: 12px;
    }
    .colophon > *::part(base) {
      padding: 0;
      background: none;
      border: 0;
    }
  `,
];
