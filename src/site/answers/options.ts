import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import type { OutputOptions, SubjectOutput } from '../output.js';
import type { SiteFile } from '../site-file.js';

/** The data sources of a handler, and its settings. */
export interface HandlerOptions {
  /** Checked base address of the site, with a slash at its end. */
  readonly base: string;
  /** Path prefix of requests; defaults to that of the base address. Ends with a slash. */
  readonly mount?: string;
  /**
   * The languages of the site, those of all of its reports, for pages about no single report, such as the 404 page.
   * Default: every language; see `localesOfAll`.
   */
  readonly locales?: () => readonly Locale[];
  /** The prebuilt 404 page, if there is one. */
  readonly notFound?: () => SiteFile['body'] | undefined | Promise<SiteFile['body'] | undefined>;
  /** The checked report of a folder, empty for the one at the root; undefined if there is none. May be slow. */
  readonly report: (folder: string) => Report | undefined | Promise<Report | undefined>;
  /**
   * Other reports of the same entity, for comparison with earlier periods on the report's page; in any order, extra
   * ones are ignored. Requested only for that page and its files; without it, each report is shown alone.
   */
  readonly others?: (folder: string) => readonly Report[] | Promise<readonly Report[]>;
  /** A prebuilt file by its path: scripts, styles, pictures. Requested before anything is rendered. */
  readonly file?: (path: string) => SiteFile['body'] | undefined | Promise<SiteFile['body'] | undefined>;
  /**
   * Whether a folder exists, by its path without a trailing slash: `w/tax-revenue`. Called before a report is loaded
   * for a file in it. A site that was built before can answer at once: without the folder, no report is loaded.
   */
  readonly hasFolder?: (path: string) => boolean | undefined | Promise<boolean | undefined>;
  /** Awaited before a file is made, so that a busy server can handle other requests in between. */
  readonly turn?: () => Promise<void>;
  /** Additional outputs that need more than the report, such as PNG pictures. */
  readonly more?: readonly SubjectOutput[];
  readonly options?: Partial<OutputOptions>;
  /**
   * Memory for files made from reports, in bytes; the least recently asked are dropped. Default: 16,000,000; 0 for none.
   * A cached file is sent only while `report` and `others` return the same objects as when it was made.
   */
  readonly keptBytes?: number;
  /** Timeout for reports and files, in ms. */
  readonly patience?: number;
}
