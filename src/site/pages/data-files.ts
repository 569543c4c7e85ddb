import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { localeName, paths, type Links } from '../links.js';
import type { Formats } from '../output.js';
import type { Subject } from '../subject.js';

/** A data file to download. */
export interface DataFile {
  /** Name of its format, the same in every language. */
  readonly name: string;
  readonly address: string;
  /** Suggested file name. */
  readonly saved: string;
}

export interface DataFilesOf {
  readonly subject: Pick<Subject, 'id'>;
  readonly report: Pick<Report, 'id'>;
  readonly locale: Locale;
  readonly links: Links;
  readonly formats: Formats;
}

/** The data of a subject as CSV and JSON; of its whole report if the site has only the basic formats. */
export function dataFiles({ subject: { id }, report, locale, links, formats }: DataFilesOf): readonly DataFile[] {
  const [name, csv, json] =
    formats === 'all'
      ? [id, links.file(id, locale, '.csv'), links.to(paths.facts(id))]
      : [report.id, links.to(paths.whole(locale, '.csv')), links.to(paths.report)];
  return [
    { name: 'CSV', address: csv, saved: `${name}.${localeName(locale)}.csv` },
    { name: 'JSON', address: json, saved: `${name}.json` },
  ];
}
