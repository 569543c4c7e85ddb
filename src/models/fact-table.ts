import { TABLES } from '../format/words/languages.js';
import type { TableHeads } from '../format/words/table.js';
import { pick } from '../format/pick.js';
import type { Cell, Table } from '../format/table.js';
import { words } from '../format/words.js';
import type { Fact } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { evidenceOf } from './evidence.js';
import { numbersOf, type FactNumbers } from './fact-numbers.js';
import { factContent } from './parts/fact-content.js';
import { printedOf } from './parts/printed.js';
import { sourceLine } from './source-line.js';

/** The columns of a table of facts, in their order. */
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

/** The columns of a file; a published one has `page` too. */
export const COLUMNS = ORDER.filter((column) => column !== 'page');

const NUMBERS = ['number', 'part', 'whole', 'low', 'high', 'unit'] as const satisfies readonly (keyof FactNumbers)[];

/** The columns of a table to paste: what a person reads, and what a spreadsheet calculates with. */
export const READING: readonly Column[] = [
  ...(['label', 'figure', ...NUMBERS] as const),
  ...(['change', 'standing', 'period', 'section', 'quote'] as const),
];

/** What a person reads of a single fact, whose source is not said above it. */
export const READING_ALONE: readonly Column[] = [...READING, 'correction', 'source', 'report', 'address', 'note'];

export interface TableOptions extends ModelOptions {
  /** The address at which a fact is published; a table has a column for it where this is given. */
  readonly pageOf?: (fact: Fact) => string;
}

/**
 * Facts as a table, a row each. `figure` is what every widget prints, whole; `number`, `part` and `whole`, `low` and `high`
 * are what it comes to in ones of `unit`, to calculate with.
 */
export function factTable(
  facts: readonly Fact[],
  options: TableOptions,
  columns: readonly Column[] = options.pageOf ? [...COLUMNS, 'page'] : COLUMNS,
): Table {
  const chosen = ORDER.filter((column) => columns.includes(column));
  return {
    head: chosen.map((column) => TABLES[options.locale][column]),
    rows: facts.map((fact) => {
      const cells = cellsOf(fact, options);
      return chosen.map((column) => cells[column]);
    }),
  };
}

function cellsOf(fact: Fact, options: TableOptions): Readonly<Record<Column, Cell>> {
  const { locale, context, pageOf } = options;
  const { separator } = words(locale);
  const { label, change, standings, period } = factContent(fact, options);
  const { section, quotes, corrections } = evidenceOf(fact, options);
  const { text: figure, qualifier, missing } = printedOf(fact, options);
  const { text: source = '', href: address = '', mark: note = '' } = sourceLine(options) ?? {};
  const { title, sha256 = '' } = context.source ?? {};
  return {
    id: fact.id,
    section,
    label,
    figure,
    ...numberCells(numbersOf(fact, options)),
    qualifier,
    missing,
    // Of a fact that is a change, that is the figure itself.
    change: (fact.kind !== 'change' && change?.text) || '',
    standing: standings.map(({ text }) => text).join(separator),
    period,
    quote: quotes.map(({ text }) => text).join(separator),
    source,
    report: title ? pick(title, locale) : '',
    address,
    page: pageOf?.(fact) ?? '',
    sha256,
    correction: corrections.join(separator),
    note,
  };
}

function numberCells({ unit, ...numbers }: FactNumbers): Readonly<Record<keyof FactNumbers, Cell>> {
  const cell = (number: string): Cell => (number === '' ? '' : { number });
  const { number, part, whole, low, high } = numbers;
  return { number: cell(number), part: cell(part), whole: cell(whole), low: cell(low), high: cell(high), unit };
}
