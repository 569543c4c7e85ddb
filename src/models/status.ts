import type { Locale } from '../format/locale.js';
import { words } from '../format/words.js';

/** What a widget says when it has no figure to show. */
export const statusWords = (locale: Locale): { readonly failed: string; readonly loading: string } => {
  const { dataUnavailable, loading } = words(locale);
  return { failed: dataUnavailable, loading };
};
