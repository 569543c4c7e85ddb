import { LOCALES, type Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import type { Report } from '../../report/types.js';
import { linksOf, localeName, paths } from '../links.js';
import { isSafePath, siteFile, type SiteFile } from '../site-file.js';
import { oembedJson, oembedXml, subjectOembed } from '../snippets/oembed.js';
import { isFolderName } from '../subject.js';
import { mayHave, patiently, subjectIn, type Asked } from './ask.js';
import { Refusal } from './refusal.js';

/** The live form of oEmbed: `?url=` is the address of a page, `&format=` json or xml, `&maxwidth=` and `&maxheight=` px. */
export async function liveOembed(query: URLSearchParams, asked: Asked): Promise<SiteFile | undefined> {
  const { base, report: reportOf, options: { pictures = false } = {} } = asked.options;
  const url = query.get('url') ?? '';
  const format = query.get('format') ?? 'json';
  if (!url.startsWith(base))
    throw new Refusal(400, `url应为${base}下的网页地址。`, `url has to be a page below ${base}`);
  if (format !== 'json' && format !== 'xml')
    throw new Refusal(501, 'format只支持json和xml。', 'format is json or xml.');
  const room = { maxWidth: mostOf(query, 'maxwidth'), maxHeight: mostOf(query, 'maxheight') };
  const page = pageIn(url.slice(base.length));
  if (!page || !(await mayHave(asked, page.folder, `w/${page.id}`))) return undefined;
  const { folder, id, language } = page;
  const report = await patiently(asked, () => reportOf(folder));
  const subject = report && (await subjectIn(report, folder, id, asked));
  const locale = report && localeIn(language, report);
  if (!subject || !locale) return undefined;
  const said = subjectOembed(subject, report, locale, linksOf(report, base, folder), { pictures, ...room });
  const path = paths.file(subject.id, locale, `.oembed.${format}`);
  return siteFile(path, format === 'xml' ? oembedXml(said) : oembedJson(said));
}

/** The page that an address names, below that of the site. A name that no folder can have is asked for nowhere. */
function pageIn(rest: string) {
  const [, folder = '', id, language = ''] = /^(?:([^/]+)\/)?w\/([^/?#]+)\/(?:([^/?#]+)\/)?/.exec(rest) ?? [];
  if (id === undefined || !isSafePath(id) || (folder !== '' && !isFolderName(folder))) return undefined;
  return { folder, id, language };
}

/** The language of a page by its folder: the first of the report has none. What is no language is the root’s. */
function localeIn(folder: string, report: Report): Locale | undefined {
  const named = LOCALES.find((locale) => localeName(locale) === folder);
  const [root, ...others] = localesOf(report);
  return named && named !== LOCALES[0] ? others.find((locale) => locale === named) : root;
}

/** A bound in px that a query states; none where it states none. */
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
