import type { Language } from '../../report/lists/terms.js';

type Names = Readonly<Record<Language, string>>;

/** The section of a document without headings; and the text in front of the first of several headings. */
const ALL: Names = { zh: '主要数据', en: 'Key figures' };
const FIRST: Names = { zh: '概况', en: 'Overview' };

/** The title of a section that has no heading in the document. */
export const sectionName = (language: Language, isOnly: boolean): string => (isOnly ? ALL : FIRST)[language];

/** Such a title in each language, which nobody has to translate; undefined for any other title. */
export const namesOf = (title: string, language: Language): Names | undefined =>
  [ALL, FIRST].find((names) => names[language] === title);
