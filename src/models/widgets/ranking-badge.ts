import { textOf } from '../../format/phrase.js';
import { problem, type Problem } from '../../report/problems/problems.js';
import { words } from '../../format/words.js';
import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { factContent } from '../parts/fact-content.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import type { StandingView } from '../parts/standing-view.js';
import { textOfRankingBadge } from '../accepted-texts/bilingual.js';

/** A standing among others, ready for rendering. */
export interface RankingBadgeModel {
  readonly standings: readonly StandingView[];
  /** The subject of the standing: the fact's label, or the title won. */
  readonly subject: string;
  /** The recipient of the title; empty for a figure. */
  readonly holder: string;
  /** The figure that has the standing, in words; empty for a title. */
  readonly figure: string;
  readonly period: string;
  readonly source?: SourceLine;
  readonly sentence: string;
}

export function rankingBadge(fact: Fact, options: ModelOptions): RankingBadgeModel | Problem {
  if (!fact.standings?.length) return problem('KIND_UNFIT', 'fact', fact.id || fact.kind, FIT);
  const { phrases, standings, name, figure, change, remark, period, sentence } = factContent(fact, options);
  return {
    standings,
    subject: name,
    holder: textOf(phrases.holder),
    figure: [figure?.text ?? change?.text, remark].filter(Boolean).join(words(options.locale).comma),
    period,
    source: sourceLine(options, [fact]),
    sentence,
  };
}

const FIT = textOfRankingBadge((texts) => texts.fit);
