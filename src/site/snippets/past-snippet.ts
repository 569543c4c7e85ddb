import { SERIES } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import { part, phrase, textOf, type Phrase } from '../../format/phrase.js';
import { words } from '../../format/words.js';
import type { PlainFigure } from '../../models/parts/figure-view.js';
import type { CompareHead, CompareRow, OneSided, ReportCompareModel } from '../../models/widgets/report-compare.js';
import type { TrendPointView } from '../../models/widgets/trend-line.js';
import type { SourceView } from '../data/fact-view.js';
import { sourcesOf, type PastModel } from '../widgets/past-model.js';
import { saidAfter, type SnippetEntry, type SnippetFact } from './snippet-fact.js';

/** A comparison of several reports as text, for output without a style sheet. */
export interface PastSnippet {
  readonly entries: readonly SnippetEntry[];
  readonly sources: readonly SourceView[];
  /** Corrections since publication, with dates; empty if there are none. */
  readonly corrected: string;
}

/** A sentence for the whole; for a comparison, also one per fact. Without full stops. */
export function pastSentences({ kind, model }: PastModel, locale: Locale): readonly string[] {
  const rows = kind === 'trend' ? [] : rowsOf(model, locale);
  return [model.sentence, ...rows.map((row) => factSentence(row, locale))];
}

const factSentence = (fact: SnippetFact, locale: Locale): string =>
  [headOf(fact, locale), ...saidAfter(fact)].join(words(locale).comma);

/** A label with its value. */
export const headOf = ({ label, value }: SnippetFact, locale: Locale): string =>
  label ? label + words(locale).colon + textOf(value) : textOf(value);

export function pastSnippet(past: PastModel, locale: Locale): PastSnippet {
  const { kind, model } = past;
  const sources = sourcesOf(past);
  const facts = kind === 'trend' ? model.points.map((point) => pointFact(point, locale)) : rowsOf(model, locale);
  return {
    entries: facts.map((fact) => ({ number: '', facts: [fact], standings: [], remark: '' })),
    sources: sources.map(({ text, href = '', mark = '' }) => ({ attribution: text, href, mark })),
    corrected: sources.flatMap(({ corrected = '' }) => corrected || []).join(words(locale).separator),
  };
}

/** A value within a line, without emphasis. */
const plain = (text: string): Phrase => phrase(part('words', text));

/** A period and its value. */
const pointFact = ({ period, figure: { text }, change, note }: TrendPointView, locale: Locale): SnippetFact => ({
  label: note ? period + words(locale).bracketed(note) : period,
  value: plain(text),
  direction: change?.direction,
  tone: change?.tone,
  change: change?.text ?? '',
  judgement: change?.judgement ?? '',
  standings: [],
  derived: '',
  when: '',
});

const rowsOf = (model: ReportCompareModel, locale: Locale): readonly SnippetFact[] => [
  ...model.rows.map((row) => rowFact(row, model.heads, locale)),
  ...model.oneSided.map((side) => sideFact(side, locale)),
];

const PLAIN = { change: '', judgement: '', standings: [], derived: '', when: '' } as const;

/** A fact of both reports: both figures, the computed change, and the later report's own statement. */
function rowFact(
  row: CompareRow,
  { earlier, later, printed }: ReportCompareModel['heads'],
  locale: Locale,
): SnippetFact {
  const say = words(locale);
  const [first] = row.computed;
  const figures = [dated(earlier, row.earlier, locale), dated(later, row.later, locale)];
  return {
    ...PLAIN,
    label: row.label,
    value: plain(figures.join(words(locale).semicolon)),
    direction: first?.direction,
    tone: first?.tone,
    change: row.computed.length
      ? row.computed.map(({ text }) => text).join(say.separator) + say.bracketed(say.calculated)
      : '',
    derived: row.reason,
    judgement: row.printed && within(printed) + words(locale).colon + row.printed + say.comma + row.verdictText,
  };
}

/** A heading within a sentence. */
const within = (head: string): string => head.slice(0, 1).toLowerCase() + head.slice(1);

/** The figure of a period, as in a series. */
const dated = ({ text, note }: CompareHead, figure: PlainFigure, locale: Locale): string =>
  SERIES[locale].point(text + (note && words(locale).bracketed(note)), whole(figure, locale));

const whole = ({ text, beside }: PlainFigure, locale: Locale): string =>
  beside ? text + words(locale).bracketed(beside) : text;

/** Facts in only one report are named and counted; their figures are not part of the comparison. */
const sideFact = ({ title, note, items }: OneSided, locale: Locale): SnippetFact => ({
  ...PLAIN,
  label: '',
  value: plain(note ? title + words(locale).bracketed(note) : title),
  derived: items.map(({ label }) => label).join(words(locale).separator),
});
