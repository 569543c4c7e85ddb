import { LANGUAGES, type Language } from '../../report/lists/terms.js';
import { ECONOMY } from './glossary/economy.js';
import { GOVERNMENT } from './glossary/government.js';
import { LIVING } from './glossary/living.js';
import { PLACES } from './glossary/places.js';
import { RURAL } from './glossary/rural.js';
import type { Term } from './glossary/term.js';

/**
 * What headline indicators of yearly reports are called: proposals, which a person confirms. In English as the National
 * Bureau of Statistics calls them in its yearbook and its communiqués, in British spelling. Names that reports use for one
 * thing follow each other; the first is what it is called where a term is looked up from the other language.
 */
export const GLOSSARY: readonly Term[] = [...ECONOMY, ...RURAL, ...LIVING, ...GOVERNMENT, ...PLACES];

/** The terms from a language into the other one. */
export const glossaryFrom = (language: Language): readonly Term[] =>
  language === LANGUAGES[0] ? GLOSSARY : GLOSSARY.map(([first, second]) => [second, first]);
