import { baseUnitOf } from '../../report/values/bounds.js';
import type { DraftFact, Previous, PreviousFigure } from '../session/draft.js';
import { Name } from './likeness.js';

/** What of last year a figure of this year is: one for sure, or some that it may be. */
export interface Matches {
  readonly same: ReadonlyMap<DraftFact, PreviousFigure>;
  readonly candidates: ReadonlyMap<DraftFact, readonly PreviousFigure[]>;
  /** What was turned down last year and is proposed again. */
  readonly rejected: ReadonlyMap<DraftFact, PreviousFigure>;
}

/** A figure that is less like another is not offered. */
const LIKELY = 0.5;

/** More than these help nobody. */
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
 * Finds the figures of last year again: kind first, then unit, label and section. What is of another unit or among others
 * is never sure, nor what two figures could be.
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

/** Figures of different kinds are never the same; nor is a target what was reached, or the start of a range its end. */
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

/** A change in percent is one whatever its unit is written as. */
function isMeasuredAlike(fact: DraftFact, figure: PreviousFigure): boolean {
  if (fact.kind === 'rank') return (fact.scope ?? '') === (figure.scope ?? '');
  if (fact.form === 'percent' || fact.form === 'points' || fact.kind === 'honour') return true;
  return baseUnitOf(fact) === baseUnitOf(figure);
}

/** What was turned down is so again where the text says the same but for its digits. */
function isTrap({ fact, figure, isSure }: Pair): boolean {
  const form = (quote: string): string => quote.replace(/\d+(?:[.,]\d+)*/g, '#');
  if (!figure.rejected || !isSure) return false;
  return figure.rejected.reason === 'name' || figure.rejected.reason === 'date'
    ? fact.quote === figure.quote || form(fact.quote) === form(figure.quote)
    : form(fact.quote) === form(figure.quote);
}

/** Pairs in which neither side could as well be another's; what is stated twice is the first of its section. */
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

/** The likeliest of some pairs, those of the same section before others; none where two are as likely and differ. */
function best(pairs: readonly Pair[]): readonly Pair[] {
  const most = Math.max(...pairs.map(({ likeness }) => likeness));
  const likeliest = pairs.filter(({ likeness }) => likeness === most);
  const within = likeliest.filter(({ fact, figure }) => fact.section === figure.section);
  const chosen = within.length ? within : likeliest;
  return new Set(chosen.map(({ figure }) => figure.id)).size > 1 ? [] : chosen;
}

/** One figure that the text states several times. */
const areOne = (facts: readonly DraftFact[]): boolean =>
  new Set(facts.map(({ value, scale, unit, position }) => [value, scale, unit, position].join(' '))).size === 1;
