import { localesOf } from '../format/report-locales.js';
import type { Report } from '../report/types.js';
import { paths } from './links.js';
import { sha256HexOf } from './sha256.js';
import { siteFile, type SiteFile } from './site-file.js';
import { wholeWidgetFile, type SharedEntries } from './data/whole-widget-file.js';

/** Relative path from a pinned file to the report's corrections. */
const CORRECTIONS = '../../corrections.json';

/** Hash length, collision-free even for a billion versions of a report. */
const LENGTH = 16;

/**
 * Snapshots of a report's widget files at an address with a content hash: pages that reference one keep these figures,
 * and still receive corrections. All languages share the hash, so that a page can switch language.
 * @param shared see `wholeWidgetFile`
 */
export function pinnedFiles(report: Report, shared?: SharedEntries): readonly SiteFile[] {
  const locales = localesOf(report);
  const files = locales.map((locale) => wholeWidgetFile(report, locale, { corrections: CORRECTIONS, shared }));
  const hash = sha256HexOf(files).slice(0, LENGTH);
  return locales.map((locale, index) => siteFile(paths.pinned(hash, locale), files[index]!));
}

/** Cached per report: the paths contain the hash, so computing them costs as much as the files. */
const made = new WeakMap<Report, readonly string[]>();

/** Whether a path is the current pinned file of a report. */
export function isPinnedFile(report: Report, path: string): boolean {
  let own = made.get(report);
  if (!own) {
    own = pinnedFiles(report).map((file) => file.path);
    made.set(report, own);
  }
  return own.includes(path);
}
