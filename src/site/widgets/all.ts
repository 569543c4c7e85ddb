import type { Locale } from '../../format/locale.js';
import type { ModelOptions, PageOptions } from '../../models/context.js';
import type { ModelOutcome } from '../../models/outcome.js';
import { barListFrom } from '../../models/widgets/bar-list.js';
import { changeListFrom } from '../../models/widgets/change-list.js';
import { eventLineFrom } from '../../models/widgets/event-line.js';
import { factTableFrom } from '../../models/widgets/fact-table.js';
import { honourRollFrom } from '../../models/widgets/honour-roll.js';
import { partBar } from '../../models/widgets/part-bar.js';
import { progressRing } from '../../models/widgets/progress-ring.js';
import { rankingBadge } from '../../models/widgets/ranking-badge.js';
import { scoreBoardFrom } from '../../models/widgets/score-board.js';
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

type OfAttributes<M extends object> = (
  attributes: Subject['attributes'],
  report: Report,
  locale: Locale,
  page?: PageOptions,
) => ModelOutcome<M>;

/** Widgets of several facts. */
const LISTS = {
  'score-board': scoreBoardFrom,
  'change-list': changeListFrom,
  'bar-list': barListFrom,
  'fact-table': factTableFrom,
  'event-line': eventLineFrom,
  'honour-roll': honourRollFrom,
} satisfies Readonly<Record<string, OfAttributes<object>>>;

export type FactTag = keyof typeof FACT_WIDGETS;
export type ListTag = keyof typeof LISTS;

type ModelIn<O> = O extends { readonly model: infer M extends object } ? M : never;

/** The models of widgets with several facts. */
export type ListModels = { readonly [T in ListTag]: ModelIn<ReturnType<(typeof LISTS)[T]>> };

/** `LISTS`, with the model of each tag as a type of its own, so that a generic caller gets the model of its tag. */
export const LIST_WIDGETS: { readonly [T in ListTag]: OfAttributes<ListModels[T]> } = LISTS;

/** Tags of figure widgets. */
export type DrawnTag = FactTag | ListTag | PastWidget;

/** The model of a fact for a widget; undefined if the widget can't show it. */
export function factModel(tag: FactTag, fact: Fact, options: ModelOptions): object | undefined {
  const made: object = FACT_WIDGETS[tag](fact, options);
  return 'code' in made && 'expected' in made ? undefined : made;
}
