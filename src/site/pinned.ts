import { LOCALES } from '../format/locale.js';
import type { Report } from '../report/types.js';
import { paths } from './links.js';
import { siteFile, type SiteFile } from './site-file.js';
import { fileText, widgetFile } from './data/widget-file.js';

/** From a pinned file up to the report's folder. */
const CORRECTIONS = '../../corrections.json';

/** As many characters as tell the versions of one report apart, were there a thousand million. */
const LENGTH = 16;

/**
 * Widget files under an address that says what is in them: whoever points at one shows these figures for ever, and hears
 * of corrections all the same. Both languages have one address, so that a page can change its language.
 */
export async function pinnedFiles(report: Report): Promise<readonly SiteFile[]> {
  const texts = textsOf(report);
  const hash = await shortHash(texts.join(''));
  return LOCALES.map((locale, index) => siteFile(paths.pinned(hash, locale), texts[index]!));
}

/** The paths of a report's own, kept as long as the report is: to know them costs as much as to make the files. */
const made = new WeakMap<Report, Promise<readonly string[]>>();

/** Whether a path is where a report is pinned as it is now. */
export async function isPinnedFile(report: Report, path: string): Promise<boolean> {
  let own = made.get(report);
  if (!own) {
    own = pinnedFiles(report).then((files) => files.map((file) => file.path));
    made.set(report, own);
  }
  return (await own).includes(path);
}

const textsOf = (report: Report): readonly string[] =>
  LOCALES.map((locale) => fileText(widgetFile(report, locale, { corrections: CORRECTIONS })));

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, LENGTH);
}
