import { pick, type Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import type { Fact, Report } from '../../report/types.js';
import { factView, sourceView } from './fact-view.js';
import type { Links } from '../links.js';
import { shownBy, type Subject } from '../subject.js';

/** The columns, in their order; the heads are in the language of the file. */
const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': [
    '标识',
    '章节',
    '指标',
    '原文数值',
    '数',
    '单位',
    '限定词',
    '缺失原因',
    '变化',
    '名次',
    '期间',
    '来源',
    '来源网址',
    '页面',
    '更正',
    '说明',
  ],
  en: [
    'id',
    'section',
    'label',
    'figure as printed',
    'number',
    'unit',
    'qualifier',
    'missing',
    'change',
    'standing',
    'period',
    'source',
    'source address',
    'page',
    'corrections',
    'note',
  ],
};

export interface CsvOptions {
  /** Starts the file with a byte order mark, without which Excel reads Chinese as GBK. */
  readonly bom?: boolean;
}

/** A subject as a table, a record for each fact of each report that it shows; the page is that of the subject for those of earlier ones. */
export function subjectCsv(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options?: CsvOptions,
): string {
  const page = links.page(subject.id, locale);
  const rows = shownBy(subject, report).flatMap((shown) =>
    shown.facts.map((fact) =>
      record(fact, shown.report, locale, shown.report === report ? links.page(fact.id, locale) : page),
    ),
  );
  return table(rows, locale, options);
}

/** Facts of a report as a table (RFC 4180): every field quoted, CRLF after every record, UTF-8. */
export function factsCsv(
  facts: readonly Fact[],
  report: Report,
  locale: Locale,
  links: Links,
  options?: CsvOptions,
): string {
  const rows = facts.map((fact) => record(fact, report, locale, links.page(fact.id, locale)));
  return table(rows, locale, options);
}

function table(rows: readonly (readonly string[])[], locale: Locale, { bom = false }: CsvOptions = {}): string {
  return (bom ? '\uFEFF' : '') + [HEADS[locale], ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function record(fact: Fact, report: Report, locale: Locale, page: string): readonly string[] {
  const { id, label, printed, change, standings, period, corrections } = factView(fact, report, locale);
  const { attribution, href, mark } = sourceView(report, locale);
  const section = report.sections.find((one) => one.id === fact.section);
  return [
    id,
    section ? pick(section.title, locale) : '',
    label,
    printed.text,
    asciiMinus(printed.number),
    printed.unit,
    printed.qualifier,
    printed.missing,
    change,
    standings.join(words(locale).separator),
    period,
    attribution,
    href,
    page,
    corrections.join(words(locale).separator),
    mark,
  ];
}

/** A negative number by itself takes the sign that a spreadsheet counts with; the printed figure beside it keeps its own. */
const asciiMinus = (number: string): string => number.replace(/^\u2212(?=[\d.]+$)/, '-');

/** What a spreadsheet may take for the start of a formula, behind whatever it may trim. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * One field. A text that a spreadsheet could run as a formula gets an apostrophe in front (OWASP, CSV injection); a
 * plain decimal number, which it can only read as that number, keeps its minus.
 */
export function csvField(text: string): string {
  const defused = FORMULA.test(text) && !DECIMAL.test(text) ? `'${text}` : text;
  return `"${defused.replace(/"/g, '""')}"`;
}
