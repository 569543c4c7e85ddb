/*
 * Every element, one line each: `define` registers them, and the library exports them. The name of a class is its tag in
 * capitals.
 */
export { BarList } from '../elements/bar-list.js';
export { ChangeList } from '../elements/change-list.js';
export { EventLine } from '../elements/event-line.js';
export { FactRef } from '../elements/fact-ref.js';
export { FactTable } from '../elements/fact-table.js';
export { HonourRoll } from '../elements/honour-roll.js';
export { PartBar } from '../elements/part-bar.js';
export { ProgressRing } from '../elements/progress-ring.js';
export { RankingBadge } from '../elements/ranking-badge.js';
export { ReportCompare } from '../elements/report-compare.js';
export { ReportPage } from '../elements/report-page.js';
export { ReportSource } from '../elements/report-source.js';
export { ScoreBoard } from '../elements/score-board.js';
export { SourceNote } from '../elements/source-note.js';
export { StatCard } from '../elements/stat-card.js';
export { TrendLine } from '../elements/trend-line.js';
