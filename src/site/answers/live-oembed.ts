import { LOCALES, type Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import type { Report } from '../../report/types.js';
import { linksOf, localeName, paths, type Links } from '../links.js';
import { lookAsked, lookNamed, lookOfPath, lookQuery, type Look } from '../look-pages.js';
import { isSafePath, siteFile, type SiteFile } from '../site-file.js';
import {
  oembedJson,
  oembedXml,
  reportOembed,
  subjectOembed,
  type Oembed,
  type OembedOptions,
} from '../snippets/oembed.js';
import { isFolderName } from '../subject-problems.js';
import { mayHaveFolder, withTimeout, subjectIn, type RequestState } from './request-state.js';
import { Refusal } from './refusal.js';

/** The oEmbed endpoint: `?url=` is the address of a page, `&format=` json or xml, `&maxwidth=` and `&maxheight=` px. */
export async function liveOembed(query: URLSearchParams, asked: RequestState): Promise<SiteFile | undefined> {
  const { base, report: reportOf, options: { pictures = false } = {} } = asked.options;
  const url = query.get('url') ?? '';
  const format = query.get('format') ?? 'json';
  if (!url.startsWith(base))
    throw new Refusal(400, `url应为${base}下的网页地址。`, `url has to be a page below ${base}`);
  if (format !== 'json' && format !== 'xml')
    throw new Refusal(501, 'format只支持json和xml。', 'format is json or xml.');
  const room = { maxWidth: mostOf(query, 'maxwidth'), maxHeight: mostOf(query, 'maxheight') };
  const page = pageIn(url.slice(base.length));
  if (!page || !(await mayHaveFolder(asked, page.folder, folderOf(page)))) return undefined;
  const report = await withTimeout(asked, () => reportOf(page.folder));
  const locale = report && localeIn(page.language, report);
  if (!locale) return undefined;
  const links = linksOf(report, base, page.folder);
  const said = await saidOf(page, report, locale, links, { pictures, ...room }, asked);
  if (!said) return undefined;
  const ending = `.oembed.${format}`;
  const path = page.id === undefined ? paths.whole(locale, ending) : paths.file(page.id, locale, ending);
  return siteFile(path, format === 'xml' ? oembedXml(said) : oembedJson(said));
}

/** The oEmbed data of a page: of its subject, or of the report. */
async function saidOf(
  { folder, id, look: folderOfLook, asked: asLook }: NamedPage,
  report: Report,
  locale: Locale,
  links: Links,
  options: OembedOptions,
  asked: RequestState,
): Promise<Oembed | undefined> {
  if (id === undefined) return reportOembed(report, locale, links, options);
  const subject = await subjectIn(report, folder, id, asked);
  const page = links.page(id, locale, folderOfLook) + lookQuery(asLook);
  const look = { ...lookNamed(folderOfLook ?? ''), ...asLook };
  return subject && subjectOembed(subject, report, locale, links, { ...options, page, look });
}

const folderOf = ({ id, look }: NamedPage): string =>
  id === undefined ? '' : `w/${id}${look === undefined ? '' : `/${look}`}`;

interface NamedPage {
  /** Folder of the report; empty for the only one. */
  readonly folder: string;
  /** Id of the subject; absent for the page of the whole report. */
  readonly id?: string;
  /** The folder of the look that its path names, and the look that its query asks for. */
  readonly look?: string | undefined;
  readonly asked: Look;
  /** Folder of the language; empty for the first. */
  readonly language: string;
}

/** Parses a page address relative to the site. Rejects names that no folder can have before any lookup. */
function pageIn(rest: string): NamedPage | undefined {
  const [path = '', given = ''] = rest.split(/[?#]/);
  const look = lookOfPath(path);
  const plain = look === undefined ? path : path.replace(`/${look}/`, '/');
  const [, folder = '', id, language = ''] = OF_SUBJECT.exec(plain) ?? [];
  const asked = lookAsked(given);
  if (id !== undefined)
    return isSafePath(id) && isReportFolder(folder) ? { folder, id, look, asked, language } : undefined;
  const [, names = ''] = /^((?:[^/]+\/){0,2})(?:index\.html|figures\.html)?$/.exec(path) ?? ['', '?'];
  const parts = names.split('/').filter(Boolean);
  const last = LANGUAGES.includes(parts[parts.length - 1] ?? '') ? parts.pop()! : '';
  const whole = parts.join('/');
  return isReportFolder(whole) ? { folder: whole, asked, language: last } : undefined;
}

const OF_SUBJECT = /^(?:([^/]+)\/)?w\/([^/]+)\/(?:embed\/)?(?:([^/]+)\/)?/;

const LANGUAGES = LOCALES.slice(1).map(localeName);

const isReportFolder = (folder: string): boolean => folder === '' || isFolderName(folder);

/**
 * The language of a page by its folder: the first of the report has none. An unknown folder falls back to the root's.
 */
function localeIn(folder: string, report: Report): Locale | undefined {
  const named = LOCALES.find((locale) => localeName(locale) === folder);
  const [root, ...others] = localesOf(report);
  return named && named !== LOCALES[0] ? others.find((locale) => locale === named) : root;
}

/** A bound in px from the query; Infinity if absent. */
function mostOf(query: URLSearchParams, name: 'maxwidth' | 'maxheight'): number {
  const text = query.get(name) ?? 'Infinity';
  if (text !== 'Infinity' && !/^[1-9]\d{0,8}$/.test(text))
    throw new Refusal(
      400,
      `${name}应为不小于1的整数，单位为像素。`,
      `${name} has to be a whole number of px, 1 or more.`,
    );
  return Number(text);
}
