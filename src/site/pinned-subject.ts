import { LOCALES, type Locale } from '../format/locale.js';
import type { Report } from '../report/types.js';
import { paths } from './links.js';
import { sha256Hex } from './sha256.js';
import type { Subject } from './subject.js';
import { fileText, widgetFile } from './data/widget-file.js';

/*
 * One figure as it stands today, under an address that says what is in it: the widget file for a script, the page for a
 * frame. Neither is ever changed; a build keeps those of the builds before it, and both learn of corrections.
 */

/** As many characters as tell the versions of one figure apart, were there a thousand million. */
const LENGTH = 16;

/** From a pinned file up to the report's folder. */
const CORRECTIONS = '../../../corrections.json';

/** The pinned widget file of a subject. */
export const pinnedText = (subject: Subject, report: Report, locale: Locale): string =>
  fileText(widgetFile(report, locale, { subjects: [subject], corrections: CORRECTIONS }));

export interface PinnedPaths {
  readonly file: string;
  readonly page: string;
}

/** Where a subject is pinned; both languages share a folder, whose name is of what they say. */
export function pinnedPaths(subject: Subject, report: Report, locale: Locale): PinnedPaths {
  const said = LOCALES.map((one) => pinnedText(subject, report, one)).join('');
  const hash = sha256Hex(said).slice(0, LENGTH);
  return {
    file: paths.pinned(`${subject.id}/${hash}`, locale),
    page: paths.pinnedPage(subject.id, hash, locale),
  };
}
