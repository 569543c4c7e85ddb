import type { Locale } from '../format/locale.js';
import { DATE } from '../report/calendar.js';
import { findFact } from '../report/lookup.js';
import { problem, problemOf, type Problem } from '../report/problems.js';
import type { Report } from '../report/types.js';
import { isProblem, type ClaimAttributes } from './attribute-values.js';
import { claimFrom, contextFrom } from './attributes.js';
import { factNamed } from './fact-named.js';
import { remarkOnFacts } from './remarks.js';
import { trendLine, type TrendEntry, type TrendLineModel } from './trend-line.js';
import { readItems, remarkOnItems } from './written-items.js';

/** What a line is made from: the name of a fact, or figures written by hand. */
export interface TrendInput {
  readonly fact?: string;
  readonly items?: string;
  readonly label?: string;
  readonly source?: string;
  readonly href?: string;
}

type Around = Pick<TrendInput, 'label' | 'source' | 'href'>;

/** The reports that a widget knows of. */
export interface KnownReports {
  readonly reports: readonly Report[];
  /** Why one of them could not be had. */
  readonly problem?: Problem;
  /** One is still on its way: a line without it would be another line. */
  readonly isPending: boolean;
}

type Outcome =
  { readonly model: TrendLineModel; readonly remark?: Problem } | { readonly problem: Problem } | undefined;

/** The model of a line; undefined while nothing is known of it. */
export function trendFrom(input: TrendInput, known: KnownReports, locale: Locale): Outcome {
  // A page takes a property back with null, and so does an attribute that is removed.
  const items = input.items ?? undefined;
  const fact = input.fact ?? undefined;
  const around = { label: input.label ?? undefined, source: input.source ?? undefined, href: input.href ?? undefined };
  if (items !== undefined) return outcome(written(items, around), locale);
  if (fact === undefined || known.isPending) return undefined;
  if (!known.reports.length) return known.problem && { problem: known.problem };
  return outcome(reported(fact, known.reports), locale, known.problem);
}

function outcome(found: Found | Problem, locale: Locale, remark?: Problem): Outcome {
  const result = isProblem(found) ? found : trendLine(found.entries, locale);
  if (isProblem(found) || isProblem(result)) return { problem: result as Problem };
  return { model: result, remark: remark ?? found.remark };
}

/** What each period says, at least one of them something. */
interface Found {
  readonly entries: readonly TrendEntry[];
  readonly remark?: Problem;
}

function reported(id: string, given: readonly Report[]): Found | Problem {
  // One report may come by more than one way; each of its figures is one figure.
  const reports = [...new Map(given.map((report) => [report.id, report])).values()];
  const [first] = reports;
  const stranger = reports.find(({ entity }) => entity.id !== first!.entity.id);
  if (stranger) return problem('ENTITIES_DIFFER', 'reports', stranger.entity.id, oneEntity(first!));
  const entries = reports.map((context): TrendEntry => {
    const fact = findFact(context, id);
    return { period: fact?.period ?? context.period, fact, context };
  });
  const facts = entries.flatMap(({ fact }) => fact ?? []);
  return facts.length ? { entries, remark: remarkOnFacts(facts) } : (factNamed(id, first!) as Problem);
}

const oneEntity = ({ entity }: Report) => ({ zh: `“${entity.id}”的报告`, en: `reports of “${entity.id}”` });

/** As the attributes of a card; a figure that is null is known to be missing. */
type Row = Omit<ClaimAttributes, 'value'> & { readonly value?: string | null };

const ITEMS = {
  zh: '至少一项的JSON列表，每项有period和value等stat-card的属性，没有数的一期value为null',
  en: 'a JSON list of at least one object with period, value and other attributes of stat-card; a missing value is null',
};

function written(items: string, around: Around): Found | Problem {
  const found = readItems(items, (row: Row) => entryFrom(row, around), ITEMS);
  if (isProblem(found)) return found;
  const entries = found.results;
  if (!entries.some(({ fact }) => fact)) return problem('REQUIRED', 'items[0].value', null);
  return { entries, remark: remarkOnItems(found.rows, around) };
}

function entryFrom({ value, ...row }: Row, { label, source, href }: Around): TrendEntry | Problem {
  const { period } = row;
  if (typeof period !== 'string') return problem('REQUIRED', 'period', period);
  if (!DATE.test(period)) return problemOf('DATE_FORM', 'period', period, A_PERIOD);
  const context = { ...contextFrom({ ...row, source, href }), period };
  if (value === null) return { period, context };
  const fact = claimFrom({ label, ...row, value });
  return isProblem(fact) ? fact : { period, fact, context };
}

const A_PERIOD = {
  zh: '时段"2023"、"2023-06"，或区间"2023-01/2023-06"',
  en: 'a period "2023", "2023-06", or an interval "2023-01/2023-06"',
};
