import type { Language } from '../../report/lists/terms.js';
import type { Draft, Frame } from './draft.js';
import type { Translation } from './given.js';

/** The languages that a report is asked in: that of its text alone, unless somebody has said more. */
export const languagesAsked = ({ language, languages }: Pick<Frame, 'language' | 'languages'>): readonly Language[] =>
  languages?.includes(language) ? languages : [language];

/** The language that a report is translated into, if it is asked in a second one. */
export const translatedInto = (frame: Pick<Frame, 'language' | 'languages'>): Language | undefined =>
  languagesAsked(frame).find((language) => language !== frame.language);

/** A draft with translations of its texts, by the ids of the texts. */
export const withTranslations = (draft: Draft, more: Readonly<Record<string, Translation>>): Draft => ({
  ...draft,
  translations: { ...draft.translations, ...more },
});
