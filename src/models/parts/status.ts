import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { problem, type Problem } from '../../report/problems/problems.js';

/** Returns the messages of a widget without a figure. */
export const statusWords = (locale: Locale): { readonly failed: string; readonly loading: string } => {
  const { dataUnavailable, loading } = words(locale);
  return { failed: dataUnavailable, loading };
};

/** Returns the problem of a value from script that is not a report or fact, and caused an exception. */
export const notReadable = (error: unknown): Problem => problem('DATA_SCHEMA', 'report', String(error));

/** Returns the problem of an address that can't be requested, since that part of the library failed to load. */
export const notReachable = (src: string, error: unknown): Problem => problem('DATA_NETWORK', src, String(error));

/** Returns the problem of a page that has modified built-ins so that nothing can be drawn. */
export const notDrawable = (error: unknown): Problem => problem('PAGE_ALTERED', 'document', String(error));
