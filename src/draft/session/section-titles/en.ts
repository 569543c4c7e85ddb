/** Titles of sections that no heading of the document names. */
export const en = {
  /** The section of a document without headings. */
  allFigures: 'Key figures',
  /** The text before the first of several headings. */
  beforeHeadings: 'Overview',
};

export type SectionTitles = typeof en;
