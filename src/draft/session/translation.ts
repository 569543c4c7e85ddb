import type { Language } from '../../report/lists/terms.js';
import type { Draft, Frame } from './draft.js';
import type { Translation } from './given.js';

/** The requested languages of a report; default: only that of its text. */
export const languagesAsked = ({ language, languages }: Pick<Frame, 'language' | 'languages'>): readonly Language[] =>
  languages?.includes(language) ? languages : [language];

/** The second language of a report, if requested. */
export const translatedInto = (frame: Pick<Frame, 'language' | 'languages'>): Language | undefined =>
  languagesAsked(frame).find((language) => language !== frame.language);

/** Adds translations, keyed by text id. */
export const withTranslations = (draft: Draft, more: Readonly<Record<string, Translation>>): Draft => ({
  ...draft,
  translations: { ...draft.translations, ...more },
});
