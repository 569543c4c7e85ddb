import { AREAS, isPlural, MEASURE, PLURALS, STOPS } from '../../words/en/units.js';

export interface UnitRead {
  readonly unit: string;
  /** The unit with the words between it and the number: new fire stations. */
  readonly noun: string;
  readonly end: number;
}

const WORD = /[\s-]([A-Za-z][A-Za-z’'-]*[A-Za-z]|[A-Za-z])/y;
const NONE: UnitRead = { unit: '', noun: '', end: 0 };
const MAX_WORDS = 5;

const isBeforeHead = (text: string, word: string, at: number): boolean => {
  if (!PLURALS.has(word.toLowerCase())) return false;
  const next = /^\s([a-z]+)\b/.exec(text.slice(at, at + 24))?.[1] ?? '';
  return isPlural(next) && !STOPS.has(next);
};

/** The unit after a number: a measure, or the first plural noun with its modifiers; after one, the singular noun. */
export function unitAt(text: string, at: number, isOne: boolean): UnitRead {
  const rest = text.slice(at, at + 40);
  const space = /^[\s-]?/.exec(rest)?.[0] ?? '';
  const area = AREAS.exec(rest.slice(space.length))?.[0] ?? MEASURE.exec(rest.slice(space.length))?.[0];
  if (area !== undefined) return { unit: area, noun: area, end: at + space.length + area.length };
  const words: string[] = [];
  let end = at;
  for (let i = 0; i < MAX_WORDS; i++) {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    const word = match?.[1];
    if (!match || word === undefined || (STOPS.has(word.toLowerCase()) && !(i === 0 && word === 'more'))) break;
    if (/ed$/.test(word) && /^\s(?:in|by|to|from|at|for|on|as|with|,|\.)/.test(text.slice(end + match[0].length)))
      break;
    words.push(word);
    end += match[0].length;
    // In "fourteen police officers", the unit is officers, not police.
    if (!isOne && isPlural(word) && !isBeforeHead(text, word, end)) return { unit: word, noun: words.join(' '), end };
  }
  const last = words[words.length - 1];
  if (isOne && last !== undefined && words.length <= 3) return { unit: last, noun: words.join(' '), end };
  return NONE;
}
