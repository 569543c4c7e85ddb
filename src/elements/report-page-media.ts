import { css } from 'lit';

/** The report page where there is little room, on paper, and in colours that the reader forces; after its other styles. */
export const reportPageMedia = css`
  .root.narrow,
  .root.medium {
    padding-right: 16px;
    padding-left: 16px;
  }
  .narrow h1,
  .medium h1 {
    font-size: 30px;
  }
  .narrow h2,
  .medium h2 {
    font-size: 22px;
  }
  @container (max-width: 159.98px) {
    .row {
      gap: 8px;
    }
    section > .embed {
      position: static;
      padding-right: 0;
      padding-left: 0;
    }
    section > h2.before-embed {
      padding-right: 0;
    }
    h1,
    h2 {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    h1 {
      font-size: 22px !important;
    }
  }
  @container (max-width: 640px) {
    .root {
      padding-right: 16px;
      padding-left: 16px;
    }
    .masthead {
      padding: 56px 0 24px;
    }
    .language {
      top: 8px;
    }
    h1 {
      font-size: 30px;
    }
    h2 {
      font-size: 22px;
    }
    section {
      padding-top: 40px;
    }
    .contents ol {
      display: block;
    }
    .contents li {
      margin-right: 0;
    }
  }
  @media print {
    .root {
      padding: 0;
      background: none;
      break-inside: auto;
    }
    .masthead {
      padding-top: 0;
    }
    .contents,
    .language {
      display: none;
    }
    section {
      padding-top: 24px;
    }
    /* A heading is one with its mark, and with what it heads. */
    h2 {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    /* What stands on no plate goes on over the page’s end, entry by entry: kept whole, it would leave half a page empty. */
    .group > *::part(base),
    .group > .item > *::part(base),
    section > *::part(base),
    section > .item > *::part(base) {
      break-inside: auto;
    }
    .root .wide {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    h2::after,
    .masthead {
      border-color: CanvasText;
    }
  }
`;
