import { CHANGES, FIGURES, resolveFacts } from '../../inputs/resolve-facts.js';
import type { Locale } from '../../format/locale.js';
import type { ModelOptions, PageOptions } from '../../models/context.js';
import { modelFrom, type ModelOutcome } from '../../models/outcome.js';
import { optionsOf } from '../../models/parts/list-options.js';
import { barList, type BarListModel } from '../../models/widgets/bar-list.js';
import { changeList, type ChangeListModel } from '../../models/widgets/change-list.js';
import { eventLineFrom, type EventLineModel } from '../../models/widgets/event-line.js';
import { factTableFrom, type FactTableModel } from '../../models/widgets/fact-table.js';
import { honourRollFrom, type HonourRollModel } from '../../models/widgets/honour-roll.js';
import { partBar } from '../../models/widgets/part-bar.js';
import { progressRing } from '../../models/widgets/progress-ring.js';
import { rankingBadge } from '../../models/widgets/ranking-badge.js';
import { scoreBoardFrom, type ScoreBoardModel } from '../../models/widgets/score-board.js';
import { statCard } from '../../models/widgets/stat-card.js';
import type { Problem } from '../../report/problems/problems.js';
import type { Fact, Report } from '../../report/types.js';
import type { PastWidget, Subject } from '../subject.js';

/* The widgets of published files and how each gets its model: by the same functions as its element. */

type OfFact = (fact: Fact, options: ModelOptions) => object | Problem;

/** Widgets of one fact. The file of a fact contains a model for each of them that can show it. */
export const FACT_WIDGETS = {
  'stat-card': statCard,
  'progress-ring': progressRing,
  'ranking-badge': rankingBadge,
  'part-bar': partBar,
} satisfies Readonly<Record<string, OfFact>>;

type OfAttributes<M> = (
  attributes: Subject['attributes'],
  report: Report,
  locale: Locale,
  page?: PageOptions,
) => ModelOutcome<M>;

/** The models of widgets with several facts. */
export interface ListModels {
  readonly 'score-board': ScoreBoardModel;
  readonly 'change-list': ChangeListModel;
  readonly 'bar-list': BarListModel;
  readonly 'fact-table': FactTableModel;
  readonly 'event-line': EventLineModel;
  readonly 'honour-roll': HonourRollModel;
}

/** Widgets of several facts. */
export const LIST_WIDGETS: { readonly [T in keyof ListModels]: OfAttributes<ListModels[T]> } = {
  'score-board': scoreBoardFrom,
  'change-list': (attributes, report, locale, page) =>
    modelFrom(resolveFacts(attributes, report, CHANGES), (claim) =>
      changeList(claim.facts, optionsOf(claim, locale, page)),
    ),
  'bar-list': (attributes, report, locale, page) =>
    modelFrom(resolveFacts(attributes, report, FIGURES), (claim) =>
      barList(claim.facts, optionsOf(claim, locale, page)),
    ),
  'fact-table': factTableFrom,
  'event-line': eventLineFrom,
  'honour-roll': honourRollFrom,
};

export type FactTag = keyof typeof FACT_WIDGETS;

/** Tags of figure widgets. */
export type DrawnTag = FactTag | keyof ListModels | PastWidget;

/** The model of a fact for a widget; undefined if the widget can't show it. */
export function factModel(tag: FactTag, fact: Fact, options: ModelOptions): object | undefined {
  const made: object = FACT_WIDGETS[tag](fact, options);
  return 'code' in made && 'expected' in made ? undefined : made;
}
