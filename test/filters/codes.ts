/* The codes that an editor can be given for a subject of a report, each complete by itself. */
import type { Locale } from '../../src/format/locale.js';
import { sentence } from '../../src/format/sentence.js';
import { pick } from '../../src/format/locale.js';
import { escapeHtml } from '../../src/publish/escape.js';
import { subjectHtml } from '../../src/publish/html.js';
import { linksFrom } from '../../src/publish/links.js';
import type { Subject } from '../../src/publish/subject.js';
import { subjectWechat } from '../../src/publish/wechat.js';
import type { Report } from '../../src/report/types.js';

export const links = linksFrom('https://example.gov.cn/report/');

export interface Code {
  readonly name: string;
  readonly about: string;
  readonly make: (subject: Subject, report: Report, locale: Locale) => string;
}

const said = ({ facts }: Subject, report: Report, locale: Locale): string =>
  escapeHtml(facts.map((fact) => sentence(fact, report, locale)).join(locale === 'en' ? '; ' : '；'));

const linkTo = (subject: Subject, report: Report, locale: Locale): string =>
  `<a href="${links.page(subject.id, locale)}">${escapeHtml(pick(report.source.title, locale))}</a>`;

export const CODES: readonly Code[] = [
  {
    name: 'HTML',
    about: 'the snippet with inline styles (`<loc>.html`)',
    make: (subject, report, locale) => subjectHtml(subject, report, locale, links),
  },
  {
    name: 'plain HTML',
    about: 'the snippet without styles',
    make: (subject, report, locale) => subjectHtml(subject, report, locale, links, { isStyled: false }),
  },
  {
    name: 'WeChat section',
    about: 'the section for an article (`<loc>.wechat.html`)',
    make: (subject, report, locale) => subjectWechat(subject, report, locale, links),
  },
  {
    name: 'picture',
    about: 'a picture with its text, and a sentence that links below it',
    make: (subject, report, locale) =>
      `<p><img src="${links.file(subject.id, locale, '.png')}" alt="${said(subject, report, locale)}"></p>\n` +
      `<p>${said(subject, report, locale)} ${linkTo(subject, report, locale)}</p>`,
  },
  {
    name: 'frame',
    about: 'an iframe, and a sentence that links below it',
    make: (subject, report, locale) =>
      `<iframe src="${links.page(subject.id, locale)}" title="${escapeHtml(pick(subject.title, locale))}" width="100%" height="220" loading="lazy"></iframe>\n` +
      `<p>${said(subject, report, locale)} ${linkTo(subject, report, locale)}</p>`,
  },
  {
    name: 'script',
    about: 'a widget with its text inside, and the tag that loads the script',
    make: (subject, report, locale) => {
      return (
        `<${subject.widget} src="${links.to(`${locale === 'en' ? 'en' : 'zh'}.json`)}" ${subject.kind}="${subject.id}">${said(subject, report, locale)} ${linkTo(subject, report, locale)}</${subject.widget}>\n` +
        `<script defer src="${links.shared('embed/report-widgets.js')}"></script>`
      );
    },
  },
];
