import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import { localesOf } from '../../src/format/report-locales.js';
import { textCell } from '../../src/format/table/spreadsheet.js';
import { numbersOf } from '../../src/models/parts/fact-numbers.js';
import { factsCsv } from '../../src/site/data/csv.js';
import { factJson } from '../../src/site/data/fact-json.js';
import { factView, type FactView } from '../../src/site/data/fact-view.js';
import { renderGallery } from '../../src/site/pages/report/gallery-page.js';
import { standingViews } from '../../src/models/parts/standing-view.js';
import { subjectsOf } from '../../src/site/subject.js';
import { hostileReport } from '../fixtures/hostile-report.js';
import { links } from '../site/subjects.js';
import { quillmere, tinglan } from '../support/samples.js';
import { compact, drawnIn, OUTPUTS, PAGE, records, xbrlNote } from './read.js';

/*
 * The first promise of this project: a figure is the same word for word wherever it lands. Each output is read back by a
 * parser that is not ours, and must hold each fact's figure, number, unit, qualifier and standings.
 */

/** Outputs that are sentences: an English label that names the unit stands for it, "Villages: 21 of 24", and says it once. */
const SENTENCES: ReadonlySet<string> = new Set(['text', 'SVG', 'widget file', 'xBRL-JSON', PAGE]);

/** The word of a scale stays at the number where the label has the unit. */
const apart = (unit: string): readonly string[] =>
  /^((?:thousand|million|billion|trillion)?)\s*(.*)$/s.exec(unit)!.slice(1);

/** What of a fact an output has to carry. */
function figureOf(
  { printed, standings }: Pick<FactView, 'printed' | 'standings'>,
  locale: Locale,
  output: string,
): readonly string[] {
  const { text, number, unit, qualifier, missing } = printed;
  // A part and its whole are one figure, and written as such by some.
  const parts = [...number.split('/'), qualifier, missing, ...standings];
  const isWhole = locale === 'zh-CN' || !SENTENCES.has(output) || number === '';
  return [...parts, ...(isWhole ? [text, unit] : apart(unit))].filter(Boolean);
}

describe.each([
  ['the sample', choujiang2023],
  ['the sample in English alone', quillmere.report],
  ['the sample in Chinese alone', tinglan.report],
  ['the report of hostile words', hostileReport],
] as const)('every output of %s', (_, report) => {
  const subjects = subjectsOf(report);

  describe.each(localesOf(report))('in %s', (locale) => {
    const views = new Map(report.facts.map((fact) => [fact.id, factView(fact, report, locale)]));

    /** Where items of a board are shown, one with a standing of its own says that in place of those of its facts. */
    const ofItem = ({ kind, id }: (typeof subjects)[number], fact: string): Partial<FactView> => {
      const items = kind === 'board' ? report.boards.find((board) => board.id === id)!.items : [];
      const item = items.find(({ facts, standings }) => standings && facts.includes(fact));
      return item
        ? { standings: standingViews(item.standings, { locale, context: report }).map(({ text }) => text) }
        : {};
    };

    it.each(Object.entries(OUTPUTS))('carries each figure word for word: %s', (name, read) => {
      const missing = subjects.flatMap((subject) => {
        const text = compact(read(subject, report, locale));
        return subject.facts.flatMap(({ id }) => {
          const view = views.get(id)!;
          const lacks = (one: Pick<FactView, 'printed' | 'standings'>): readonly string[] =>
            figureOf(one, locale, name).filter((said) => !text.includes(compact(said)));
          const own = lacks(view);
          const said = own.length ? lacks({ ...view, ...ofItem(subject, id) }) : own;
          return said.map((one) => `${subject.id}/${id}: ${one.slice(0, 60)}`);
        });
      });
      expect(missing).toEqual([]);
    });

    it('carries each figure word for word: xBRL-JSON', () => {
      for (const [id, view] of views) {
        const note = compact(xbrlNote(report, id, locale));
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
    const reports = [choujiang2023, hostileReport, quillmere.report, tinglan.report];
    for (const report of reports.filter((one) => localesOf(one).includes(locale))) {
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
