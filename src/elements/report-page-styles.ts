import { css } from 'lit';

/** The page around its widgets. Its own width decides, so that it may stand in a column of another page. */
export const reportPageStyles = css`
  .root {
    padding: 0 24px 64px;
    background-color: var(--_page);
    border: 0;
    border-radius: 0;
  }
  .root::before {
    content: none;
  }
  .root > * {
    width: 100%;
    max-width: 1104px;
    margin-right: auto;
    margin-left: auto;
  }
  h1,
  h2 {
    font-family: var(--_font-title);
    font-weight: var(--_weight-strong);
    text-wrap: balance;
    word-break: auto-phrase;
  }
  h1 {
    margin: 0;
    font-size: 44px;
    line-height: max(1.2, var(--_leading-figure));
  }
  /* A year is not broken from its 年. */
  .together {
    white-space: nowrap;
  }
  h2 {
    font-size: 26px;
    line-height: 1.35;
    outline: none;
  }
  h2::after {
    content: '';
    display: block;
    width: 40px;
    margin: 16px 0 24px;
    border-top: 2px solid var(--_accent);
  }
  h3 {
    margin-bottom: 12px;
    color: var(--_muted);
    font-size: var(--_size-label);
    font-weight: var(--_weight-strong);
  }

  .masthead {
    position: relative;
    padding: 56px 0 32px;
    border-bottom: 3px solid var(--_accent);
  }
  .entity {
    margin-bottom: 12px;
    color: var(--_accent);
    font-weight: var(--_weight-strong);
  }
  .summary {
    margin-top: 16px;
    color: var(--_muted);
  }
  .language {
    position: absolute;
    top: 48px;
    right: 0;
    display: inline-flex;
    align-items: center;
    min-height: max(44px, var(--_size-target));
    color: var(--_accent);
    background: none;
    border: 0;
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .contents {
    padding: 12px 0;
    border-bottom: 1px solid var(--_rule);
    font-size: var(--_size-label);
  }
  .contents ol {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
  }
  .contents li {
    margin-right: 32px;
  }
  .contents a {
    display: inline-flex;
    align-items: center;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
    padding: 6px 0;
    color: var(--_muted);
    text-decoration: none;
  }
  .contents a:hover {
    color: var(--_accent);
    text-decoration: underline;
  }

  section {
    position: relative;
    padding-top: 56px;
  }
  /* Where a link arrives, the heading has air above it. */
  section > ::slotted(*),
  h2 {
    scroll-margin-top: 24px;
  }
  .group {
    margin-top: 40px;
  }
  h2 + .group,
  h2 + .embed + .group {
    margin-top: 0;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 264px), 1fr));
    gap: 16px;
  }
  /* Units are words in English. */
  .root:lang(en) .row {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 288px), 1fr));
  }
  /* A line of three periods has room. */
  .root .wide {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 352px), 1fr));
  }
  /* The masthead says period and source once for all that stands here. */
  .group :not(.corrected):not(.dated)::part(source),
  section > :not(.corrected):not(.dated)::part(source),
  section > .item > :not(.corrected):not(.dated)::part(source) {
    display: none;
  }
  .item {
    position: relative;
  }
  /* The link stands on the plate, in a strip of its own. */
  .row > .item {
    display: grid;
  }
  .row > .item > *::part(base) {
    padding-bottom: 40px;
  }
  .embed {
    display: inline-block;
    padding: 11px 12px;
    font-size: var(--_size-label);
    line-height: 22px;
    text-decoration: none;
  }
  .embed:hover {
    text-decoration: underline;
  }
  .row > .item > .embed {
    position: absolute;
    right: 4px;
    bottom: 0;
  }
  /* A widget of several facts has no plate: its link stands across from its heading. */
  .group > .item > .embed,
  section > .item > .embed {
    position: absolute;
    right: -12px;
    bottom: 100%;
  }
  section > .embed {
    position: absolute;
    top: 52px;
    right: -12px;
  }
  /* A title that is as wide as the page stops before the link beside it. */
  section > h2.before-embed {
    padding-right: 64px;
  }
  .group > *::part(base),
  .group > .item > *::part(base),
  section > *::part(base),
  section > .item > *::part(base) {
    /* For what has to hide what moves under it. */
    --_ground: var(--_page);
    padding: 0;
    background: none;
    border: 0;
  }
  .group > *::part(base)::before,
  .group > .item > *::part(base)::before,
  section > *::part(base)::before,
  section > .item > *::part(base)::before,
  .colophon > *::part(base)::before {
    content: none;
  }

  .colophon {
    margin-top: 64px;
    padding-top: 24px;
    border-top: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_size-label);
  }
  .colophon p {
    max-width: 44em;
    margin-bottom: 12px;
  }
  .colophon > *::part(base) {
    padding: 0;
    background: none;
    border: 0;
  }
`;
