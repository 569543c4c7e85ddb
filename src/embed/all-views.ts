import { barListView } from '../views/bar-list.js';
import { changeListView } from '../views/change-list.js';
import { eventLineView } from '../views/event-line.js';
import { factTableView } from '../views/fact-table.js';
import { honourRollView } from '../views/honour-roll.js';
import { partBarView } from '../views/part-bar.js';
import { progressRingView } from '../views/progress-ring.js';
import { rankingBadgeView } from '../views/ranking-badge.js';
import { reportCompareView } from '../views/report-compare.js';
import { scoreBoardView } from '../views/score-board.js';
import { statCardView } from '../views/stat-card.js';
import { trendLineView } from '../views/trend-line.js';
import { liveFactRef } from './fact-ref.js';
import type { LiveView } from './live-view.js';
import { liveSourceNote } from './source-note.js';

/** All widgets available for embedding. */
export const ALL_VIEWS: readonly LiveView<never>[] = [
  barListView,
  changeListView,
  eventLineView,
  liveFactRef,
  factTableView,
  honourRollView,
  partBarView,
  progressRingView,
  rankingBadgeView,
  reportCompareView,
  scoreBoardView,
  liveSourceNote,
  statCardView,
  trendLineView,
];
