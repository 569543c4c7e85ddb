import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { problem, problemOf, type Problem } from '../../report/problems/problems.js';
import type { AmountFact, ChangeFact, Fact, RatioFact, ShareFact } from '../../report/types.js';
import type { ChangeView } from '../parts/change-view.js';
import type { ModelOptions } from '../context.js';
import { conversion } from '../parts/derived.js';
import { factContent, type FactContent } from '../parts/fact-content.js';
import type { FigureView } from '../parts/figure-view.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { standingMarks, type StandingMarks } from '../parts/standing-view.js';
import { textOfStatCard } from '../accepted-texts/bilingual.js';

/** A figure with everything that the report states about it, ready for rendering. */
export interface StatCardModel extends StandingMarks {
  readonly label: string;
  /** Undefined for a change fact without an amount, where the change is the figure. For a standing fact, its mark. */
  readonly figure?: FigureView;
  readonly change?: ChangeView;
  readonly period: string;
  /** A value derived from the printed one, marked as such; the figure of an earlier period, and notes. */
  readonly derived?: string;
  readonly source?: SourceLine;
  /** All of it as a sentence, for screen readers. */
  readonly sentence: string;
  /** The problem of a requested conversion that is not possible. */
  readonly notice?: Problem;
}

export interface StatCardOptions extends ModelOptions {
  /** A unit to convert the figure to (公顷 for 亩), or `percent` for a share. */
  readonly convert?: string;
}

/** The kinds of facts that a card shows. */
export type CardFact = AmountFact | ShareFact | ChangeFact | RatioFact;

export const isCardFact = (fact: Fact): fact is CardFact =>
  fact.kind === 'amount' || fact.kind === 'share' || fact.kind === 'change' || fact.kind === 'ratio';

export function statCard(fact: Fact, options: StatCardOptions): StatCardModel | Problem {
  if (!isCardFact(fact) && fact.kind !== 'standing') return problem('KIND_UNFIT', 'fact', fact.kind, FIT);
  const { locale, convert } = options;
  const content = factContent(fact, options);
  const { label, figure, change, standings, period, sentence } = content;
  const derived = convert ? derivedOf(fact, content, convert, locale) : undefined;
  return {
    label,
    figure: figure ?? markFigure(fact, content),
    change,
    ...standingMarks(standings),
    period,
    derived:
      [derived === content.converted ? '' : derived, content.remark].filter(Boolean).join(words(locale).semicolon) ||
      undefined,
    source: sourceLine(options, [fact]),
    sentence,
    notice: convert && derived === undefined ? problemOf('UNIT_UNKNOWN', 'convert', convert, CONVERTIBLE) : undefined,
  };
}

const FIT = textOfStatCard((texts) => texts.fit);

const CONVERTIBLE = textOfStatCard((texts) => texts.convertible);

/** The mark of the standing, shown large if there is no figure. */
function markFigure({ kind }: Fact, { standings: [first] }: FactContent): FigureView | undefined {
  if (kind !== 'standing' || !first) return undefined;
  return { ...NOTHING, number: first.mark, text: first.mark };
}

const NOTHING: FigureView = {
  before: '',
  number: '',
  unit: '',
  after: '',
  beside: '',
  text: '',
  missing: false,
  said: '',
};

function derivedOf(fact: Fact, { derived }: FactContent, convert: string, locale: Locale): string | undefined {
  if (fact.kind === 'share') return convert === 'percent' ? derived : undefined;
  return fact.kind === 'amount' ? conversion(fact, convert, locale) : undefined;
}
