import { localesOf } from '../format/report-locales.js';
import type { Report } from '../report/types.js';
import { paths } from './links.js';
import { sha256Hex } from './sha256.js';
import { siteFile, type SiteFile } from './site-file.js';
import { fileText, widgetFile } from './data/widget-file.js';

/** From a pinned file up to the report's folder. */
const CORRECTIONS = '../../corrections.json';

/** As many characters as tell the versions of one report apart, were there a thousand million. */
const LENGTH = 16;

/**
 * Widget files under an address that says what is in them: whoever points at one shows these figures for ever, and hears
 * of corrections all the same. The languages have one address, so that a page can change its language.
 */
export function pinnedFiles(report: Report): readonly SiteFile[] {
  const texts = textsOf(report);
  const hash = sha256Hex(texts.join('')).slice(0, LENGTH);
  return localesOf(report).map((locale, index) => siteFile(paths.pinned(hash, locale), texts[index]!));
}

/** The paths of a report's own, kept as long as the report is: to know them costs as much as to make the files. */
const made = new WeakMap<Report, readonly string[]>();

/** Whether a path is where a report is pinned as it is now. */
export function isPinnedFile(report: Report, path: string): boolean {
  let own = made.get(report);
  if (!own) {
    own = pinnedFiles(report).map((file) => file.path);
    made.set(report, own);
  }
  return own.includes(path);
}

const textsOf = (report: Report): readonly string[] =>
  localesOf(report).map((locale) => fileText(widgetFile(report, locale, { corrections: CORRECTIONS })));
