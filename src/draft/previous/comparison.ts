import type { Draft, DraftFact, PreviousFigure } from '../session/draft.js';

/** This year's figures compared with last year's. */
export interface Comparison {
  /** The same figure, with last year's id and label. */
  readonly same: readonly { readonly fact: DraftFact; readonly previous: PreviousFigure }[];
  /** Figures with candidates among last year's. */
  readonly choose: readonly { readonly fact: DraftFact; readonly candidates: readonly PreviousFigure[] }[];
  /** Figures that last year's report did not have. */
  readonly fresh: readonly DraftFact[];
  /** Figures of last year missing in this year's document. */
  readonly gone: readonly PreviousFigure[];
  /** Figures rejected last year and proposed again. */
  readonly rejected: readonly { readonly fact: DraftFact; readonly previous: PreviousFigure }[];
}

/**
 * Compares a draft with last year's report or draft. Attached changes and ranks are not listed separately.
 * @returns undefined for a draft without a previous one
 */
export function comparisonOf({ facts, previous }: Draft): Comparison | undefined {
  if (!previous) return undefined;
  const byId = new Map(previous.figures.map((figure) => [figure.id, figure]));
  const figures = facts.filter((fact, i) => !isPart(facts, fact, i));
  const matched = figures.flatMap((fact) => {
    const figure = fact.previous && byId.get(fact.previous.id);
    return figure ? [{ fact, previous: figure }] : [];
  });
  const open = figures.filter((fact) => !fact.previous);
  const choose = open
    .map((fact) => ({ fact, candidates: (fact.candidates ?? []).flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ candidates }) => candidates.length);
  const kept = new Set(facts.map((fact) => fact.previous?.id));
  const gone = previous.figures.filter(
    ({ id, rejected }, i) => !rejected && !kept.has(id) && !isPart(previous.figures, previous.figures[i]!, i),
  );
  return {
    same: matched.filter(({ previous: { rejected } }) => !rejected),
    rejected: matched.filter(({ previous: { rejected } }) => rejected),
    choose,
    fresh: open.filter((fact) => !choose.some((one) => one.fact === fact)),
    gone,
  };
}

type Labelled = Pick<DraftFact, 'kind' | 'label' | 'section'>;

/** Follows an amount or share with the same label and section. */
const isPart = (list: readonly Labelled[], { kind, label, section }: Labelled, at: number): boolean =>
  (kind === 'change' || kind === 'rank') &&
  list
    .slice(Math.max(0, at - 6), at)
    .some((one) => /amount|share/.test(one.kind) && one.label === label && one.section === section);
