/** Where the sample report lies as JSON; Vite copies it beside the built stories. */
export const REPORT_URL = new URL('../../dist/data/choujiang-2023.json', import.meta.url).href;

/** An address that answers, and not with a report. */
export const NO_REPORT_URL = import.meta.url;

/** A text with names in place of those addresses, which differ from machine to machine. */
export const plainAddresses = (text: string): string =>
  text.split(REPORT_URL).join('choujiang-2023.json').split(NO_REPORT_URL).join('not-a-report');
