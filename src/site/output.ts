import type { Locale } from '../format/locale.js';
import type { Report } from '../report/types.js';
import type { SiteScripts } from './snippets/embed-codes.js';
import type { Links } from './links.js';
import type { SiteFile } from './site-file.js';
import type { Subject } from './subject.js';

/** What whoever builds may choose. All of it changes what is written. */
export interface OutputOptions {
  /** CSV files begin with a byte order mark, without which Excel takes them for another encoding. */
  readonly bom: boolean;
  /** Pictures in pixels are made too, so that pages may name them. */
  readonly pictures: boolean;
  /** They are named, and not made: a server makes each when it is asked for. */
  readonly picturesOnDemand?: boolean;
  /** What pages run and codes name; without them there are no codes, and a page says nothing of its height. */
  readonly scripts?: SiteScripts | undefined;
}

/** What the outputs of one subject are made from. */
export interface SubjectJob {
  readonly subject: Subject;
  /** The report as far as the subject goes; see `narrowed`. */
  readonly report: Report;
  readonly links: Links;
  readonly options: OutputOptions;
  /** SnippetContent of the characters that an output can't draw, and for which a sign stands in it. */
  readonly onMissing?: ((characters: readonly string[]) => void) | undefined;
}

type Body = SiteFile['body'];

/** One file of every subject, in each language of its report. */
export interface SubjectOutput {
  /** Its name among the outputs: in messages, and in the bench. */
  readonly name: string;
  /** It is in no language, or in all of them at once, so that there is one of it. */
  readonly isSingle?: true;
  /** Its path says what is in it, and costs as much as the file. */
  readonly isPinned?: true;
  /** Path of the file within the report's folder; one of `paths`. */
  path(job: Pick<SubjectJob, 'subject' | 'report'>, locale: Locale): string;
  /** The file; undefined where this subject has none of the kind. */
  render(job: SubjectJob, locale: Locale): Body | undefined | Promise<Body | undefined>;
}

/** What the files of a whole report are made from. */
export interface ReportJob {
  readonly report: Report;
  /** What is needed of earlier reports of its entity, the latest first; see `asEarlier`. */
  readonly earlier?: readonly Report[] | undefined;
  readonly links: Links;
  readonly options: OutputOptions;
}

/** Files of a whole report. */
export interface ReportOutput {
  readonly name: string;
  /** Whether a path within the report's folder is one of these files. */
  owns(path: string): boolean;
  /** Whether such a path is a file of this report; absent where each is. Cheaper than to make the file. */
  isOf?(report: Report, path: string): boolean;
  /** It shows earlier reports, too. */
  readonly showsEarlier?: true;
  /** All of the files. */
  render(job: ReportJob): readonly SiteFile[] | Promise<readonly SiteFile[]>;
}

/** What all reports of a site have in common, by the folder of each; empty for the only one. */
export interface PublishedReport {
  readonly folder: string;
  readonly id: string;
  readonly languages?: Report['languages'];
  readonly title: Report['title'];
  readonly entity: Report['entity'];
  readonly period: string;
  readonly invented?: true | undefined;
  /** How many facts it states. */
  readonly facts: number;
  /** Ids of its subjects. */
  readonly subjects: readonly string[];
  /** Those of them that lead to another one. */
  readonly former?: readonly string[];
}

/** A report that was checked, and can be loaded again: so a run of a thousand holds one in memory at a time. */
export interface ReportSource {
  readonly brief: PublishedReport;
  load(): Promise<Report>;
}

/** A site that is written but for what is about all of it. */
export interface WrittenSite {
  readonly reports: readonly PublishedReport[];
  readonly links: Links;
  /** Paths of the files so far, sorted; of those below a folder, where one is named: of all, there may be a million. */
  files(under?: string): readonly string[];
  read(path: string): Promise<Uint8Array>;
}

/** Files about all of a site: an index of reports, a map, hashes, an archive. Made one output after the other. */
export interface SiteOutput {
  readonly name: string;
  render(site: WrittenSite): readonly SiteFile[] | Promise<readonly SiteFile[]>;
}
