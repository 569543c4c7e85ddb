import { figureKey, figuresOf, endsInFact } from '../../report/checks/corrections.js';
import { findFact, findFormer } from '../../report/lookup.js';
import type { ReportText } from '../../report/fields/report-text.js';
import type { CorrectedFigure, Correction, Fact, Report } from '../../report/types.js';

/*
 * Differences between a report and its last published version. A changed figure under the same id is a correction, with
 * a date and a reason, so that pages which embed it are informed.
 */

/** A changed figure of a fact. */
export interface Corrected {
  /** Path within the fact: `value`, `percent`, `changes[0]`, `standings[0].position`. */
  readonly place: string;
  readonly was: CorrectedFigure;
  readonly now: CorrectedFigure;
}

/** `unlike`: the id now has another kind of figure; that is no correction, so it needs an id of its own. */
export type SinceState = 'same' | 'new' | 'gone' | 'corrected' | 'unlike';

/** A fact of either report. */
export interface FactSince {
  readonly id: string;
  readonly label: ReportText;
  readonly state: SinceState;
  /** Non-empty only for a corrected fact. */
  readonly corrected: readonly Corrected[];
}

/**
 * The facts of a report and of its last published version, in the order of the report; removed ones come last. A fact
 * that became part of another is not removed: its address redirects there.
 */
export function changesSince(last: Report, next: Report): readonly FactSince[] {
  const gone = last.facts.filter(({ id }) => !findFact(next, id) && !findFormer(next, id));
  return [
    ...next.facts.map((fact) => factSince(findFact(last, fact.id), fact)),
    ...gone.map((fact) => of(fact, 'gone')),
  ];
}

function factSince(was: Fact | undefined, now: Fact): FactSince {
  if (!was) return of(now, 'new');
  if (was.kind !== now.kind) return of(now, 'unlike');
  const before = figuresOf(was);
  const corrected = [...figuresOf(now)].flatMap(([place, figure]): readonly Corrected[] => {
    const old = before.get(place);
    return old && figureKey(old) !== figureKey(figure) ? [{ place, was: old, now: figure }] : [];
  });
  return { ...of(now, corrected.length ? 'corrected' : 'same'), corrected };
}

const of = ({ id, label }: Fact, state: SinceState): FactSince => ({ id, label, state, corrected: [] });

/** The published values of a fact that have changed; a reason refers to these. */
export const publishedAs = ({ corrected }: FactSince): string =>
  corrected.map(({ place, was }) => `${place} ${figureKey(was)}`).join('\n');

/** Why a figure was corrected, in each language of the report. */
export type Reason = Correction['reason'];

type Json = Readonly<Record<string, unknown>>;

export interface CorrectionRequest {
  readonly last: Report;
  /** By fact id. */
  readonly reasons: ReadonlyMap<string, Reason>;
  /** The date of publishing: 2025-01-08. */
  readonly date: string;
}

/**
 * Adds corrections to a report's JSON: those of the last published version, and those for changes since. A change
 * without a reason is not recorded.
 * @param next the same report, parsed
 */
export function withCorrections(json: Json, next: Report, { last, reasons, date }: CorrectionRequest): Json {
  const changed = new Map(changesSince(last, next).map((one) => [one.id, one]));
  const facts = (json['facts'] as readonly Json[]).map((fact) => {
    const id = String(fact['id']);
    const reason = reasons.get(id);
    const added = reason ? (changed.get(id)?.corrected ?? []).map(({ was, now }) => ({ date, was, now, reason })) : [];
    const corrections = [...carried(findFact(last, id), findFact(next, id), added.length > 0), ...added];
    return corrections.length ? { ...fact, corrections } : fact;
  });
  return { ...json, facts };
}

/** Corrections published earlier. The last one of a fact must end in a current figure. */
function carried(was: Fact | undefined, now: Fact | undefined, isFollowed: boolean): readonly Correction[] {
  if (!was || was.kind !== now?.kind) return [];
  const all = [...(was.corrections ?? [])];
  while (!isFollowed && all.length && !endsInFact(all[all.length - 1]!.now, now)) all.pop();
  return all;
}
