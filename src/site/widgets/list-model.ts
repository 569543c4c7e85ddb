import type { Locale } from '../../format/locale.js';
import type { PageOptions } from '../../models/context.js';
import type { ModelOutcome } from '../../models/outcome.js';
import { eventLinePartsFrom, type EventLineParts } from '../../models/widgets/event-line.js';
import type { Report } from '../../report/types.js';
import { attributesIn, type ListWidget, type Subject } from '../subject.js';
import { LIST_WIDGETS, type ListModels } from './all.js';

export const isListWidget = (tag: string): tag is ListWidget => Object.keys(LIST_WIDGETS).includes(tag);

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
): ListModels[T] | undefined => modelIn(LIST_WIDGETS[tag](attributes, report, locale, page));

/** The event line of a subject with its dates split into parts. */
export const eventParts = (subject: Subject, report: Report, locale: Locale): EventLineParts | undefined =>
  modelIn(eventLinePartsFrom(attributesIn(subject, locale), report, locale));

const modelIn = <M>(made: ModelOutcome<M>): M | undefined => (made && 'model' in made ? made.model : undefined);
