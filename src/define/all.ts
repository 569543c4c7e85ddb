import { defineProgressRing } from './progress-ring.js';
import { defineRankingBadge } from './ranking-badge.js';
import { defineReportPage } from './report-page.js';
import { defineReportSource } from './report-source.js';
import { defineScoreBoard } from './score-board.js';
import { defineStatCard } from './stat-card.js';

/**
 * Registers every element. The source comes first: a widget inside it then finds its report at once.
 * @param prefix goes before every tag, such as `rw-`
 */
export function define(registry?: CustomElementRegistry, prefix?: string): void {
  for (const one of [
    defineReportSource,
    defineStatCard,
    defineRankingBadge,
    defineProgressRing,
    defineScoreBoard,
    defineReportPage,
  ])
    one(registry, prefix);
}
