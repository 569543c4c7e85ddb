/** Where the sample report lies as JSON; Vite copies it beside the built stories. */
export const REPORT_URL = new URL('../../dist/data/choujiang-2023.json', import.meta.url).href;

/** Where the invented report of the year before lies. */
export const INVENTED_REPORT_URL = new URL('../../dist/data/choujiang-2022-invented.json', import.meta.url).href;

/** An address that answers, and not with a report. */
export const NO_REPORT_URL = import.meta.url;

const NAMES: readonly (readonly [address: string, name: string])[] = [
  [REPORT_URL, 'choujiang-2023.json'],
  [INVENTED_REPORT_URL, 'choujiang-2022-invented.json'],
  [NO_REPORT_URL, 'not-a-report'],
];

/** A text with names in place of those addresses, which differ from machine to machine. */
export const plainAddresses = (text: string): string =>
  NAMES.reduce((plain, [address, name]) => plain.split(address).join(name), text);
