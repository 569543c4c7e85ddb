import { figureKey, figuresOf, endsInFact } from '../../report/checks/corrections.js';
import { findFact, findFormer } from '../../report/lookup.js';
import type { ReportText } from '../../report/report-text.js';
import type { CorrectedFigure, Correction, Fact, Report } from '../../report/types.js';

/*
 * What a report says otherwise than when it was published last. A figure that has changed under its address is a correction,
 * with a date and a reason, so that whoever has embedded it learns of that.
 */

/** A figure of a fact that is another one now. */
export interface Corrected {
  /** Where it is in the fact: `value`, `percent`, `changes[0]`, `standings[0].position`. */
  readonly place: string;
  readonly was: CorrectedFigure;
  readonly now: CorrectedFigure;
}

/** `unlike`: the address is that of another kind of figure now, for which there is no correction: it needs an id of its own. */
export type SinceState = 'same' | 'new' | 'gone' | 'corrected' | 'unlike';

/** A fact of either report. */
export interface FactSince {
  readonly id: string;
  readonly label: ReportText;
  readonly state: SinceState;
  /** Empty but for what is corrected. */
  readonly corrected: readonly Corrected[];
}

/**
 * The facts of a report and of what was published before, in the order of the report; what is gone comes last. What is part of
 * another figure now is not gone: its address leads there.
 */
export function since(last: Report, next: Report): readonly FactSince[] {
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

/** What of a fact was published and is another by now; a reason is of a correction of that. */
export const publishedAs = ({ corrected }: FactSince): string =>
  corrected.map(({ place, was }) => `${place} ${figureKey(was)}`).join('\n');

/** Why a figure was put right, in each language of the report. */
export type Reason = Correction['reason'];

type Json = Readonly<Record<string, unknown>>;

export interface CorrectionRequest {
  readonly last: Report;
  /** By the id of the fact. */
  readonly reasons: ReadonlyMap<string, Reason>;
  /** The day of publishing: 2025-01-08. */
  readonly date: string;
}

/**
 * A report as JSON with the corrections that it had when it was published last, and those of what has changed since. A change
 * that has no reason yet is not recorded.
 * @param next the same report, read
 */
export function withCorrections(json: Json, next: Report, { last, reasons, date }: CorrectionRequest): Json {
  const changed = new Map(since(last, next).map((one) => [one.id, one]));
  const facts = (json['facts'] as readonly Json[]).map((fact) => {
    const id = String(fact['id']);
    const reason = reasons.get(id);
    const added = reason ? (changed.get(id)?.corrected ?? []).map(({ was, now }) => ({ date, was, now, reason })) : [];
    const corrections = [...carried(findFact(last, id), findFact(next, id), added.length > 0), ...added];
    return corrections.length ? { ...fact, corrections } : fact;
  });
  return { ...json, facts };
}

/** Corrections that were published before. The last of a fact has to end in a figure that it still gives. */
function carried(was: Fact | undefined, now: Fact | undefined, isFollowed: boolean): readonly Correction[] {
  if (!was || was.kind !== now?.kind) return [];
  const all = [...(was.corrections ?? [])];
  while (!isFollowed && all.length && !endsInFact(all[all.length - 1]!.now, now)) all.pop();
  return all;
}
