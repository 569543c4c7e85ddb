import type { Locale } from '../format/locale.js';
import { localesOf } from '../format/report-locales.js';
import type { Report } from '../report/types.js';
import { paths } from './links.js';
import { cachedForSubject } from './subject-cache.js';
import { sha256Hex } from './sha256.js';
import type { Subject } from './subject.js';
import { fileText, widgetFile } from './data/widget-file.js';

/*
 * A snapshot of one figure at an address with a content hash: the widget file for a script, the page for a frame.
 * Neither ever changes; a build retains those of earlier builds, and both check for corrections.
 */

/** Hash length, collision-free even for a billion versions of a figure. */
const LENGTH = 16;

/** Relative path from a pinned file to the report's corrections. */
const CORRECTIONS = '../../../corrections.json';

/** The pinned files of a subject by language, and their common hash. */
interface Pinned {
  readonly texts: ReadonlyMap<Locale, string>;
  readonly hash: string;
}

/** Cached: the address contains the hash, so every use needs the files. */
const pinned = (subject: Subject, report: Report): Pinned =>
  cachedForSubject(subject, report, 'pinned', () => {
    const text = (locale: Locale): string =>
      fileText(widgetFile(report, locale, { subjects: [subject], corrections: CORRECTIONS }));
    const texts = new Map(localesOf(report).map((locale) => [locale, text(locale)]));
    return { texts, hash: sha256Hex([...texts.values()].join('')).slice(0, LENGTH) };
  });

/** The pinned widget file of a subject, in one language. */
export const pinnedText = (subject: Subject, report: Report, locale: Locale): string =>
  pinned(subject, report).texts.get(locale)!;

export interface PinnedPaths {
  readonly file: string;
  readonly page: string;
}

/** The pinned paths of a subject; its languages share a folder named by the common hash. */
export function pinnedPaths(subject: Subject, report: Report, locale: Locale): PinnedPaths {
  const { hash } = pinned(subject, report);
  return {
    file: paths.pinned(`${subject.id}/${hash}`, locale),
    page: paths.pinnedPage(subject.id, hash, locale, localesOf(report)[0]!),
  };
}
