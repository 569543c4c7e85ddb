import type { Locale } from '../format/locale.js';
import type { Report } from '../report/types.js';
import type { SharedEntries } from './data/whole-widget-file.js';
import type { SiteScripts } from './snippets/embed-codes.js';
import type { Links } from './links.js';
import type { SiteFile } from './site-file.js';
import type { Subject } from './subject.js';

/** Which files of each subject a site has. Pages link only to those. */
export const FORMATS = ['basic', 'all'] as const;
export type Formats = (typeof FORMATS)[number];

/** Build options. All of them affect the output. */
export interface OutputOptions {
  /** All if absent, as in a handler; see `SubjectOutput.isExtra`. */
  readonly formats?: Formats | undefined;
  /** Looks in which each subject has a page and oEmbed data too, by their names; see `lookName`. */
  readonly looks?: readonly string[] | undefined;
  /** CSV files begin with a byte order mark, which Excel needs to detect UTF-8. */
  readonly bom: boolean;
  /** PNG pictures are built too, so that pages may reference them. */
  readonly pictures: boolean;
  /** PNG pictures are referenced but not built: a server makes each on request. */
  readonly picturesOnDemand?: boolean;
  /** The scripts used by pages and codes; without them there are no codes, and pages do not post their height. */
  readonly scripts?: SiteScripts | undefined;
}

/** The input of one subject's outputs. */
export interface SubjectJob {
  readonly subject: Subject;
  /** The report reduced to the subject; see `narrowed`. */
  readonly report: Report;
  readonly links: Links;
  readonly options: OutputOptions;
  /** Called with characters that an output has no glyph for, and that are shown as a placeholder. */
  readonly onMissing?: ((characters: readonly string[]) => void) | undefined;
}

type Body = SiteFile['body'];

/** One file of every subject, in each language of its report. */
export interface SubjectOutput {
  /** Name of the output, in messages and in the bench. */
  readonly name: string;
  /** A single file, language-neutral or for all languages at once. */
  readonly isSingle?: true;
  /** Its path contains a hash of its content, so computing the path costs as much as the file. */
  readonly isPinned?: true;
  /**
   * Whether it is built only with all formats: no page, code or pasted address needs it. A handler always answers it.
   */
  readonly isExtra?: (subject: Pick<Subject, 'earlier'>) => boolean;
  /** Path of the file within the report's folder; one of `paths`. */
  path(job: Pick<SubjectJob, 'subject' | 'report'>, locale: Locale): string;
  /** The file; undefined if this subject has none of the kind. */
  render(job: SubjectJob, locale: Locale): Body | undefined | Promise<Body | undefined>;
}

/** The input of a report's shared files. */
export interface ReportJob {
  readonly report: Report;
  /** The parts of earlier reports of its entity that are needed, the latest first; see `asEarlier`. */
  readonly earlier?: readonly Report[] | undefined;
  readonly links: Links;
  readonly options: OutputOptions;
  /** What several outputs of the report share; absent if only one of them is made. */
  readonly shared?: SharedEntries | undefined;
}

/** Files of a whole report. */
export interface ReportOutput {
  readonly name: string;
  /** Whether a path within the report's folder is one of these files. */
  owns(path: string): boolean;
  /** Whether such a path is a file of this report; absent if all are. Cheaper than making the file. */
  isOf?(report: Report, path: string): boolean;
  /** Also shows earlier reports. */
  readonly showsEarlier?: true;
  /** A page of the report; the others are its data. */
  readonly isPage?: true;
  /** Makes all of the files. */
  render(job: ReportJob): readonly SiteFile[] | Promise<readonly SiteFile[]>;
}

/** Summary of a published report; its folder is empty for the only one. */
export interface PublishedReport {
  readonly folder: string;
  readonly id: string;
  readonly languages?: Report['languages'];
  readonly title: Report['title'];
  readonly entity: Report['entity'];
  readonly period: string;
  readonly invented?: true | undefined;
  /** Number of facts. */
  readonly facts: number;
  /** Ids of its subjects. */
  readonly subjects: readonly string[];
  /** Those that redirect to another subject. */
  readonly former?: readonly string[];
}

/** A checked report that can be loaded again, so that a run of a thousand holds one in memory at a time. */
export interface ReportSource {
  readonly brief: PublishedReport;
  load(): Promise<Report>;
}

/** A site that is complete except for the site-wide files. */
export interface WrittenSite {
  readonly reports: readonly PublishedReport[];
  readonly links: Links;
  /** Sorted paths of the files so far, optionally only below a folder: in total, there may be a million. */
  files(under?: string): readonly string[];
  read(path: string): Promise<Uint8Array>;
}

/** Site-wide files: the index of reports, sitemap, hashes, archive. Made one output after the other. */
export interface SiteOutput {
  readonly name: string;
  render(site: WrittenSite): readonly SiteFile[] | Promise<readonly SiteFile[]>;
}
