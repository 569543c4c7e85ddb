import { css } from 'lit';

/** The top of the page: title, links to sections, and the opening board. */
export const bandStyles = css`
  .page-band {
    --rw-ink: var(--_on-band);
    --rw-muted: var(--_on-band-muted);
    --rw-rule: var(--_band-rule);
    --rw-surface: var(--_band);
    --rw-accent: var(--_on-band);
    color: var(--_on-band);
    background-color: var(--_band);
  }
  .masthead {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
    align-items: end;
    padding-top: 64px;
    padding-bottom: 32px;
  }
  .entity {
    display: block;
    font-family: var(--_font-display);
    font-size: 28px;
    line-height: 1.4;
  }
  p.entity {
    color: var(--_on-band-muted);
    font-size: 20px;
  }
  h1 {
    margin: 0;
    font-size: 64px;
    line-height: max(1.15, var(--_leading-figure));
  }
  .root:lang(en) h1 {
    font-size: 48px;
  }
  /* Keeps the year and 年 on one line. */
  .page-year {
    white-space: nowrap;
  }
  .page-summary {
    margin-top: 16px;
    color: var(--_on-band-muted);
  }
  .language {
    position: absolute;
    top: 8px;
    right: var(--_edge);
    display: inline-flex;
    align-items: center;
    min-width: var(--_size-target);
    min-height: max(44px, var(--_size-target));
    padding: 0;
    color: var(--_on-band);
    background: none;
    border: 0;
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .contents {
    font-size: var(--_size-label);
  }
  .contents ol {
    border-top: 1px solid var(--_band-rule);
    list-style: none;
  }
  .contents a {
    display: flex;
    align-items: center;
    min-height: max(36px, var(--_size-target));
    padding: 6px 0;
    color: var(--_on-band);
    border-bottom: 1px solid var(--_band-rule);
    text-decoration: none;
  }
  .contents b {
    flex: 0 0 var(--_short, 5.5em);
    font-weight: var(--_weight-strong);
  }
  .root:lang(en) .contents {
    --_short: 9em;
  }
  .contents b + span {
    color: var(--_on-band-muted);
  }
  .contents a:hover {
    text-decoration: underline;
  }
  section.page-band {
    padding-bottom: 40px;
  }
  section.page-band > .rail {
    display: flex;
    align-items: baseline;
    padding-bottom: 16px;
  }
  section.page-band > .rail > .tools {
    margin-left: auto;
    padding-left: 16px;
  }
  section.page-band h2 {
    font-size: 28px;
    line-height: 1.25;
  }
`;
