import { LANGUAGES } from '../format/words/languages.js';
import { type Locale, LOCALES } from '../format/locale.js';
import { localesOf, type Listing } from '../format/report-locales.js';
import { isClear } from '../report/fields/safe-href.js';
import { problem, type BilingualText, type Problem } from '../report/problems/problems.js';

/** The language code in a file's name: `zh.svg`, `en.svg`. */
export const localeName = (locale: Locale): string => LANGUAGES[locale].path;

/** The folder of a language: none for the first of the report, which is at the root. */
const folderOf = (locale: Locale, root: Locale): string => (locale === root ? '' : `${localeName(locale)}/`);

const lookFolder = (look: string | undefined): string => (look === undefined ? '' : `${look}/`);

/**
 * Paths of a report's files, relative to the folder of the report. The only place that defines them: links are made
 * from these too, so that they always match the files. `root` is the first language of the report.
 */
export const paths = {
  /** The gallery. */
  home: (locale: Locale, root: Locale): string => `${folderOf(locale, root)}index.html`,
  /** A subject's page, shown in an iframe; in a look of its own, by the name of that; see `lookName`. */
  page: (id: string, locale: Locale, root: Locale, look?: string): string =>
    `w/${id}/${lookFolder(look)}${folderOf(locale, root)}index.html`,
  /** The page with the codes of a subject. */
  codes: (id: string, locale: Locale, root: Locale): string => `w/${id}/embed/${folderOf(locale, root)}index.html`,
  /** The page with all figures of the report, linking to their pages and codes. */
  figures: (locale: Locale, root: Locale): string => `${folderOf(locale, root)}figures.html`,
  /** A file of a subject in one language, by its suffix: `.svg`, `@2x.png`, `.wechat.html`. */
  file: (id: string, locale: Locale, ending: string, look?: string): string =>
    `w/${id}/${lookFolder(look)}${localeName(locale)}${ending}`,
  /** A subject's facts as in the report, language-neutral. */
  facts: (id: string): string => `w/${id}/fact.json`,
  /** A file of the whole report in one language: `.json`, `.csv`, `.xlsx`. */
  whole: (locale: Locale, ending: string): string => `${localeName(locale)}${ending}`,
  /** The whole report as its author wrote it. */
  report: 'report.json',
  /** The whole report for XBRL programs, and the taxonomy that it refers to. */
  xbrl: 'report.xbrl.json',
  taxonomy: 'taxonomy.xsd',
  /** A widget file of a whole report that never changes; those of a subject have their own folder. */
  pinned: (hash: string, locale: Locale): string => `pinned/${hash}/${localeName(locale)}.json`,
  /** A subject's page that never changes. */
  pinnedPage: (id: string, hash: string, locale: Locale, root: Locale): string =>
    `pinned/${id}/${hash}/${folderOf(locale, root)}index.html`,
} as const;

/** Absolute addresses of published files. */
export interface Links {
  /** Address of the report's folder; ends with a slash. */
  readonly base: string;
  /** Address of the whole site with the shared files; ends with a slash. */
  readonly site: string;
  /** The published languages, the root language first: those of the report, or of all reports of the site. */
  readonly locales: readonly Locale[];
  /** Address of a file of the report by its path; `index.html` is omitted. */
  to(path: string): string;
  /** Address of a file shared by all reports, by its path in the site: `embed/v1.0.0/report-widgets.js`. */
  shared(path: string): string;
  /** Address of the gallery. */
  home(locale: Locale): string;
  /** Address of a subject's page; see `paths.page`. */
  page(id: string, locale: Locale, look?: string): string;
  /** Address of the page with the codes of a subject. */
  codes(id: string, locale: Locale): string;
  /** Address of the page with all figures. */
  figures(locale: Locale): string;
  /** Address of a file of a subject; see `paths.file`. */
  file(id: string, locale: Locale, ending: string, look?: string): string;
}

/**
 * @param site a checked base address, from `checkBase`
 * @param folder the report's folder, in a site of several reports
 * @param locales the languages of the report, or of the site; see `localesOf`
 */
