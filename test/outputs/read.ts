import { HtmlRenderer, Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { type Locale } from '../../src/format/locale.js';
import { localeName } from '../../src/site/links.js';
import { factsCsv } from '../../src/site/data/csv.js';
import { subjectJsonLd } from '../../src/site/data/json-ld.js';
import { fileText, widgetFile, type WidgetFile } from '../../src/site/data/widget-file.js';
import { reportXbrlJson } from '../../src/site/data/xbrl-json.js';
import { renderWidgetPage } from '../../src/site/pages/widget-page.js';
import { subjectSvg } from '../../src/site/pictures/svg.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { subjectMarkdown } from '../../src/site/snippets/markdown.js';
import { subjectText } from '../../src/site/snippets/sentences.js';
import type { Subject } from '../../src/site/subject.js';
import { subjectWechat } from '../../src/site/wechat/wechat.js';
import type { Report } from '../../src/report/types.js';
import { links } from '../site/subjects.js';

/* Every output of a subject, read back as text by a parser that is not ours. */

const { window } = new JSDOM();
const dom = new window.DOMParser();

/** Outputs set space between words as they need it, and begin a sentence with a capital; no word of a figure may differ. */
export const compact = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

export const records = (csv: string): string[][] => parse(csv);

const ofHtml = (html: string): string => dom.parseFromString(html, 'text/html').body.textContent;

/** What a page says before any script. Declarative shadow roots are templates to a parser: their content is text here all the same. */
export const drawnIn = (page: string): string =>
  ofHtml(page.replace(/<\/?template[^>]*>/g, '').replace(/<(script|style|title)[^]*?<\/\1>/g, ''));

export type Read = (subject: Subject, report: Report, locale: Locale) => string;

/** Every text in a JSON value. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' ? Object.values(value).map(textsOf).join('\n') : '';
}

export const PAGE = 'the page, without its script';

export const OUTPUTS: Readonly<Record<string, Read>> = {
  text: subjectText,
  Markdown: (subject, report, locale) =>
    ofHtml(new HtmlRenderer().render(new Parser().parse(subjectMarkdown(subject, report, locale, links)))),
  CSV: (subject, report, locale) =>
    records(factsCsv(subject.facts, report, locale, links))
      .flat()
      .join('\n'),
  'JSON-LD': (subject, report, locale) => textsOf(JSON.parse(subjectJsonLd(subject, report, locale, links))),
  'widget file': (subject, report, locale) => {
    const file = JSON.parse(fileText(widgetFile(report, locale, { subjects: [subject] }))) as WidgetFile;
    return textsOf(file.widgets[subject.id]);
  },
  [PAGE]: (subject, report, locale) => drawnIn(renderWidgetPage(subject, report, locale, links)),
  HTML: (subject, report, locale) => ofHtml(subjectHtml(subject, report, locale, links)),
  WeChat: (subject, report, locale) => ofHtml(subjectWechat(subject, report, locale, links)),
  SVG: (subject, report, locale) => {
    const svg = dom.parseFromString(subjectSvg(subject, report, locale, links), 'application/xml');
    return svg.documentElement.textContent;
  },
};

/** The note of a fact in xBRL-JSON. */
export function xbrlNote(report: Report, id: string, locale: Locale): string {
  const { facts } = JSON.parse(reportXbrlJson(report, links)) as { facts: Record<string, { value: string }> };
  return ofHtml(facts[`_note_${id}_${localeName(locale)}`]!.value);
}
