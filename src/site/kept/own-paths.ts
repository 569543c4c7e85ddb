import { LOCALES } from '../../format/locale.js';
import { localeName, paths } from '../links.js';
import { LOOK_FOLDER } from '../look-pages.js';

/*
 * The file names that this program writes into a site. A build replaces and removes only files with these names,
 * whatever a manifest lists. Names that are no longer written stay here: sites of earlier versions have them.
 */

/** Language codes as in paths, and the folders of languages that are not at the root. */
const LANGUAGE = LOCALES.map(localeName).join('|');
const FOLDERS = LOCALES.slice(1).map(localeName);

/** Names reserved at the top of a site with several reports. */
export const OWN_NAMES: readonly string[] = [...FOLDERS, 'w', 'embed', 'assets', 'pinned'];

/** The file that marks a folder as a site of ours; its content saves work in the next build. */
export const MANIFEST = '.report-widgets.json';

/** An id of a report or a subject, such as `tax-revenue--trend`, or the name of a pinned version. */
const ID = '[a-z0-9]+(?:--?[a-z0-9]+)*';

const WHOLE_ID = new RegExp(`^${ID}$`);

/** Whether a name can be the folder of a report, a subject or a pinned version. */
export const isFolder = (name: string): boolean => WHOLE_ID.test(name);

const PAGE = String.raw`(?:(?:${FOLDERS.join('|')})/)?index\.html`;

const FIGURES = String.raw`(?:(?:${FOLDERS.join('|')})/)?figures\.html`;

const PNG = String.raw`(?:@2x|\.article|\.social|\.wechat-900|\.wechat-1080)?\.png`;

/** Files of a subject that are built only with all formats; see `SubjectOutput.isExtra`. */
const EXTRA = String.raw`fact\.json|(?:${LANGUAGE})\.(?:txt|md|csv|jsonld|oembed\.xml|html|wechat\.html|wechat-png\.html)`;

/** The page of a subject in a look, and the oEmbed data that it names. */
const IN_A_LOOK = String.raw`${LOOK_FOLDER}/(?:${PAGE}|(?:${LANGUAGE})\.oembed\.json)`;

const SUBJECT_FILE = String.raw`${EXTRA}|${IN_A_LOOK}|(?:embed/)?${PAGE}|(?:${LANGUAGE})(?:\.(?:json|oembed\.json|svg)|${PNG})`;

const REPORT_FILE = String.raw`${PAGE}|${FIGURES}|(?:report|report\.xbrl|corrections)\.json|taxonomy\.xsd|(?:${LANGUAGE})\.(?:json|csv|xlsx|oembed\.json|oembed\.xml)`;

const PINNED = String.raw`pinned/(?:${ID}/(?:${LANGUAGE})\.json|${ID}/${ID}/(?:(?:${LANGUAGE})\.json|${PAGE}))`;

const EMBED = String.raw`embed/v\d[\w.+-]*/[\w.-]+\.(?:m?js|json|css|map|txt)`;

const SITE_FILE = String.raw`${PAGE}|\.report-widgets\.json|404\.html|csp\.html|integrity\.json|sitemap(?:-\d+)?\.xml|robots\.txt|_headers|kit\.zip|assets/(?:page\.css|report\.css|hydrate\.js|gallery\.js|find\.(?:css|js)|find/(?:${LANGUAGE})/all\.html|find/(?:${LANGUAGE})/(?:terms|rows)-[\da-f]+(?:-\d+)?\.json)`;

const OF_REPORT = new RegExp(`^(?:(${ID})/)?(?:w/(${ID})/(?:${SUBJECT_FILE})|${REPORT_FILE})$`);
const OF_SITE = new RegExp(`^(?:${SITE_FILE})$`);
const EXTRA_FILE = new RegExp(`(?:^|/)w/${ID}/(?:${EXTRA})$`);
const KEPT = new RegExp(`^(?:(?:${ID}/)?${PINNED}|${EMBED})$`);

/** Whether a file is permanent: pinned figures, and the scripts of each version. */
export const isKept = (path: string): boolean => KEPT.test(path);

/** Whether a path within a site belongs to an output that is built only with all formats. */
export const isExtra = (path: string): boolean => EXTRA_FILE.test(path);

/** Whether this program writes a path within a site. */
export const isOwn = (path: string): boolean => OF_SITE.test(path) || isKept(path) || reportOf(path) !== undefined;

/** The owner of a file: the folder of the report, and its subject if any. */
export interface OwnReportFile {
  /** Empty for the only report. */
  readonly folder: string;
  readonly subject: string | undefined;
}

/** The owner of a report file; undefined for other paths. */
export function reportOf(path: string): OwnReportFile | undefined {
  const [whole, folder = '', subject] = OF_REPORT.exec(path) ?? [];
  // `en/index.html` is the English page of the only report, and no report has the folder `en`.
  if (OWN_NAMES.includes(folder)) return HOMES.includes(path) ? ALONE : undefined;
  return whole === undefined ? undefined : { folder, subject };
}

const HOMES = LOCALES.slice(1).flatMap((locale) => [paths.home(locale, LOCALES[0]), paths.figures(locale, LOCALES[0])]);

const ALONE: OwnReportFile = { folder: '', subject: undefined };
