import { defineBarList } from './bar-list.js';
import { defineChangeList } from './change-list.js';
import { defineEventLine } from './event-line.js';
import { defineFactRef } from './fact-ref.js';
import { defineFactTable } from './fact-table.js';
import { defineHonourRoll } from './honour-roll.js';
import { definePartBar } from './part-bar.js';
import { defineProgressRing } from './progress-ring.js';
import { defineRankingBadge } from './ranking-badge.js';
import { defineReportCompare } from './report-compare.js';
import { defineReportPage } from './report-page.js';
import { defineReportSource } from './report-source.js';
import { defineScoreBoard } from './score-board.js';
import { defineSourceNote } from './source-note.js';
import { defineStatCard } from './stat-card.js';
import { defineTrendLine } from './trend-line.js';

/** The source comes first, so that widgets inside it find their report immediately. */
const DEFINERS = [
  defineReportSource,
  defineStatCard,
  defineRankingBadge,
  defineProgressRing,
  definePartBar,
  defineBarList,
  defineChangeList,
  defineFactTable,
  defineScoreBoard,
  defineEventLine,
  defineHonourRoll,
  defineTrendLine,
  defineReportCompare,
  defineFactRef,
  defineSourceNote,
  defineReportPage,
];

/**
 * Registers all elements.
 * @param prefix for all tags, such as `rw-`
 */
export function define(registry?: CustomElementRegistry, prefix?: string): void {
  for (const one of DEFINERS) one(registry, prefix);
}
