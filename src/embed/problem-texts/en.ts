/* Texts a widget shows when it can't show its figure; the other languages have the same keys. */

export const en = {
  /** The expected value at a path, by problem code. */
  expected: {
    URL_REJECTED: 'an http(s) address without credentials',
    FACT_UNKNOWN: 'an id of the file',
    KIND_UNFIT: 'a fact for this widget',
    DATA_PARSE: 'an address that returns JSON',
    DATA_SCHEMA: 'a widget file',
    DATA_TOO_LARGE: 'at most 8 MB and 500 entries a list',
    DATA_HTTP: 'HTTP status 200',
    DATA_NETWORK: 'a readable address (CORS)',
    DATA_TIMEOUT: 'a response in 10 seconds',
    DATA_ENCODING: 'UTF-8',
    PAGE_ALTERED: 'unmodified built-ins',
    VERSION_CONFLICT: 'an unused tag',
  },
  message: (path: string, wanted: string, found: string): string => `${path}: expected ${wanted}, found ${found}`,
};
