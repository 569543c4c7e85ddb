/** Reasons why a draft fact is not in the report; the other languages have the same keys. */
export const en = {
  leftOut: {
    PROPOSED: () => 'nobody has confirmed it',
    ASKED: () => 'its question is open',
    REJECTED: () => 'it was rejected',
    LOST: () => 'the new text does not have its quote at one place',
    NO_PLACE: () => 'it does not say among whom it ranks so',
    NO_FORM: () => 'the contract has no field for it yet',
    IN_WORDS: () => 'it states something without a figure: write it by hand',
    PROBLEM: (detail: string) => `the report would not be valid: ${detail}`,
    CONTRADICTED: (detail: string) => `it says another thing than its quote: ${detail}`,
  },
};

export type ExportTexts = typeof en;
