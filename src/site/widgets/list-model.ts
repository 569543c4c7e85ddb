import type { Locale } from '../../format/locale.js';
import type { PageOptions } from '../../models/context.js';
import type { ModelOutcome } from '../../models/outcome.js';
import { eventLinePartsFrom, type EventLineParts } from '../../models/widgets/event-line.js';
import { GROUP_WIDGETS } from '../../models/page/plan.js';
import type { Report } from '../../report/types.js';
import { attributesIn, type Subject } from '../subject.js';
import { LIST_WIDGETS, type ListModels, type ListTag } from './all.js';

export const isListWidget = (tag: string): tag is ListTag => Object.keys(LIST_WIDGETS).includes(tag);

const CHOSEN: ReadonlySet<string> = new Set(Object.values(GROUP_WIDGETS));

/**
 * Returns the tags that the report page chooses for no group. A widget file has their models beside that of the chosen
 * one; otherwise other people's pages could not show them.
 */
export const neverChosen = <T extends string>(tags: readonly T[]): T[] => tags.filter((tag) => !CHOSEN.has(tag));

/** The model of a subject for a list widget; undefined if the widget can't show it. */
export function listModel<T extends ListTag>(
  tag: T,
  subject: Subject,
  report: Report,
  locale: Locale,
): ListModels[T] | undefined {
  return listModelFrom(tag, attributesIn(subject, locale), report, locale);
}

/** The same from attributes, as on an element of that tag. */
export const listModelFrom = <T extends ListTag>(
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
