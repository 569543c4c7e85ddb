import type { Language } from '../../report/lists/terms.js';
import { en } from './section-titles/en.js';
import { zh } from './section-titles/zh.js';

type Names = Readonly<Record<Language, string>>;

const TEXTS = { zh, en };

/** The title of a section that has no heading in the document. */
export const sectionName = (language: Language, isOnly: boolean): string =>
  TEXTS[language][isOnly ? 'allFigures' : 'beforeHeadings'];

/** Such a title in each language, which nobody has to translate; undefined for any other title. */
export function namesOf(title: string, language: Language): Names | undefined {
  const key = (Object.keys(en) as (keyof typeof en)[]).find((one) => TEXTS[language][one] === title);
  return key && { zh: zh[key], en: en[key] };
}
