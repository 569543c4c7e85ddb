import { LOCALES, type Locale } from '../format/locale.js';
import { renderCodesPage } from './pages/codes/codes-page.js';
import { MAX_ON_A_PAGE, renderContentsPage } from './pages/contents-page.js';
import { factsCsv, subjectCsv } from './data/csv.js';
import { publishedWorkbook } from './data/workbook.js';
import { factJson } from './data/fact-json.js';
import { renderGallery } from './pages/report/gallery-page.js';
import { subjectHtml } from './snippets/html.js';
import { reportJsonLd, subjectJsonLd } from './data/json-ld.js';
import { paths } from './links.js';
import { hasOwnFile } from './subject.js';
import { subjectMarkdown } from './snippets/markdown.js';
import { pinnedPaths, pinnedText } from './pinned-subject.js';
import { jsonLdLine, oembedOutput, pageOutput } from './page-outputs.js';
import { reportDiscovery } from './snippets/discovery.js';
import { oembedJson, oembedXml, reportOembed, subjectOembed } from './snippets/oembed.js';
import { siteFile, type SiteFile } from './site-file.js';
import { subjectSvg } from './pictures/svg.js';
import { subjectText } from './snippets/sentences.js';
import { subjectWechat } from './wechat/wechat.js';
import { correctionsFile, fileText, widgetFile } from './data/widget-file.js';
import { wholeWidgetFile } from './data/whole-widget-file.js';
import { renderFiguresPage } from './pages/figures-page.js';
import { renderWidgetPage } from './pages/widget-page.js';
import { reportXbrlJson } from './data/xbrl-json.js';
import { reportTaxonomy } from './data/xbrl-taxonomy.js';
import type { ReportJob, ReportOutput, SubjectOutput } from './output.js';
import type { Report } from '../report/types.js';
import { localesOf } from '../format/report-locales.js';
import { isPinnedFile, pinnedFiles } from './pinned.js';

/*
 * All outputs of a report, one per line. Nothing here needs Node, so that outputs can be made on demand and in edge
 * workers; PNG pictures are in `build/picture-outputs.ts`.
 */

/** A file of each subject in each language: `w/<id>/zh.txt`, `w/<id>/en.txt`. */
const each = (name: string, ending: string, render: SubjectOutput['render']): SubjectOutput => ({
  name,
  path: ({ subject }, locale) => paths.file(subject.id, locale, ending),
  render,
});

/** An output built only with all formats; see `SubjectOutput.isExtra`. */
const extra = (output: SubjectOutput, isExtra: NonNullable<SubjectOutput['isExtra']> = () => true): SubjectOutput => ({
  ...output,
  isExtra,
});

/** A file of a whole report that is language-neutral or contains all languages. */
const whole = (name: string, path: string, render: (job: ReportJob) => Made | Promise<Made>): ReportOutput => ({
  name,
  owns: (asked) => asked === path,
  render: async (job) => {
    const body = await render(job);
    return body === undefined ? [] : [siteFile(path, body)];
  },
});

/** The content of a file; undefined if a report has none of the kind. */
type Made = SiteFile['body'] | undefined;

/** A file of a whole report in one language, if the report has it. */
const wholeIn = (
  name: string,
  locale: Locale,
  ending: string,
  render: (job: ReportJob, locale: Locale) => Made | Promise<Made>,
): ReportOutput =>
  whole(name, paths.whole(locale, ending), (job) =>
    localesOf(job.report).includes(locale) ? render(job, locale) : undefined,
  );

/** The front page of a report at a path, in the language of that path, if the report has it. */
const gallery = (path: string, localeOf: (report: Report) => Locale | undefined): ReportOutput => ({
  ...whole('gallery', path, ({ report, earlier, links, options: { pictures } }) => {
    const locale = localeOf(report);
    if (!locale) return undefined;
    if (report.facts.length > MAX_ON_A_PAGE) return renderContentsPage(report, locale, links);
    const head = [jsonLdLine(reportJsonLd(report, locale, links)), ...reportDiscovery(report, locale, links)];
    return renderGallery(report, locale, links, { pictures, head, earlier });
  }),
  showsEarlier: true,
  isPage: true,
});

/** The page of all figures of a report at a path, in the language of that path, if the report has it. */
const figures = (path: string, localeOf: (report: Report) => Locale | undefined): ReportOutput => ({
  ...whole('figures', path, ({ report, links }) => {
    const locale = localeOf(report);
    return locale && renderFiguresPage(report, locale, links);
  }),
  isPage: true,
});

/** A language that has its own folder, if the report has it. */
const below =
  (locale: Locale) =>
  (report: Report): Locale | undefined =>
    localesOf(report)
      .slice(1)
      .find((one) => one === locale);

