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
import type { View } from '../views/view.js';
import type { Subject } from './subject.js';

/** Tags of figure widgets. A share of something countable also has a bar with one segment per unit. */
export type DrawnTag = Subject['widget'] | 'part-bar';

const VIEWS: Readonly<Record<DrawnTag, View<never>>> = {
  'stat-card': statCardView,
  'progress-ring': progressRingView,
  'ranking-badge': rankingBadgeView,
  'part-bar': partBarView,
  'score-board': scoreBoardView,
  'change-list': changeListView,
  'bar-list': barListView,
  'fact-table': factTableView,
  'event-line': eventLineView,
  'honour-roll': honourRollView,
  'trend-line': trendLineView,
  'report-compare': reportCompareView,
};

/** The view of a tag. */
export const viewOf = (tag: DrawnTag): View<never> => VIEWS[tag];
