import { LANGUAGES, type Language } from '../../report/lists/terms.js';
import { ECONOMY } from './glossary/economy.js';
import { GOVERNMENT } from './glossary/government.js';
import { LIVING } from './glossary/living.js';
import { PLACES } from './glossary/places.js';
import { RURAL } from './glossary/rural.js';
import type { Term } from './glossary/term.js';

/**
 * Translations of headline indicators of yearly reports: proposals, which a person confirms. English as used by the
 * National Bureau of Statistics in its yearbook and communiqués, in British spelling. Synonyms are adjacent; the first
 * one is the translation from the other language.
 */
export const GLOSSARY: readonly Term[] = [...ECONOMY, ...RURAL, ...LIVING, ...GOVERNMENT, ...PLACES];

/** The terms from a language into the other one. */
export const glossaryFrom = (language: Language): readonly Term[] =>
  language === LANGUAGES[0] ? GLOSSARY : GLOSSARY.map(([first, second]) => [second, first]);
