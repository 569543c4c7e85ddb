import type { Locale } from '../format/locale.js';
import { DATE } from '../report/calendar.js';
import { findFact } from '../report/lookup.js';
import { problem, type Problem } from '../report/problems.js';
import type { Report } from '../report/types.js';
import { isProblem, type ClaimAttributes } from './attribute-values.js';
import { claimFrom, contextFrom } from './attributes.js';
import { factNamed } from './fact-named.js';
import { trendLine, type TrendEntry, type TrendLineModel } from './trend-line.js';

/** What a line is made from: the name of a fact, or figures written by hand. */
export interface TrendInput {
  readonly fact?: string;
  readonly items?: string;
  readonly label?: string;
  readonly source?: string;
  readonly href?: string;
}

/** The reports that a widget knows of. */
export interface KnownReports {
  readonly reports: readonly Report[];
  /** Why one of them could not be had. */
  readonly problem?: Problem;
  /** One is still on its way: a line without it would be another line. */
  readonly isPending: boolean;
}

type Outcome = { readonly model: TrendLineModel; readonly remark?: Problem } | { readonly problem: Problem } | undefined;

/** The model of a line; undefined while nothing is known of it. */
export function trendFrom(input: TrendInput, known: KnownReports, locale: Locale): Outcome {
  if (input.items !== undefined && input.items !== null) return outcome(written(input.items, input), locale);
  if (input.fact === undefined || input.fact === null || known.isPending) return undefined;
  if (!known.reports.length) return known.problem && { problem: known.problem };
  return outcome(reported(input.fact, known.reports), locale, known.problem);
}

function outcome(entries: readonly TrendEntry[] | Problem, locale: Locale, remark?: Problem): Outcome {
  const result = isProblem(entries) ? entries : trendLine(entries, locale);
  return isProblem(result) ? { problem: result } : { model: result, remark };
}

function reported(id: string, given: readonly Report[]): readonly TrendEntry[] | Problem {
  // One report may come by more than one way; each of its figures is one figure.
  const reports = [...new Map(given.map((report) => [report.id, report])).values()];
  const [first] = reports;
  const stranger = reports.find(({ entity }) => entity.id !== first!.entity.id);
  if (stranger) return problem('ENTITY_DIFFERS', 'reports', stranger.entity.id, oneEntity(first!));
  const entries = reports.map((context): TrendEntry => {
    const fact = findFact(context, id);
    return { period: fact?.period ?? context.period, fact, context };
  });
  return entries.some(({ fact }) => fact) ? entries : (factNamed(id, first!) as Problem);
}

const oneEntity = ({ entity }: Report) => ({ zh: `“${entity.id}”的报告`, en: `reports of “${entity.id}”` });

type Row = Omit<ClaimAttributes, 'value'> & { readonly value?: string | null };

const ITEMS = {
  zh: '一个JSON列表，每项有period和value等stat-card的属性，没有数的一期value为null',
  en: 'a JSON list of objects with period, value and other attributes of stat-card; value is null where there is none',
};

function written(items: string, input: TrendInput): readonly TrendEntry[] | Problem {
  const rows = readRows(items);
  if (!rows?.length) return problem('DATA_SCHEMA', 'items', items, ITEMS);
  const entries = rows.map((row) => entryFrom(row, input));
  const wrong = entries.findIndex(isProblem);
  if (wrong >= 0) return inItem(wrong, entries[wrong] as Problem);
  const known = entries as readonly TrendEntry[];
  return known.some(({ fact }) => fact) ? known : problem('REQUIRED', 'items[0].value', undefined);
}

function entryFrom({ value, ...row }: Row, { label, source, href }: TrendInput): TrendEntry | Problem {
  const { period } = row;
  if (period === undefined) return problem('REQUIRED', 'period', period);
  if (!DATE.test(period)) return problem('DATE_FORM', 'period', period);
  const context = { ...contextFrom({ ...row, source, href }), period };
  if (value === null) return { period, context };
  const fact = claimFrom({ label, ...row, value });
  return isProblem(fact) ? fact : { period, fact, context };
}

/** The rows of a JSON list; undefined where it is none. A JSON number is refused too: 24.10 would lose its zero. */
function readRows(items: string): readonly Row[] | undefined {
  try {
    const rows: unknown = JSON.parse(items);
    return Array.isArray(rows) && rows.every(isRow) ? rows : undefined;
  } catch {
    return undefined;
  }
}

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  Object.entries(row).every(([key, value]) => typeof value === 'string' || (key === 'value' && value === null));

function inItem(index: number, wrong: Problem): Problem {
  const path = `items[${index}].${wrong.path}`;
  return { ...wrong, path, message: { zh: `${path}：${wrong.message.zh}`, en: `${path}: ${wrong.message.en}` } };
}
