import { LOCALES } from '../../format/locale.js';
import { localeName, paths } from '../links.js';

/*
 * The names that this program writes into a site. A build replaces and removes files that have one of them, and nothing
 * else, whatever a manifest says. A name that an output no longer writes stays here: sites of earlier versions have it.
 */

/** Each language as paths have it, and the folders of those that are not at the root. */
const LANGUAGE = LOCALES.map(localeName).join('|');
const FOLDERS = LOCALES.slice(1).map(localeName);

/** Names that a site of several reports has for itself at its top. */
export const OWN_NAMES: readonly string[] = [...FOLDERS, 'w', 'embed', 'assets', 'pinned'];

/** The file by which a folder is known as a site of ours; what it says is how the next build saves work. */
export const MANIFEST = '.report-widgets.json';

/** An id of a report or a subject, such as `tax-revenue--trend`, and what a pinned version is called by. */
const ID = '[a-z0-9]+(?:--?[a-z0-9]+)*';

const WHOLE_ID = new RegExp(`^${ID}$`);

/** Whether a name may be that of a folder of a report, a subject or a pinned version. */
export const isFolder = (name: string): boolean => WHOLE_ID.test(name);

const PAGE = String.raw`(?:(?:${FOLDERS.join('|')})/)?index\.html`;

const FIGURES = String.raw`(?:(?:${FOLDERS.join('|')})/)?figures\.html`;

const PNG = String.raw`(?:@2x|\.article|\.social|\.wechat-900|\.wechat-1080)?\.png`;

const SUBJECT_FILE = String.raw`fact\.json|(?:embed/)?${PAGE}|(?:${LANGUAGE})(?:\.(?:json|txt|md|csv|jsonld|oembed\.json|oembed\.xml|html|wechat\.html|wechat-png\.html|svg)|${PNG})`;

const REPORT_FILE = String.raw`${PAGE}|${FIGURES}|(?:report|report\.xbrl|corrections)\.json|taxonomy\.xsd|(?:${LANGUAGE})\.(?:json|csv|xlsx|oembed\.json|oembed\.xml)`;

const PINNED = String.raw`pinned/(?:${ID}/(?:${LANGUAGE})\.json|${ID}/${ID}/(?:(?:${LANGUAGE})\.json|${PAGE}))`;

const EMBED = String.raw`embed/v\d[\w.+-]*/[\w.-]+\.(?:m?js|json|css|map|txt)`;

const SITE_FILE = String.raw`${PAGE}|\.report-widgets\.json|404\.html|csp\.html|integrity\.json|sitemap(?:-\d+)?\.xml|robots\.txt|_headers|kit\.zip|assets/(?:page\.css|report\.css|hydrate\.js|gallery\.js)`;

const OF_REPORT = new RegExp(`^(?:(${ID})/)?(?:w/(${ID})/(?:${SUBJECT_FILE})|${REPORT_FILE})$`);
const OF_SITE = new RegExp(`^(?:${SITE_FILE})$`);
const KEPT = new RegExp(`^(?:(?:${ID}/)?${PINNED}|${EMBED})$`);

/** Whether others may point at a file for ever: pinned figures, and the scripts of each version. */
export const isKept = (path: string): boolean => KEPT.test(path);

/** Whether a path within a site is one that this program writes. */
export const isOwn = (path: string): boolean => OF_SITE.test(path) || isKept(path) || reportOf(path) !== undefined;

/** Whose file it is: the folder of the report, and the subject that it is about. */
export interface OwnReportFile {
  /** Empty for the only report. */
  readonly folder: string;
  readonly subject: string | undefined;
}

/** What a path says of the report whose file it is; undefined where it is none. */
export function reportOf(path: string): OwnReportFile | undefined {
  const [whole, folder = '', subject] = OF_REPORT.exec(path) ?? [];
  // `en/index.html` is the English page of the only report, and no report has the folder `en`.
  if (OWN_NAMES.includes(folder)) return HOMES.includes(path) ? ALONE : undefined;
  return whole === undefined ? undefined : { folder, subject };
}

const HOMES = LOCALES.slice(1).flatMap((locale) => [paths.home(locale, LOCALES[0]), paths.figures(locale, LOCALES[0])]);

const ALONE: OwnReportFile = { folder: '', subject: undefined };
