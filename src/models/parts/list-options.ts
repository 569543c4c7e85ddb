import type { ClaimedFacts } from '../../inputs/resolve-facts.js';
import type { Locale } from '../../format/locale.js';
import type { ModelOptions, PageOptions } from '../context.js';

/** Options of a model with several facts. */
export interface ListOptions extends ModelOptions, Pick<ClaimedFacts, 'title' | 'path'> {}

/** Converts a claim of several facts to model options. */
export const optionsOf = (
  { title, path, context }: ClaimedFacts,
  locale: Locale,
  page: PageOptions = {},
): ListOptions => ({
  ...page,
  title,
  path,
  context,
  locale,
});
