/** Messages of the export; the other languages have the same keys. */
export const en = {
  noPeriod: () =>
    'the document has no year, so the period of the report is missing: fill it in (in the studio under Frame, in the draft file as frame.period, or with draft --period 2024)',
  /** How a printed figure differs from its quote. */
  differing: {
    FIGURE: (quote: string, printed: string) => `the text has “${quote}”, the page prints “${printed}”`,
    DIRECTION: (quote: string, printed: string) =>
      `the text says in “${quote}” whether it rose or fell, the page prints “${printed}” alone`,
    PERIOD: (quote: string, printed: string) =>
      `“${quote}” is of another period in the text, the page prints “${printed}”`,
  },
  /** Reasons why a draft fact is not in the report. */
  leftOut: {
    PROPOSED: () => 'nobody has confirmed it',
    ASKED: () => 'its question is open',
    REJECTED: () => 'it was rejected',
    LOST: () => 'the new text does not have its quote at one place',
    NO_PLACE: () => 'the text does not say which group this rank is in',
    NO_FORM: () => 'it cannot be published in this form: write it into the report by hand',
    IN_WORDS: () => 'it states something without a figure: write it by hand',
    PROBLEM: (detail: string) => `the report would not be valid: ${detail}`,
    CONTRADICTED: (detail: string) => `it contradicts its quote: ${detail}`,
  },
};

export type ExportTexts = typeof en;