export function linksFrom(site: string, folder = '', locales: readonly Locale[] = LOCALES): Links {
  const root = locales[0] ?? LOCALES[0];
  const base = folder ? `${site}${folder}/` : site;
  const to = (path: string): string => base + path.replace(/(^|\/)index\.html$/, '$1');
  return {
    base,
    site,
    locales,
    to,
    shared: (path) => site + path,
    home: (locale) => to(paths.home(locale, root)),
    page: (id, locale, look) => to(paths.page(id, locale, root, look)),
    codes: (id, locale) => to(paths.codes(id, locale, root)),
    figures: (locale) => to(paths.figures(locale, root)),
    file: (id, locale, ending, look) => to(paths.file(id, locale, ending, look)),
  };
}

/** The links of a report in a site. */
export const linksOf = (report: Listing, site: string, folder = ''): Links =>
  linksFrom(site, folder, localesOf(report));

/**
 * The address of a site that has none yet. `.invalid` never resolves (RFC 2606), so that a code copied too early loads
 * nothing.
 */
export const NO_ADDRESS = 'https://address-not-set.invalid/';

/** Whether an address is of a site that has one, so that it can be printed. */
export const isAddressed = (address: string): boolean => !address.startsWith(NO_ADDRESS);

/** A valid base address, or the problem with it. */
export type CheckedBase =
  { readonly ok: true; readonly base: string } | { readonly ok: false; readonly problem: Problem };

const NAME = '--base-url';

/**
 * Checks the site's address: absolute, http or https, a folder, without parts that would be lost or leaked when paths
 * are appended.
 */
export function checkBase(text: string | undefined): CheckedBase {
  if (!text?.trim()) return refuse('REQUIRED', text, EXPECTED.given);
  if (text.length > MAX_LENGTH) return refuse('URL_REJECTED', text, tooLong(text.length));
  if (!['https:', 'http:'].some((start) => text.toLowerCase().startsWith(start)))
    return refuse('URL_REJECTED', text, EXPECTED.absolute);
  // Input that URL would silently drop or rewrite is an error, since the address is copied into other people's pages.
  if (!isClear(text)) return refuse('URL_REJECTED', text, text.includes('@') ? EXPECTED.noCredentials : EXPECTED.clean);
  return text.includes('://') && URL.canParse(text)
    ? checkParts(text, new URL(text))
    : refuse('URL_REJECTED', text, EXPECTED.absolute);
}

function checkParts(text: string, { pathname, origin }: URL): CheckedBase {
  if (/[?#]/.test(text)) return refuse('URL_REJECTED', text, EXPECTED.noQuery);
  if (/\.html?$/i.test(pathname)) return refuse('URL_REJECTED', text, EXPECTED.folder);
  return { ok: true, base: `${origin}${pathname.replace(/\/+$/, '')}/` };
}

const refuse = (code: 'REQUIRED' | 'URL_REJECTED', text: string | undefined, expected: BilingualText): CheckedBase => ({
  ok: false,
  problem: problem(code, NAME, text, expected),
});

const MAX_LENGTH = 2_000;

const tooLong = (length: number): BilingualText => ({
  zh: `不超过${MAX_LENGTH}个字符的网址（现有${length}个）`,
  en: `an address of at most ${MAX_LENGTH} characters (this one has ${length})`,
});

const EXPECTED = {
  given: {
    zh: '站点发布后的完整网址，如https://example.gov.cn/report/',
    en: 'the public URL of the site, such as https://example.gov.cn/report/',
  },
  clean: {
    zh: '不含空格、反斜杠和不可见字符的网址',
    en: 'an address without blanks, backslashes and invisible characters',
  },
  absolute: {
    zh: '以https://或http://开头的完整网址',
    en: 'a whole address that begins with https:// or http://',
  },
  noCredentials: {
    zh: '不含账号和密码的网址（它会出现在每一段嵌入代码里）',
    en: 'an address without user and password (it stands in every code that others copy)',
  },
  noQuery: { zh: '不带?和#部分的网址', en: 'an address without a part behind ? or #' },
  folder: { zh: '文件夹的网址，不是网页文件', en: 'the address of a folder, not of a page in it' },
} as const satisfies Record<string, BilingualText>;
