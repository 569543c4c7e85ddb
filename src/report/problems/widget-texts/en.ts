/** English texts for problems that widgets raise; other languages have the same keys. */
export const en = {
  /** What was expected, by problem code. */
  expected: {
    VALUE_EMPTY: 'a decimal string, or null where the figure is missing',
    VALUE_NAN: 'a finite decimal string',
    VALUE_EXPONENT: 'a decimal without an exponent',
    VALUE_FULL_WIDTH: 'digits that are all full-width, or none of them',
    VALUE_SEPARATOR: 'a decimal with a point, grouped by threes (19,618) or not at all',
    VALUE_NEGATIVE_ZERO: '"0" rather than minus zero',
    VALUE_DIGITS: 'at most 24 digits before the point and 12 after it',
    VALUE_FORM: 'a decimal string such as "24.86"',
    VALUE_NEGATIVE: 'a number that is not negative',
    REQUIRED: 'a value here (it is required)',
    RANK_POSITION: 'a whole position from 1 to 999,999',
    SHARE_PART_OVER_WHOLE: 'a part that is not greater than its whole',
    URL_REJECTED: 'an http or https address without credentials',
    TEXT_LENGTH: 'a text of at most 10,000 characters',
    INPUT_CONTROL_CHARS: 'a text without control characters',
    KIND_UNFIT: 'a fact of a kind that this widget shows',
    DATA_SCHEMA: 'a valid report',
    PAGE_ALTERED: 'unmodified browser built-ins',
    DATA_NETWORK: 'an address that is reachable and allows cross-origin reads (CORS)',
  },
  nothing: 'nothing',
  object: 'an object',
  list: (length: number) => `a list of ${length}`,
  oneOf: (list: readonly string[]) => `one of ${list.join(', ')}`,
  message: (path: string, expected: string, found: string) => `${path}: expected ${expected}, found ${found}`,
};

export type ProblemTexts = typeof en;
