import type { Draft, DraftFact } from '../session/draft.js';
import { withIds } from '../session/with-ids.js';
import { shippedTerm } from '../translate/known-translations.js';
import { LANGUAGES, type Language } from '../../report/lists/terms.js';
import { idProblem, lockOf } from './ids.js';
import { soundsOf } from './sounds.js';

const LONGEST = 48;

/** An id from Latin words, truncated between words: `Tax revenue` is `tax-revenue`. Empty if there are none. */
export function idFrom(words: string): string {
  const all =
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f’'&]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of all) {
    const longer = id ? `${id}-${word}` : word;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return /^[a-z]/.test(id) ? id : '';
}

/** Maximum number of syllables, for readability. */
const SYLLABLES = 8;

/** An id from the pinyin of Chinese characters: 来信来访 is `lai-xin-lai-fang`. */
export const idFromSounds = (label: string): string =>
  idFrom(soundsOf(label).split(/\s+/).filter(Boolean).slice(0, SYLLABLES).join(' '));

/** The best base for a figure's id: its English label, a proposed translation, or its pinyin. */
function baseOf({ en, label, kind }: DraftFact, language: Language): string {
  const english = idFrom(en ?? (language === ENGLISH ? label : (shippedTerm(label, language) ?? '')));
  const base = english || (/\p{Script=Han}/u.test(label) ? idFromSounds(label) : '');
  return base && kind === 'change' ? `${base}-change` : base;
}

/** The language used in ids. */
const ENGLISH = LANGUAGES[1];

const isNameless = ({ id, decisions }: DraftFact): boolean => /^fact-\d+$/.test(id) && !decisions.length;

/**
 * Gives the figures of a draft readable ids. Ids chosen or decided by a person, or from last year's report, stay. A
 * rank follows its figure, and keeps its number.
 */
export function withNames(draft: Draft): Draft {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const fact of draft.facts) {
    const isOpen = isNameless(fact) && fact.kind !== 'rank';
    const base = isOpen ? baseOf(fact, draft.frame.language) : '';
    if (!base || lockOf(draft, fact.id)) continue;
    let id = base;
    for (let n = 2; taken.has(id) || idProblem(draft, fact.id, id); n++) id = `${base}-${n}`;
    taken.add(id);
    renamed.set(fact.id, id);
  }
  return renamed.size ? withIds(draft, renamed) : draft;
}
