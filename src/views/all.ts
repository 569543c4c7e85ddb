import { barListView } from './bar-list.js';
import { changeListView } from './change-list.js';
import { eventLineView } from './event-line.js';
import { factTableView } from './fact-table.js';
import { honourRollView } from './honour-roll.js';
import { partBarView } from './part-bar.js';
import { progressRingView } from './progress-ring.js';
import { rankingBadgeView } from './ranking-badge.js';
import { reportCompareView } from './report-compare.js';
import { scoreBoardView } from './score-board.js';
import { statCardView } from './stat-card.js';
import { trendLineView } from './trend-line.js';
import type { View } from './view.js';

/** The views of all widgets that are drawn from a model alone, for published pages and for other people's pages. */
export const VIEWS: readonly View<never>[] = [
  barListView,
  changeListView,
  eventLineView,
  factTableView,
  honourRollView,
  partBarView,
  progressRingView,
  rankingBadgeView,
  reportCompareView,
  scoreBoardView,
  statCardView,
  trendLineView,
];
