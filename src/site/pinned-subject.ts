import type { Locale } from '../format/locale.js';
import { localesOf } from '../format/report-locales.js';
import type { Report } from '../report/types.js';
import { paths } from './links.js';
import { once } from './once.js';
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

/** What is pinned of a subject: its files by language, and the hash of all of them. */
interface Pinned {
  readonly texts: ReadonlyMap<Locale, string>;
  readonly hash: string;
}

/** To know the address costs as much as to make the files, and each of these asks for it. */
const pinned = (subject: Subject, report: Report): Pinned =>
  once(subject, report, 'pinned', () => {
    const text = (locale: Locale): string =>
      fileText(widgetFile(report, locale, { subjects: [subject], corrections: CORRECTIONS }));
    const texts = new Map(localesOf(report).map((locale) => [locale, text(locale)]));
    return { texts, hash: sha256Hex([...texts.values()].join('')).slice(0, LENGTH) };
  });

/** The pinned widget file of a subject, in a language of the report. */
export const pinnedText = (subject: Subject, report: Report, locale: Locale): string =>
  pinned(subject, report).texts.get(locale)!;

export interface PinnedPaths {
  readonly file: string;
  readonly page: string;
}

/** Where a subject is pinned; its languages share a folder, whose name is of what they say. */
export function pinnedPaths(subject: Subject, report: Report, locale: Locale): PinnedPaths {
  const { hash } = pinned(subject, report);
  return {
    file: paths.pinned(`${subject.id}/${hash}`, locale),
    page: paths.pinnedPage(subject.id, hash, locale, localesOf(report)[0]!),
  };
}
