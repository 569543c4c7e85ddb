import { CHANGES, FIGURES, resolveFacts } from '../claims/resolve-facts.js';
import type { Locale } from '../format/locale.js';
import { barList, type BarListModel } from '../models/widgets/bar-list.js';
import { changeList, type ChangeListModel } from '../models/widgets/change-list.js';
import type { PageOptions } from '../models/context.js';
import {
  eventLineFrom,
  eventLinePartsFrom,
  type EventLineModel,
  type EventLineParts,
} from '../models/widgets/event-line.js';
import { factTableFrom, type FactTableModel } from '../models/widgets/fact-table.js';
import { honourRollFrom, type HonourRollModel } from '../models/widgets/honour-roll.js';
import { optionsOf } from '../models/parts/list-options.js';
import { modelFrom, type ModelOutcome } from '../models/outcome.js';
import { scoreBoardFrom, type ScoreBoardModel } from '../models/widgets/score-board.js';
import type { Report } from '../report/types.js';
import { attributesIn, type ListWidget, type Subject } from './subject.js';

/** The models of widgets with several facts. */
export interface ListModels {
  readonly 'score-board': ScoreBoardModel;
  readonly 'change-list': ChangeListModel;
  readonly 'bar-list': BarListModel;
  readonly 'fact-table': FactTableModel;
  readonly 'event-line': EventLineModel;
  readonly 'honour-roll': HonourRollModel;
}

type Makers = {
  readonly [T in ListWidget]: (
    attributes: Subject['attributes'],
    report: Report,
    locale: Locale,
    page?: PageOptions,
  ) => ModelOutcome<ListModels[T]>;
};

/** The same model factories that the elements use. */
const MAKERS: Makers = {
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

export const isListWidget = (tag: string): tag is ListWidget => Object.keys(MAKERS).includes(tag);

/** The model of a subject for a list widget; undefined if the widget can't show it. */
export function listModel<T extends ListWidget>(
  tag: T,
  subject: Subject,
  report: Report,
  locale: Locale,
): ListModels[T] | undefined {
  return listModelFrom(tag, attributesIn(subject, locale), report, locale);
}

/** The same from attributes, as on an element of that tag. */
export const listModelFrom = <T extends ListWidget>(
  tag: T,
  attributes: Subject['attributes'],
  report: Report,
  locale: Locale,
  page?: PageOptions,
): ListModels[T] | undefined => modelIn(MAKERS[tag](attributes, report, locale, page));

/** The event line of a subject with its dates split into parts. */
export const eventParts = (subject: Subject, report: Report, locale: Locale): EventLineParts | undefined =>
  modelIn(eventLinePartsFrom(attributesIn(subject, locale), report, locale));

const modelIn = <M>(made: ModelOutcome<M>): M | undefined => (made && 'model' in made ? made.model : undefined);
