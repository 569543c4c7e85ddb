import type { Block } from '../read/block.js';
import { isUnit, splitUnit } from './unit-text.js';

/** Roles of a column in a statistical table. */
export const ROLES = ['indicator', 'unit', 'value', 'earlier', 'change', 'none'] as const;

export interface Column {
  readonly role: (typeof ROLES)[number];
  /** From its head. */
  readonly unit: string;
  /** The year in its head. */
  readonly period?: string;
  readonly basis?: string;
  /** Confidence of the guess, from 0 to 1. */
  readonly sure: number;
}

export interface Columns {
  /** Index of the head row. */
  readonly head: number;
  readonly heads: readonly string[];
  readonly columns: readonly Column[];
}

const HEADS: readonly (readonly [role: Column['role'], words: RegExp])[] = [
  ['none', /序号|备注|说明|编号|编码|代码|电话|手机|传真|邮编|身份证|账号|^no\.?$|note|remark|phone|code/i],
  ['unit', /^(?:计量)?单位$|^units?$/i],
  ['change', /增长|增速|增幅|同比|环比|增减|升降|比上年|比去年|±|change|growth|%\s*[+-]/i],
  ['earlier', /上年|去年|上期|同期|last year|previous|prior/i],
  ['value', /本年|今年|本期|实际|完成|累计|全年|数值|数额|总量|数量|绝对[数量额]|value|amount|this year|total/i],
  ['indicator', /指标|项目|名称|类别|内容|indicator|item|measure/i],
];

const YEAR = /(?:19|20)\d\d/;
const FIGURE = /^[-−+]?[\d,]+(?:\.\d+)?\s*[%％]?$/;

/** Minimum share of figures in a figure column. */
const FIT = 0.6;

/**
 * Guesses the roles of a table's columns from their heads and contents.
 * @returns undefined if it is not a table of indicators
 */
export function columnsOf(text: string, rows: readonly Block[]): Columns | undefined {
  const cells = rows.map((row) => (row.cells ?? []).map(({ start, end }) => text.slice(start, end).trim()));
  const head = cells
    .slice(0, 6)
    .findIndex((row) => row.filter(Boolean).length >= 2 && !row.some((cell) => FIGURE.test(cell) && !YEAR.test(cell)));
  if (head < 0 || head === cells.length - 1) return undefined;
  const body = cells.slice(head + 1);
  const heads = headsOf(cells, head);
  const guessed = heads.map((name, i) =>
    columnOf(
      name,
      body.map((row) => row[i] ?? ''),
    ),
  );
  const columns = latestIsValue(withIndicator(guessed, body));
  return columns.some(({ role }) => role === 'indicator') &&
    columns.some(({ role }) => role === 'value' || role === 'change')
    ? { head, heads, columns }
    : undefined;
}

/** A two-row head is read downwards: 全年 above 数额 and 增速. */
function headsOf(cells: readonly (readonly string[])[], head: number): readonly string[] {
  const above = cells[head - 1];
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, i) =>
    [above && above.filter(Boolean).length > 1 ? above[i] : '', cells[head]?.[i]].filter(Boolean).join(' '),
  );
}

function columnOf(name: string, body: readonly string[]): Column {
  const { unit } = splitUnit(name);
  const year = YEAR.exec(name)?.[0];
  const filled = body.filter(Boolean);
  const fits = filled.length ? filled.filter((cell) => FIGURE.test(cell)).length / filled.length : 0;
  const named = HEADS.find(([, words]) => words.test(name))?.[0];
  const extra = { unit, ...(year !== undefined && { period: year }) };
  if (named === 'unit' || (named === undefined && filled.length > 0 && filled.every((cell) => isUnit(cell))))
    return { role: 'unit', sure: 0.95, ...extra };
  if (fits >= FIT) {
    if (named === 'none') return { role: 'none', sure: 0.9, ...extra };
    if (named === 'change')
      return { role: 'change', sure: 0.9, ...extra, basis: /环比/.test(name) ? 'period-on-period' : 'year-on-year' };
    return { role: named === 'earlier' ? 'earlier' : 'value', sure: named ? 0.9 : 0.6, ...extra };
  }
  return { role: named === 'indicator' ? 'indicator' : 'none', sure: named ? 0.95 : 0.5, ...extra };
}

/** Without an explicit head, the first text column has the indicators. */
function withIndicator(columns: readonly Column[], body: readonly (readonly string[])[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'indicator')) return columns;
  const at = columns.findIndex(
    ({ role }, i) => role === 'none' && body.filter((row) => /\p{L}/u.test(row[i] ?? '')).length >= body.length * FIT,
  );
  return columns.map((column, i) => (i === at ? { ...column, role: 'indicator', sure: 0.7 } : column));
}

/** Of several year columns, the latest is the current value; the others are for comparison. */
function latestIsValue(columns: readonly Column[]): readonly Column[] {
  const years = columns.flatMap(({ role, period }) => (role === 'value' && period !== undefined ? [period] : []));
  const latest = years.sort()[years.length - 1];
  if (years.length < 2 || latest === undefined) return columns;
  return columns.map((column) =>
    column.role === 'value' && column.period !== undefined && column.period < latest
      ? { ...column, role: 'earlier' }
      : column,
  );
}
