import { HtmlRenderer, Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import { textCell } from '../../src/format/spreadsheet.js';
import { numbersOf } from '../../src/models/fact-numbers.js';
import { factsCsv } from '../../src/site/data/csv.js';
import { factJson } from '../../src/site/data/fact-json.js';
import { factView, type FactView } from '../../src/site/data/fact-view.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { subjectJsonLd } from '../../src/site/data/json-ld.js';
import { subjectMarkdown } from '../../src/site/snippets/markdown.js';
import { renderGallery } from '../../src/site/pages/gallery-page.js';
import { subjectsOf, type Subject } from '../../src/site/subject.js';
import { subjectSvg } from '../../src/site/pictures/svg.js';
import { subjectText } from '../../src/site/snippets/text.js';
import { subjectWechat } from '../../src/site/wechat/wechat.js';
import { renderWidgetPage } from '../../src/site/pages/widget-page.js';
import { fileText, widgetFile, type WidgetFile } from '../../src/site/data/widget-file.js';
import { reportXbrlJson } from '../../src/site/data/xbrl-json.js';
import type { Report } from '../../src/report/types.js';
import { hostileReport } from '../fixtures/hostile-report.js';
import { links } from '../site/subjects.js';

/*
 * The first promise of this project: a figure is the same word for word wherever it lands. Each output is read back by a
 * parser that is not ours, and must hold each fact's figure, number, unit, qualifier and standings.
 */

const { window } = new JSDOM();
const dom = new window.DOMParser();

/** Outputs set space between words as they need it, and begin a sentence with a capital; no word of a figure may differ. */
const compact = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

const records = (csv: string): string[][] => parse(csv);

const ofHtml = (html: string): string => dom.parseFromString(html, 'text/html').body.textContent;

/** What a page says before any script. Declarative shadow roots are templates to a parser: their content is text here all the same. */
const drawnIn = (page: string): string =>
  ofHtml(page.replace(/<\/?template[^>]*>/g, '').replace(/<(script|style|title)[^]*?<\/\1>/g, ''));

type Read = (subject: Subject, report: Report, locale: Locale) => string;

/** Every text in a JSON value. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' ? Object.values(value).map(textsOf).join('\n') : '';
}

const PAGE = 'the page, without its script';

const OUTPUTS: Readonly<Record<string, Read>> = {
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

/** Outputs that are sentences: an English label that names the unit stands for it, "Villages: 21 of 24", and says it once. */
const SENTENCES: ReadonlySet<string> = new Set(['text', 'SVG', 'widget file', 'xBRL-JSON', PAGE]);

/** The word of a scale stays at the number where the label has the unit. */
const apart = (unit: string): readonly string[] =>
  /^((?:thousand|million|billion|trillion)?)\s*(.*)$/s.exec(unit)!.slice(1);

/** What of a fact an output has to carry. */
function figureOf({ printed, standings }: FactView, locale: Locale, output: string): readonly string[] {
  const { text, number, unit, qualifier, missing } = printed;
  // A part and its whole are one figure, and written as such by some.
  const parts = [...number.split('/'), qualifier, missing, ...standings];
  const isWhole = locale === 'zh-CN' || !SENTENCES.has(output) || number === '';
  return [...parts, ...(isWhole ? [text, unit] : apart(unit))].filter(Boolean);
}

describe.each([
  ['the sample', choujiang2023],
  ['the report of hostile words', hostileReport],
] as const)('every output of %s', (_, report) => {
  const subjects = subjectsOf(report);

  describe.each(LOCALES)('in %s', (locale) => {
    const views = new Map(report.facts.map((fact) => [fact.id, factView(fact, report, locale)]));

    it.each(Object.entries(OUTPUTS))('carries each figure word for word: %s', (name, read) => {
      const missing = subjects.flatMap((subject) => {
        const text = compact(read(subject, report, locale));
        return subject.facts.flatMap(({ id }) =>
          figureOf(views.get(id)!, locale, name)
            .filter((said) => !text.includes(compact(said)))
            .map((said) => `${subject.id}/${id}: ${said.slice(0, 60)}`),
        );
      });
      expect(missing).toEqual([]);
    });

    it('carries each figure word for word: xBRL-JSON', () => {
      const { facts } = JSON.parse(reportXbrlJson(report, links)) as { facts: Record<string, { value: string }> };
      for (const [id, view] of views) {
        const note = compact(ofHtml(facts[`_note_${id}_${locale === 'en' ? 'en' : 'zh'}`]!.value));
        for (const said of figureOf(view, locale, 'xBRL-JSON')) expect(note, id).toContain(compact(said));
      }
    });

    it('carries each figure word for word: the page, without its script', () => {
      const page = compact(drawnIn(renderGallery(report, locale, links)));
      for (const [id, { printed }] of views) expect(page, id).toContain(compact(printed.number || printed.text));
    });
  });
});

it('a fact as JSON is the fact of the report, and nothing else', () => {
  const facts = new Map<string, unknown>(choujiang2023.facts.map((fact) => [fact.id, fact]));
  for (const subject of subjectsOf(choujiang2023)) {
    const { facts: given } = JSON.parse(factJson(subject, choujiang2023)) as { facts: { id: string }[] };
    expect(given).toEqual(subject.facts.map(({ id }) => facts.get(id)));
  }
});

describe('a CSV file', () => {
  it.each(LOCALES)('S01: states figure, numbers, unit and qualifier in columns of their own, in %s', (locale) => {
    for (const report of [choujiang2023, hostileReport]) {
      const [, ...rows] = records(factsCsv(report.facts, report, locale, links));
      expect(rows).toHaveLength(report.facts.length);
      rows.forEach((cells, index) => {
        const fact = report.facts[index]!;
        const { printed } = factView(fact, report, locale);
        const { number, part, whole, low, high, unit } = numbersOf(fact, { locale, context: report });
        const texts = [unit, printed.qualifier, printed.missing].map(textCell);
        expect(cells.slice(3, 12)).toEqual([textCell(printed.text), number, part, whole, low, high, ...texts]);
      });
    }
  });
});
