import { baseUnitOf } from '../../report/values/bounds.js';
import type { DraftFact, Previous, PreviousFigure } from '../session/draft.js';
import { Name } from './likeness.js';

/** Matches of this year's figures to last year's: certain ones, or candidates. */
export interface Matches {
  readonly same: ReadonlyMap<DraftFact, PreviousFigure>;
  readonly candidates: ReadonlyMap<DraftFact, readonly PreviousFigure[]>;
  /** Figures rejected last year and proposed again. */
  readonly rejected: ReadonlyMap<DraftFact, PreviousFigure>;
}

/** Minimum similarity of a candidate. */
const LIKELY = 0.5;

/** Maximum number of useful candidates. */
const MAX_CANDIDATES = 3;

interface Named {
  readonly figure: PreviousFigure;
  readonly names: readonly Name[];
}

interface Pair {
  readonly fact: DraftFact;
  readonly figure: PreviousFigure;
  readonly likeness: number;
  readonly isSure: boolean;
}

/**
 * Matches figures to last year's: by kind, then by unit, label and section. A match with another unit or comparison
 * group is never sure, nor is an ambiguous one.
 */
export function matched(facts: readonly DraftFact[], previous: Previous): Matches {
  const named = previous.figures.map((figure): Named => ({
    figure,
    names: [figure.label, ...figure.names].map((name) => new Name(name)),
  }));
  const byKind = new Map<string, Named[]>();
  for (const one of named) byKind.set(kindOf(one.figure), [...(byKind.get(kindOf(one.figure)) ?? []), one]);
  const pairs = facts.flatMap((fact) => pairsOf(fact, byKind.get(kindOf(fact)) ?? []));
  const rejected = new Map(pairs.filter(isTrap).map(({ fact, figure }) => [fact, figure]));
  const wanted = pairs.filter(({ fact, figure }) => !figure.rejected && !rejected.has(fact));
  const same = surely(wanted);
  const taken = new Set([...same.values()].map(({ id }) => id));
  const candidates = new Map<DraftFact, readonly PreviousFigure[]>();
  for (const fact of facts) {
    if (same.has(fact) || rejected.has(fact)) continue;
    const likely = wanted.filter((pair) => pair.fact === fact && !taken.has(pair.figure.id));
    const sorted = [...likely].sort((a, b) => b.likeness - a.likeness).slice(0, MAX_CANDIDATES);
    if (sorted.length)
      candidates.set(
        fact,
        sorted.map(({ figure }) => figure),
      );
  }
  return { same, candidates, rejected };
}

/** Figures of different kinds never match; nor does a target match a result, or the start of a range its end. */
function kindOf({ kind, form, status = '', role = '', each }: DraftFact | PreviousFigure): string {
  const isAhead = /target|plan|forecast|budget/.test(status);
  const how = kind === 'amount' && form !== 'ratio' && form !== 'streak' ? '' : (form ?? '');
  return [kind, how, isAhead, /^(?:from|min|earlier)$/.test(role) ? role : '', each === true].join(' ');
}

function pairsOf(fact: DraftFact, figures: readonly Named[]): readonly Pair[] {
  const name = new Name(fact.label);
  return figures.flatMap(({ figure, names }): readonly Pair[] => {
    const likeness = Math.max(...names.map((each) => each.likeness(name)));
    if (likeness < LIKELY) return [];
    const isSure = names.some((each) => each.isSame(name)) && isMeasuredAlike(fact, figure);
    return [{ fact, figure, likeness, isSure }];
  });
}

/** Changes in percent match whatever their unit is called. */
function isMeasuredAlike(fact: DraftFact, figure: PreviousFigure): boolean {
  if (fact.kind === 'rank') return (fact.scope ?? '') === (figure.scope ?? '');
  if (fact.form === 'percent' || fact.form === 'points' || fact.kind === 'honour') return true;
  return baseUnitOf(fact) === baseUnitOf(figure);
}

/** Rejections of last year apply again if the text is the same except for its digits. */
function isTrap({ fact, figure, isSure }: Pair): boolean {
  const form = (quote: string): string => quote.replace(/\d+(?:[.,]\d+)*/g, '#');
  if (!figure.rejected || !isSure) return false;
  return figure.rejected.reason === 'name' || figure.rejected.reason === 'date'
    ? fact.quote === figure.quote || form(fact.quote) === form(figure.quote)
    : form(fact.quote) === form(figure.quote);
}

/** Unambiguous pairs; a figure stated twice is the first in its section. */
function surely(pairs: readonly Pair[]): ReadonlyMap<DraftFact, PreviousFigure> {
  const same = new Map<DraftFact, PreviousFigure>();
  const taken = new Set<string>();
  const sure = pairs.filter(({ isSure }) => isSure);
  for (const pair of sure) {
    if (same.has(pair.fact) || taken.has(pair.figure.id)) continue;
    const [one] = best(sure.filter(({ fact }) => fact === pair.fact));
    if (one?.figure !== pair.figure) continue;
    const rivals = best(sure.filter(({ figure }) => figure === pair.figure));
    const first = rivals[0];
    if (first?.fact !== pair.fact || !areOne(rivals.map(({ fact }) => fact))) continue;
    same.set(pair.fact, pair.figure);
    taken.add(pair.figure.id);
  }
  return same;
}

/** The most similar pairs, preferably of the same section; empty if equally similar ones differ. */
function best(pairs: readonly Pair[]): readonly Pair[] {
  const most = Math.max(...pairs.map(({ likeness }) => likeness));
  const likeliest = pairs.filter(({ likeness }) => likeness === most);
  const within = likeliest.filter(({ fact, figure }) => fact.section === figure.section);
  const chosen = within.length ? within : likeliest;
  return new Set(chosen.map(({ figure }) => figure.id)).size > 1 ? [] : chosen;
}

/** Whether facts are one figure stated several times. */
const areOne = (facts: readonly DraftFact[]): boolean =>
  new Set(facts.map(({ value, scale, unit, position }) => [value, scale, unit, position].join(' '))).size === 1;
