import { printChange } from '../format/change.js';
import { printPeriod } from '../format/date.js';
import { pick, type Locale } from '../format/locale.js';
import { sentence } from '../format/sentence.js';
import { printStandings } from '../format/standing.js';
import type { Table } from '../format/table.js';
import { words } from '../format/words.js';
import { findSection } from '../report/lookup.js';
import { safeHref } from '../report/safe-href.js';
import type { Fact } from '../report/types.js';
import { reportIn } from '../report/context.js';
import { type ModelOptions } from './context.js';
import { evidenceOf } from './evidence.js';
import { figureOf } from './figure.js';

/** The columns of a table of facts, in their order; a table may leave some out, and never changes the order. */
export const COLUMNS = [
  'id',
  'label',
  'figure',
  'value',
  'whole',
  'scale',
  'unit',
  'qualifier',
  'change',
  'standing',
  'period',
  'section',
  'quote',
  'correction',
  'publisher',
  'report',
  'address',
  'sha256',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns that a person reads; the others are for programs. */
export const READING: readonly Column[] = ['label', 'figure', 'change', 'standing', 'period', 'section', 'quote'];

/** What a person reads of a single fact, whose source is not said above it. */
export const READING_ALONE: readonly Column[] = [...READING, 'correction', 'publisher', 'report', 'address'];

const HEADINGS: Readonly<Record<Column, Readonly<Record<Locale, string>>>> = {
  id: { 'zh-CN': '标识', en: 'Id' },
  label: { 'zh-CN': '指标', en: 'Item' },
  figure: { 'zh-CN': '数据', en: 'Figure' },
  value: { 'zh-CN': '数值', en: 'Value' },
  whole: { 'zh-CN': '总数', en: 'Whole' },
  scale: { 'zh-CN': '数量级', en: 'Scale' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  qualifier: { 'zh-CN': '限定', en: 'Qualifier' },
  change: { 'zh-CN': '变化', en: 'Change' },
  standing: { 'zh-CN': '位次', en: 'Standing' },
  period: { 'zh-CN': '时间', en: 'Period' },
  section: { 'zh-CN': '章节', en: 'Section' },
  quote: { 'zh-CN': '原文', en: 'Wording' },
  correction: { 'zh-CN': '更正', en: 'Correction' },
  publisher: { 'zh-CN': '发布', en: 'Publisher' },
  report: { 'zh-CN': '报告', en: 'Report' },
  address: { 'zh-CN': '网址', en: 'Address' },
  sha256: { 'zh-CN': '原文SHA-256', en: 'SHA-256 of the source' },
};

/**
 * Facts as a table, a row each. `figure` is what every widget prints, whole; `value`, `whole`, `scale`, `unit` and
 * `qualifier` are the same in the contract's own parts, to calculate with: the number as the report prints it, in the
 * report's scale and unit. Nothing in it is derived.
 */
export function factTable(facts: readonly Fact[], options: ModelOptions, columns: readonly Column[] = COLUMNS): Table {
  const chosen = COLUMNS.filter((column) => columns.includes(column));
  return {
    head: chosen.map((column) => HEADINGS[column][options.locale]),
    rows: facts.map((fact) => {
      const cells = cellsOf(fact, options);
      return chosen.map((column) => cells[column]);
    }),
  };
}

type Cells = Readonly<Record<Column, string>>;

function cellsOf(fact: Fact, options: ModelOptions): Cells {
  const { locale, context } = options;
  const { separator } = words(locale);
  const { quotes, corrections } = evidenceOf(fact, options);
  const section = reportIn(context) && findSection(reportIn(context)!, fact.section);
  const { publisher, title, url, sha256 = '' } = context.source ?? {};
  return {
    id: fact.id,
    label: pick(fact.label, locale),
    figure: figureText(fact, options),
    ...partsOf(fact),
    change: 'change' in fact && fact.change ? printChange(fact.change, locale, undefined, context.units).text : '',
    standing: standingText(fact, options),
    period: printPeriod(fact.date ?? fact.period ?? context.period, locale),
    section: section ? pick(section.title, locale) : '',
    quote: quotes.map(({ text }) => text).join(separator),
    correction: corrections.join(separator),
    publisher: publisher ? pick(publisher, locale) : '',
    report: title ? pick(title, locale) : '',
    address: safeHref(url) ?? '',
    sha256,
  };
}

/** The printed figure; of a title or an event, which have none, the sentence. */
function figureText(fact: Fact, options: ModelOptions): string {
  const { locale, context } = options;
  if (fact.kind === 'change') return printChange(fact.change, locale, undefined, context.units).text;
  if (fact.kind === 'amount' || fact.kind === 'share') return figureOf(fact, options)?.text ?? '';
  return sentence(fact, context, locale);
}

const standingText = ({ standings = [] }: Fact, { locale, context }: ModelOptions): string =>
  printStandings(standings, (id) => context.places.find((place) => place.id === id), locale);

type Parts = Pick<Cells, 'value' | 'whole' | 'scale' | 'unit' | 'qualifier'>;

const NONE: Parts = { value: '', whole: '', scale: '', unit: '', qualifier: '' };

/** The contract's own parts; a range has no one number and stands in `figure` alone. */
function partsOf(fact: Fact): Parts {
  if (fact.kind === 'amount') {
    const { value, scale = '', unit = '', qualifier = '' } = fact;
    return { ...NONE, value: typeof value === 'string' ? value : '', scale, unit, qualifier };
  }
  if (fact.kind !== 'share') return NONE;
  const { part, whole, percent, unit = '', qualifier = '' } = fact;
  if (part !== undefined && whole !== undefined) return { ...NONE, value: part, whole, unit, qualifier };
  return { ...NONE, value: percent ?? '', unit: '%', qualifier };
}
