import { css } from 'lit';

/** Rows and columns, with sticky row headings. */
export const factTableStyles = css`
  .scroll {
    overflow-x: auto;
    -webkit-overflow-scrolling: touch;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .matrix {
    min-width: min(100%, 480px);
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_size-label);
    font-weight: var(--_weight-text);
    line-height: var(--_leading-text);
  }
  .matrix caption {
    padding-bottom: var(--_space-3);
    font-size: var(--_size-body);
    font-weight: var(--_weight-strong);
    text-align: left;
  }
  .title {
    display: inline-block;
    position: sticky;
    left: 0;
  }
  @supports (width: 1cqi) {
    .title {
      max-width: calc(100cqi - 2 * var(--_pad));
    }
  }

  .matrix th,
  .matrix td {
    position: relative;
    min-width: 4.5em;
    padding: var(--_space-2) 0 var(--_space-2) var(--_space-4);
    border-top: var(--_stroke-hairline) solid var(--_rule);
    font-weight: inherit;
    /* No word is broken to save space that scrolling provides. */
    overflow-wrap: break-word;
    /* Each line of a cell is as high as its content: see .part. */
    line-height: 0;
    text-align: right;
    vertical-align: top;
  }
  .matrix thead th,
  .matrix thead td {
    padding-top: 0;
    border-top: none;
    border-bottom: var(--_stroke-hairline) solid var(--_muted);
    vertical-align: bottom;
  }
  .matrix tbody tr:first-child > * {
    border-top: none;
  }
  .matrix .name {
    position: sticky;
    left: 0;
    z-index: 1;
    padding-right: var(--_space-3);
    padding-left: 0;
    background-color: var(--_ground, var(--_surface));
    text-align: left;
  }
  /* In the elder theme nothing overlaps, and in a very narrow place nothing else would be visible. */
  :host([theme='elder']) .matrix .name,
  :host([theme='elder']) .title,
  .root.narrow .matrix .name {
    position: static;
  }
  @container (max-width: 219.98px) {
    .matrix .name {
      position: static;
    }
  }
  .matrix thead .name {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  /* Not a block: for a block in a cell, browsers copy a line break instead of a tab, and the pasted text would be no
     table. */
  .part,
  .aside,
  .figure-cell {
    display: inline-block;
  }
  .part,
  .aside {
    max-width: 16em;
  }
  .part,
  .aside,
  .value {
    line-height: var(--_leading-text);
  }
  .line::before {
    content: '\\A';
    white-space: pre;
  }
  @supports (width: 1cqi) {
    .name .part,
    .name .aside {
      max-width: max(6em, min(16em, 34cqi));
    }
  }
  .aside {
    color: var(--_muted);
    font-weight: var(--_weight-text);
  }
  .aside:not(.unit) {
    font-size: var(--_size-small);
  }

  .line > .figure-cell {
    margin-top: var(--_space-2);
  }
  .value {
    display: inline-block;
    white-space: nowrap;
  }
  .value.in-words {
    max-width: 16em;
    font-size: inherit;
    font-weight: inherit;
    line-height: var(--_leading-text);
    white-space: normal;
  }
  .digits {
    font-family: var(--_font-figure);
    font-weight: var(--_weight-figure);
  }
  .ahead .digits,
  .ahead .in-words {
    color: var(--_muted);
    font-weight: var(--_weight-text);
    text-decoration: underline dashed;
    text-underline-offset: 0.25em;
  }
  .missing .value,
  .empty .value {
    color: var(--_muted);
  }
  /* An invisible copy of the column’s longest content: sets the width, without height. */
  .after {
    display: inline-grid;
    grid-template-columns: max-content;
    text-align: left;
    white-space: pre;
  }
  .after::after {
    content: attr(data-room);
    height: 0;
    line-height: 0;
    visibility: hidden;
  }
  .digits::after {
    font-weight: var(--_weight-figure);
  }
  /* Chinese has no space between number and unit, and a sign is never separated from its number. */
  .root:lang(zh) .tail.word {
    padding-left: 0.3em;
  }

  .root .notes {
    margin-top: var(--_space-3);
    list-style: none;
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  /* Print does not scroll. */
  @media print {
    .scroll {
      overflow: visible;
    }
    .matrix,
    .matrix th,
    .matrix td {
      min-width: 0;
    }
    .matrix .name {
      position: static;
      background: none;
    }
    .matrix tr {
      break-inside: avoid;
    }
    .matrix thead {
      display: table-header-group;
    }
  }
`;
