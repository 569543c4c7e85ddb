import type { ClaimedFacts } from '../../claims/resolve-facts.js';
import type { Locale } from '../../format/locale.js';
import type { ModelOptions, PageOptions } from '../context.js';

/** What a model of several facts is made with. */
export interface ListOptions extends ModelOptions, Pick<ClaimedFacts, 'title' | 'path'> {}

/** The options that a claim of several facts comes to. */
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
