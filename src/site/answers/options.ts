import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import type { OutputOptions, SubjectOutput } from '../output.js';
import type { SiteFile } from '../site-file.js';

/** Where a handler has its reports from, and how it answers. */
export interface HandlerOptions {
  /** Checked base address of the site, with a slash at its end. */
  readonly base: string;
  /** Path under which requests come; that of the base address when absent. Ends with a slash. */
  readonly mount?: string;
  /**
   * The languages of the site, those of all of its reports, for what is about none of them: an address that leads nowhere.
   * Absent, every language; see `localesOfAll`.
   */
  readonly locales?: () => readonly Locale[];
  /** The page for such an address, where it was made beforehand. */
  readonly notFound?: () => SiteFile['body'] | undefined | Promise<SiteFile['body'] | undefined>;
  /** The checked report of a folder, empty for the one at the root; undefined where there is none. May take its time. */
  readonly report: (folder: string) => Report | undefined | Promise<Report | undefined>;
  /**
   * Other reports of the entity of a folder's report, which its page sets beside it where they are of earlier periods; in
   * any order, and more than it takes do no harm. Asked for that page and for what it shows of them; without it, each
   * report stands by itself.
   */
  readonly others?: (folder: string) => readonly Report[] | Promise<readonly Report[]>;
  /** A file that was made beforehand, by its path: scripts, styles, pictures. Asked before anything is made. */
  readonly file?: (path: string) => SiteFile['body'] | undefined | Promise<SiteFile['body'] | undefined>;
  /**
   * Whether there is a folder, by its path without a slash at the end: `w/tax-revenue`. Asked before a report is, for a file
   * in it. A site that was built before can say so at once: what has no folder there is of no report.
   */
  readonly hasFolder?: (path: string) => boolean | undefined | Promise<boolean | undefined>;
  /** Waited for before something is made, so that a server which is asked for much at once can answer others in between. */
  readonly turn?: () => Promise<void>;
  /** Outputs beside those that need no more than the report, such as pictures in pixels. */
  readonly more?: readonly SubjectOutput[];
  readonly options?: Partial<OutputOptions>;
  /** How long reports and files are waited for, in ms. */
  readonly patience?: number;
}
