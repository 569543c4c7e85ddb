import { LOCALES, type Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { subjectHtml } from '../html.js';
import { paths, type Links } from '../links.js';
import { renderPage } from '../page.js';
import { siteFile } from '../site-file.js';
import { subjectSvg } from '../svg.js';
import { subjectWechat } from '../wechat.js';
import type { ReportOutput, SubjectOutput } from './output.js';

/*
 * Everything that is made of a report, a line each. Nothing here needs Node, so that a worker network can make it on
 * demand; what does (pictures, archives) is in `node-outputs.ts`.
 */

/** A file of each subject in both languages: `w/<id>/zh.txt`, `w/<id>/en.txt`. */
const each = (name: string, ending: string, render: SubjectOutput['render']): SubjectOutput => ({
  name,
  locales: LOCALES,
  path: (id, locale) => paths.file(id, locale, ending),
  render,
});

/** A file of a whole report that is in no language, or is all languages in one. */
const whole = (
  name: string,
  path: string,
  render: (job: Parameters<ReportOutput['render']>[0]) => string,
): ReportOutput => ({
  name,
  owns: (asked) => asked === path,
  render: (job) => [siteFile(path, render(job))],
});

const ANY: readonly Locale[] = ['zh-CN'];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of every subject. */
export const SUBJECT_OUTPUTS: readonly SubjectOutput[] = [
  { name: 'facts', locales: ANY, path: paths.facts, render: ({ subject }) => json(subject.facts) },
  each('html', '.html', ({ subject, report, links }, locale) => subjectHtml(subject, report, locale, links)),
  each('wechat', '.wechat.html', ({ subject, report, links }, locale) => subjectWechat(subject, report, locale, links)),
  each('svg', '.svg', ({ subject, report, links }, locale) => subjectSvg(subject, report, locale, links)),
];

/** The files of every report. */
export const REPORT_OUTPUTS: readonly ReportOutput[] = [
  whole('report', 'report.json', ({ report }) => json(report)),
  ...LOCALES.map((locale) =>
    whole('gallery', paths.home(locale), ({ report, links }) => gallery(report, locale, links)),
  ),
];

function gallery(report: Report, locale: Locale, links: Links): string {
  const up = locale === 'en' ? '../' : '';
  const shared = links.base === links.site ? up : `${up}../`;
  return renderPage(report, locale, {
    other: locale === 'en' ? '../' : 'en/',
    styles: `${shared}assets/page.css`,
    script: `${shared}assets/hydrate.js`,
    data: `${up}report.json`,
  });
}
