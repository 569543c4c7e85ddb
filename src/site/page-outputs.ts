import { localesOf } from '../format/report-locales.js';
import { subjectJsonLd } from './data/json-ld.js';
import { lookNamed } from './look-pages.js';
import { paths } from './links.js';
import type { SubjectOutput } from './output.js';
import { renderWidgetPage } from './pages/widget-page.js';
import { subjectDiscovery } from './snippets/discovery.js';
import { oembedJson, subjectOembed } from './snippets/oembed.js';

/** JSON-LD as a script element; escaped so that the data can't close it. */
export const jsonLdLine = (data: string): string =>
  `<script type="application/ld+json">${data.trim().replaceAll('<', '\\u003C')}</script>`;

/** @param look the name of a look in which a subject has a page of its own, besides the plain one */
export const pageOutput = (look?: string): SubjectOutput => ({
  name: 'page',
  path: ({ subject, report }, locale) => paths.page(subject.id, locale, localesOf(report)[0]!, look),
  render: ({ subject, report, links, options: { formats, pictures, scripts } }, locale) =>
    renderWidgetPage(subject, report, locale, links, {
      formats,
      pictures,
      look,
      script: scripts?.page,
      head: [
        jsonLdLine(subjectJsonLd(subject, report, locale, links)),
        ...subjectDiscovery(subject, locale, links, look === undefined ? formats : 'basic', look),
      ],
    }),
});

/** The oEmbed data that such a page names. */
export const oembedOutput = (look?: string): SubjectOutput => ({
  name: 'oembed json',
  path: ({ subject }, locale) => paths.file(subject.id, locale, '.oembed.json', look),
  render: ({ subject, report, links, options: { pictures } }, locale) => {
    const page = links.page(subject.id, locale, look);
    return oembedJson(
      subjectOembed(subject, report, locale, links, { pictures, page, look: lookNamed(look ?? '') ?? {} }),
    );
  },
});

/** The files of a subject in further looks, by their names; see `lookName`. */
export const lookOutputs = (looks: readonly string[] = []): readonly SubjectOutput[] =>
  looks.filter((name) => lookNamed(name)).flatMap((name) => [pageOutput(name), oembedOutput(name)]);
