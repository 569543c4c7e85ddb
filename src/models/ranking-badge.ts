import { printRecipient } from '../format/honour.js';
import { pick } from '../format/locale.js';
import { printPeriod } from '../format/date.js';
import { sentence } from '../format/sentence.js';
import { cleanText } from '../format/text.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { figureOf } from './figure.js';
import { sourceLine, type SourceLine } from './source-line.js';
import { standingViews, type StandingView } from './standing-view.js';

/** How something stands among others, ready to print. */
export interface RankingBadgeModel {
  readonly standings: readonly StandingView[];
  /** What stands so: the fact's label, or the title won. */
  readonly subject: string;
  /** Who won the title; empty for a figure. */
  readonly holder: string;
  /** The figure that stands so, in words; empty for a title. */
  readonly figure: string;
  readonly period: string;
  readonly source?: SourceLine;
  readonly sentence: string;
}

export function rankingBadge(fact: Fact, options: ModelOptions): RankingBadgeModel | Problem {
  if (!fact.standings?.length) return problem('KIND_UNFIT', 'fact', fact.id || fact.kind, FIT);
  const { locale, context } = options;
  return {
    standings: standingViews(fact.standings, options),
    subject: cleanText(pick(fact.kind === 'honour' ? fact.title : fact.label, locale)),
    holder: fact.kind === 'honour' ? printRecipient(fact, locale, context.units) : '',
    figure: fact.kind === 'honour' || fact.kind === 'event' ? '' : (figureOf(fact, options)?.text ?? ''),
    period: printPeriod(fact.date ?? fact.period ?? context.period, locale),
    source: sourceLine(options, [fact]),
    sentence: sentence(fact, context, locale),
  };
}

const FIT = {
  zh: '有名次、首批、唯一或首个的事实',
  en: 'a fact with a standing (rank, only, first batch, first ever)',
};
