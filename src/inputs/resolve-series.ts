import { DATE } from '../report/calendar.js';
import type { ReportContext } from '../report/context.js';
import { findFact, presentId } from '../report/lookup.js';
import { problem, problemOf, type Problem } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import type { Fact, Report } from '../report/types.js';
import type { ClaimAttributes } from './attribute-values.js';
import { given, type Claim, type Noticed } from './claim.js';
import { factNamed } from './named-fact.js';
import { noticeOnFacts } from './notices.js';
import { textOfSeries as said } from './texts/bilingual.js';
import { claimFrom, contextFrom } from './written-fact.js';
import { noticeOnItems, readItems } from './written-items.js';

/** The input of a series widget: a fact id, or hand-written figures. */
export interface SeriesInput {
  readonly fact?: string | null;
  readonly items?: string | null;
  readonly label?: string | null;
  readonly source?: string | null;
  readonly href?: string | null;
}

/** The reports available to a widget. */
export interface KnownReports {
  readonly reports: readonly Report[];
  /** Why one of them could not be loaded. */
  readonly problem?: Problem;
  /** One is still loading, and would change the line. */
  readonly isPending: boolean;
}

/** A period's fact in a report, if it has one. */
export interface SeriesEntry {
  readonly period: string;
  readonly fact?: Fact;
  readonly context: ReportContext;
}

/** The entries of all periods, at least one with a fact. */
export interface ClaimedSeries extends Noticed {
  readonly entries: readonly SeriesEntry[];
}

/** Returns the series that a widget shows. */
export function resolveSeries(input: SeriesInput, known: KnownReports): Claim<ClaimedSeries> {
  const { items, fact, ...around } = given(input, ['items', 'fact', 'label', 'source', 'href']);
  if (items !== undefined) return written(items, around);
  if (fact === undefined || known.isPending) return undefined;
  if (!known.reports.length) return known.problem;
  const found = reported(fact, known.reports);
  return isProblem(found) ? found : { ...found, notice: known.problem ?? found.notice };
}

function reported(name: string, all: readonly Report[]): Checked<ClaimedSeries> {
  // A report may be provided more than once; its figures count once.
  const reports = [...new Map(all.map((report) => [report.id, report])).values()];
  const [first] = reports;
  const stranger = reports.find(({ entity }) => entity.id !== first!.entity.id);
  if (stranger) return problemOf('ENTITIES_DIFFER', 'reports', stranger.entity.id, oneEntity(first!));
  const id = presentId(name, reports);
  const entries = reports.map((context): SeriesEntry => {
    const fact = findFact(context, id);
    return { period: fact?.period ?? context.period, fact, context };
  });
  const facts = entries.flatMap(({ fact }) => fact ?? []);
  return facts.length ? { entries, notice: noticeOnFacts(facts) } : (factNamed(id, first!) as Problem);
}

const oneEntity = ({ entity }: Report) => said((texts) => texts.oneEntity(entity.id));

/** Like the attributes of a card; a null value means that the figure is missing. */
type Row = Omit<ClaimAttributes, 'value'> & { readonly value?: string | null };

type Around = Pick<ClaimAttributes, 'label' | 'source' | 'href'>;

const ITEMS = said((texts) => texts.items);

function written(items: string, around: Around): Checked<ClaimedSeries> {
  const found = readItems(items, (row: Row) => entryFrom(row, around), ITEMS);
  if (isProblem(found)) return found;
  const entries = found.results;
  if (!entries.some(({ fact }) => fact)) return problem('REQUIRED', 'items[0].value', null);
  return { entries, notice: noticeOnItems(found.rows, around) };
}

function entryFrom({ value, ...row }: Row, { label, source, href }: Around): Checked<SeriesEntry> {
  const { period } = row;
  if (typeof period !== 'string') return problem('REQUIRED', 'period', period);
  if (!DATE.test(period)) return problemOf('DATE_FORM', 'period', period, A_PERIOD);
  const context = { ...contextFrom({ ...row, source, href }), period };
  if (value === null) return { period, context };
  const fact = claimFrom({ label, ...row, value });
  return isProblem(fact) ? fact : { period, fact, context };
}

const A_PERIOD = said((texts) => texts.period);
