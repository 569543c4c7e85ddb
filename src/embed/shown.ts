import { STALE } from '../format/words/languages.js';
import { bare } from '../browser/own.js';
import type { Notes } from './live-view.js';
import { problem, type EmbedProblem } from './problems.js';
import { failure, NONE, type Loaded, type WidgetData } from './data/widget-data.js';

/** What a widget shows, and the correction already applied to it; or why it shows nothing. */
export interface Shown {
  readonly model?: object;
  readonly corrected?: string;
  readonly problem?: EmbedProblem;
}

/** What to show, falling back to the last good data; or the problem; or nothing while loading. */
export function shownOf(handed: unknown, data: WidgetData | undefined, id: string | null, tag: string): Shown {
  if (typeof handed === 'object' && handed !== null) return bare({ model: handed });
  if (!data) return NONE;
  const entry = data.entry(id);
  if (!entry) return failure(problem('FACT_UNKNOWN', 'fact', id));
  const model = entry.modelFor(tag);
  return model ? bare({ model, corrected: entry.corrected }) : failure(problem('KIND_UNFIT', 'fact', entry.tag));
}

/**
 * What has become known of a figure since its model was made.
 * @param corrected the correction already applied to the model
 */
export function notesOf(
  { data, problem: failed }: Loaded,
  { data: known }: Loaded,
  id: string | null,
  corrected: string | undefined,
  locale: Notes['locale'],
): Notes {
  const late = failed ? STALE[locale] + (data ? data.asOf : '') : '';
  // The same id in another report is another figure.
  const isOfReport = known && (!known.report || (data && data.report === known.report));
  const correction = (isOfReport && known.correction(id === null && data ? data.only : id || '', locale)) || '';
  return { locale, late, correction: correction === corrected ? '' : correction };
}