const rootOf = (report: Report): Locale => localesOf(report)[0]!;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of every subject. */
export const SUBJECT_OUTPUTS: readonly SubjectOutput[] = [
  extra({
    name: 'facts',
    isSingle: true,
    path: ({ subject }) => paths.facts(subject.id),
    render: ({ subject, report }) => factJson(subject, report),
  }),
  // Embed scripts read figures from the widget file of the whole report, which has no comparisons with other reports.
  extra(
    each('widget file', '.json', ({ subject, report }, locale) =>
      fileText(widgetFile(report, locale, { subjects: [subject], drawn: true })),
    ),
    (subject) => !hasOwnFile(subject),
  ),
  extra(each('text', '.txt', ({ subject, report }, locale) => subjectText(subject, report, locale))),
  extra(
    each('markdown', '.md', ({ subject, report, links }, locale) => subjectMarkdown(subject, report, locale, links)),
  ),
  extra(
    each('csv', '.csv', ({ subject, report, links, options }, locale) =>
      subjectCsv(subject, report, locale, links, options),
    ),
  ),
  extra(
    each('json-ld', '.jsonld', ({ subject, report, links }, locale) => subjectJsonLd(subject, report, locale, links)),
  ),
  oembedOutput(),
  extra(
    each('oembed xml', '.oembed.xml', ({ subject, report, links, options: { pictures } }, locale) =>
      oembedXml(subjectOembed(subject, report, locale, links, { pictures })),
    ),
  ),
  extra(each('html', '.html', ({ subject, report, links }, locale) => subjectHtml(subject, report, locale, links))),
  extra(
    each('wechat', '.wechat.html', ({ subject, report, links }, locale) =>
      subjectWechat(subject, report, locale, links),
    ),
  ),
  extra(
    each('wechat with a picture', '.wechat-png.html', ({ subject, report, links, options: { pictures } }, locale) =>
      pictures ? subjectWechat(subject, report, locale, links, { drawing: 'png' }) : undefined,
    ),
  ),
  pageOutput(),
  {
    name: 'codes',
    path: ({ subject, report }, locale) => paths.codes(subject.id, locale, rootOf(report)),
    render: ({ subject, report, links, options: { formats, looks, pictures, scripts } }, locale) =>
      scripts && renderCodesPage(subject, report, locale, links, { formats, looks, pictures, scripts }),
  },
  each('svg', '.svg', ({ subject, report, links }, locale) => subjectSvg(subject, report, locale, links)),
  extra({
    name: 'pinned widget file',
    isPinned: true,
    path: ({ subject, report }, locale) => pinnedPaths(subject, report, locale).file,
    render: ({ subject, report }, locale) => pinnedText(subject, report, locale),
  }),
  extra({
    name: 'pinned page',
    isPinned: true,
    path: ({ subject, report }, locale) => pinnedPaths(subject, report, locale).page,
    render: ({ subject, report, links, options: { pictures, scripts } }, locale) =>
      renderWidgetPage(subject, report, locale, links, {
        pictures,
        script: scripts?.page,
        pinned: pinnedPaths(subject, report, locale).page,
      }),
  }),
];

/** The files of every report. */
export const REPORT_OUTPUTS: readonly ReportOutput[] = [
  whole('report', paths.report, ({ report }) => json(report)),
  whole('xbrl', paths.xbrl, ({ report, links }) => reportXbrlJson(report, links)),
  whole('taxonomy', paths.taxonomy, ({ report, links }) => reportTaxonomy(report, links)),
  {
    ...whole('corrections', 'corrections.json', ({ report, earlier }) => fileText(correctionsFile(report, earlier))),
    showsEarlier: true,
  },
  ...LOCALES.flatMap((locale) => [
    wholeIn('widget file', locale, '.json', ({ report, shared }) => wholeWidgetFile(report, locale, { shared })),
    wholeIn('csv', locale, '.csv', ({ report, links, options }) =>
      factsCsv(report.facts, report, locale, links, options),
    ),
    wholeIn('oembed json', locale, '.oembed.json', ({ report, links, options: { pictures } }) =>
      oembedJson(reportOembed(report, locale, links, { pictures })),
    ),
    wholeIn('oembed xml', locale, '.oembed.xml', ({ report, links, options: { pictures } }) =>
      oembedXml(reportOembed(report, locale, links, { pictures })),
    ),
    wholeIn('workbook', locale, '.xlsx', ({ report, links }) => publishedWorkbook(report, locale, links)),
  ]),
  {
    name: 'pinned',
    owns: (path) => /^pinned\/[^/]+\/[^/]+$/.test(path),
    isOf: isPinnedFile,
    render: ({ report, shared }) => {
      const files = pinnedFiles(report, shared);
      // Nothing after this needs them.
      shared?.clear();
      return files;
    },
  },
  gallery(paths.home(LOCALES[0], LOCALES[0]), rootOf),
  figures(paths.figures(LOCALES[0], LOCALES[0]), rootOf),
  ...LOCALES.slice(1).flatMap((locale) => [
    gallery(paths.home(locale, LOCALES[0]), below(locale)),
    figures(paths.figures(locale, LOCALES[0]), below(locale)),
  ]),
];
