import { css } from 'lit';

/** The report page at other widths, in print and in forced colours; must follow its other styles. */
export const reportPageMedia = css`
  .root.narrow,
  .root.medium {
    --_edge: 16px;
  }
  .narrow h1,
  .medium h1 {
    font-size: 34px;
  }
  .narrow h2,
  .medium h2 {
    font-size: 22px;
  }
  @container (min-width: 1024px) {
    /* Three figures side by side, each with its label. */
    .root:lang(en) {
      --_lead: 40px;
    }
    .masthead {
      grid-template-columns: minmax(0, 1fr) minmax(0, 394px);
    }
    .page-part {
      grid-template-columns: minmax(0, 3fr) minmax(0, 9fr);
    }
    .page-part > .rail {
      position: sticky;
      top: 32px;
      align-self: start;
    }
    .page-part > .rail .page-line {
      display: block;
    }
  }
  @container (max-width: 1023.98px) {
    /* The links take the width of the heading’s first line, so that neither covers the other. */
    .page-part > .rail {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 16px;
    }
    .page-part > .rail > .tools {
      grid-area: 1 / 2;
      margin: -11px 0;
    }
    .short,
    .page-part h2 {
      grid-area: 1 / 1;
    }
    .page-part .short + h2 {
      grid-area: 2 / 1 / auto / 3;
    }
    h1 {
      font-size: 48px;
    }
  }
  @container (max-width: 640px) {
    .root {
      --_lead: 32px;
      --_edge: 16px;
    }
    .masthead {
      gap: 24px;
      padding-top: 56px;
      padding-bottom: 24px;
    }
    .entity {
      font-size: 20px;
    }
    .root h1 {
      font-size: 34px;
    }
    h2 {
      font-size: 22px;
    }
    .page-part {
      gap: 16px;
      padding-top: 32px;
      padding-bottom: 32px;
    }
    .group + .group,
    .item + .group,
    .body > * + .group {
      margin-top: 28px;
    }
    /* The short names are enough here; the full titles are the headings below. */
    .contents ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0 20px;
      border-bottom: 1px solid var(--_band-rule);
    }
    .contents a {
      min-width: var(--_size-target);
      min-height: max(44px, var(--_size-target));
      border: 0;
    }
    .contents b {
      flex: none;
    }
    .contents b + span {
      display: none;
    }
    .root,
    .root:lang(en) {
      --_column: 150px;
    }
    .page-row {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_column)), 1fr));
      gap: 24px 16px;
    }
    section.page-band .item {
      margin: 0 -16px;
    }
    section.page-band h2 {
      font-size: 22px;
    }
  }
  @container (max-width: 319.98px) {
    .contents a,
    .root .contents b {
      display: block;
    }
  }
  @container (max-width: 159.98px) {
    .page-row {
      gap: 8px;
    }
    .page-part > .rail {
      display: block;
    }
    .page-part > .rail > .tools {
      margin: 0;
    }
    h1,
    h2 {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .root h1 {
      font-size: 22px !important;
    }
  }
  @media print {
    .root {
      --_edge: 0px;
      background: none;
      break-inside: auto;
    }
    .page-band {
      --rw-ink: #000;
      --rw-muted: #444;
      --rw-rule: #bbb;
      --rw-surface: #fff;
      --rw-accent: #000;
      color: #000;
      background: none;
    }
    .masthead {
      padding-top: 0;
    }
    .page-summary,
    p.entity {
      color: #444;
    }
    .contents,
    .language,
    .root .tools {
      display: none;
    }
    .page-part {
      display: block;
      padding-top: 24px;
      padding-bottom: 0;
    }
    .page-part > .rail {
      position: static;
      margin-bottom: 12px;
    }
    /* Keeps a heading together with its mark and its content. */
    h2 {
      break-inside: avoid;
    }
    .rail,
    .short,
    h3 {
      break-after: avoid;
    }
    .rail {
      break-inside: avoid;
    }
    /* A list without a plate may break across pages between entries: kept whole, it could leave half a page empty. */
    .group > *::part(base),
    .group > .item > *::part(base),
    section .body > *::part(base),
    section .body > .item > *::part(base) {
      break-inside: auto;
    }
  }
  @media (forced-colors: active) {
    .page-band {
      border-bottom: 1px solid CanvasText;
    }
  }
`;
