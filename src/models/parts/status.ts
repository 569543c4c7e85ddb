import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { problem, type Problem } from '../../report/problems/problems.js';

/** What a widget says when it has no figure to show. */
export const statusWords = (locale: Locale): { readonly failed: string; readonly loading: string } => {
  const { dataUnavailable, loading } = words(locale);
  return { failed: dataUnavailable, loading };
};

/** The problem of something handed over from script that is no report and no fact, and breaks whoever reads it. */
export const notReadable = (error: unknown): Problem => problem('DATA_SCHEMA', 'report', String(error));

/** The problem of an address that can't be asked, since the part of the library that asks can't be loaded. */
export const notReachable = (src: string, error: unknown): Problem => problem('DATA_NETWORK', src, String(error));

/** The problem of a page in which nothing can be drawn, since it has changed what every script counts on. */
export const notDrawable = (error: unknown): Problem => problem('PAGE_ALTERED', 'document', String(error));
