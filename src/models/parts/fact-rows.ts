import { TABLES } from '../../format/words/languages.js';
import type { TableHeads } from '../../format/words/table.js';
import { pick } from '../../format/pick.js';
import type { Cell, Table } from '../../format/table/table.js';
import { words } from '../../format/words.js';
import { entryById } from '../../format/by-id.js';
import { textIn } from '../../format/phrase.js';
import type { Axis, Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { evidenceOf } from './evidence.js';
import { numbersOf, type FactNumbers } from './fact-numbers.js';
import { factContent } from './fact-content.js';
import { printedOf } from './printed.js';
import { sourceLine } from './source-line.js';

/** The columns of a facts table, in order. */
const ORDER = [
  'id',
  'section',
  'label',
  'figure',
  'number',
  'part',
  'whole',
  'low',
  'high',
  'unit',
  'qualifier',
  'missing',
  'status',
  'change',
  'standing',
  'period',
  'quote',
  'source',
  'report',
  'address',
  'page',
  'sha256',
  'correction',
  'note',
] as const satisfies readonly (keyof TableHeads)[];

export type Column = (typeof ORDER)[number];

/** The columns of a file; a published one also has `page`. */
export const COLUMNS = ORDER.filter((column) => column !== 'page');

const NUMBERS = ['number', 'part', 'whole', 'low', 'high', 'unit'] as const satisfies readonly (keyof FactNumbers)[];

/** The columns of a table to paste: readable text, and numbers for calculation. */
export const READING: readonly Column[] = [
  ...(['label', 'figure', ...NUMBERS] as const),
  ...(['status', 'change', 'standing', 'period', 'section', 'quote'] as const),
];

/** The columns for a single fact, which include its source. */
export const READING_ALONE: readonly Column[] = [...READING, 'correction', 'source', 'report', 'address', 'note'];

export interface TableOptions extends ModelOptions {
  /** The address of a fact's page; adds a column for it. */
  readonly pageOf?: (fact: Fact) => string;
  /** The axes that get a column each, after the period; by default those of the report. */
  readonly axes?: readonly Axis[];
}

/**
 * Returns facts as a table, one per row. `figure` is the complete printed text; `number`, `part` and `whole`, `low` and
 * `high` are its values in ones of `unit`, for calculation. Each axis of the report has a column with the fact's
 * member.
 */
export function factRows(
  facts: readonly Fact[],
  options: TableOptions,
  columns: readonly Column[] = options.pageOf ? [...COLUMNS, 'page'] : COLUMNS,
): Table {
  const { locale, context, axes = context.dimensions ?? [] } = options;
  const chosen = ORDER.filter((column) => columns.includes(column));
  const withAxes = <T>(of: (column: Column) => T, more: readonly T[]): readonly T[] =>
    chosen.flatMap((column) => (column === 'period' ? [of(column), ...more] : [of(column)]));
  return {
    head: withAxes((column) => TABLES[locale][column], headsOf(axes, locale)),
    rows: facts.map((fact) => {
      const cells = cellsOf(fact, options);
      return withAxes(
        (column) => cells[column],
        axes.map(({ id }) => memberName(fact, id, options)),
      );
    }),
  };
}

/** An axis with the same name as another column has its id appended, so that headings are unique. */
function headsOf(axes: readonly Axis[], locale: ModelOptions['locale']): readonly string[] {
  const names = axes.map(({ name }) => pick(name, locale));
  const all = [...ORDER.map((column): string => TABLES[locale][column]), ...names];
  return axes.map(({ id }, at) => {
    const name = names[at]!;
    return all.filter((one) => one === name).length > 1 ? name + words(locale).bracketed(id) : name;
  });
}

/** The name of a fact's member on an axis, from its own report; empty if none. */
function memberName({ dimensions = {} }: Fact, id: string, { locale, context }: ModelOptions): string {
  const axis = entryById(context.dimensions ?? [], id);
  const member = axis && entryById(axis.members, dimensions[id] ?? '');
  return member ? pick(member.name, locale) : '';
}

function cellsOf(fact: Fact, options: TableOptions): Readonly<Record<Column, Cell>> {
  const { locale, context, pageOf } = options;
  const { separator } = words(locale);
  const { label, changeBeside, comparative, standings, notes, period, phrases } = factContent(fact, options);
  const { section, quotes, corrections } = evidenceOf(fact, options);
  const { text: figure, qualifier, missing } = printedOf(fact, options);
  const { text: source = '', href: address = '', mark = '' } = sourceLine(options) ?? {};
  const { title, sha256 = '' } = context.source ?? {};
  return {
    id: fact.id,
    section,
    label,
    figure,
    ...numberCells(numbersOf(fact, options)),
    qualifier,
    missing,
    status: textIn(phrases.status, 'status'),
    change: [changeBeside, comparative].filter(Boolean).join(words(locale).comma),
    standing: standings.map(({ text }) => text).join(separator),
    period,
    quote: quotes.map(({ text }) => text).join(separator),
    source,
    report: title ? pick(title, locale) : '',
    address,
    page: pageOf?.(fact) ?? '',
    sha256,
    correction: corrections.join(separator),
    note: [...notes, mark].filter(Boolean).join(words(locale).semicolon),
  };
}

function numberCells({ unit, ...numbers }: FactNumbers): Readonly<Record<keyof FactNumbers, Cell>> {
  const cell = (number: string): Cell => (number === '' ? '' : { number });
  const { number, part, whole, low, high } = numbers;
  return { number: cell(number), part: cell(part), whole: cell(whole), low: cell(low), high: cell(high), unit };
}
