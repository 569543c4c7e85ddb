import { DETERMINERS, FINITE, INTRODUCTION, NUMBER_OF, POINTING, TRAIL } from '../../words/en/labels.js';
import { isPlural, STOPS } from '../../words/en/units.js';

const CUT = /[,;:.!?()\n“”"]|\s[-–—]\s/;

/** Without article, quantifier and count. */
export const bare = (phrase: string): string =>
  phrase
    .trim()
    .replace(DETERMINERS, '')
    .replace(/^\d[\d,.]*\s(?=[a-z])/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();

/** "18 miles of main and cleaned 240": after "and", a new verb phrase follows. */
const isDeed = (word: string, next: string): boolean =>
  (/^[a-z]+$/.test(word) && /^[\d$£€]/.test(next)) ||
  FINITE.exec(word)?.[0] === word ||
  (/ed$/.test(word) &&
    /^(?:a|an|the|to|by|in|at|for|on|with|within|during|before|after|over|up|its|their|\d.*|[$£€].*)$/i.test(next));

/** The noun phrase at the start of a text: up to a verb or a preposition; the first "of" is included. */
export function phraseAt(text: string, links: ReadonlySet<string> = new Set(['of'])): string {
  const rest = bare(text.slice(0, 140));
  const stop = CUT.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, stop).split(/\s+/).filter(Boolean);
  const kept: string[] = [];
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    const isLink =
      links.has(lower) ||
      (lower === 'and' && kept.length > 0 && !isDeed(words[i + 1] ?? '', words[i + 2] ?? '')) ||
      (/^(?:the|a|an|all|its|their|our|this)$/.test(lower) && links.has((words[i - 1] ?? '').toLowerCase()));
    if (
      !isLink &&
      ((/ed$/.test(lower) && !links.has(lower) && isPlural(words[i - 1] ?? '')) ||
        STOPS.has(lower) ||
        (i > 0 && isDeed(word, words[i + 1] ?? '')) ||
        /^[\d$£€]/.test(word) ||
        (/ing$/.test(word) && i > 0 && /^(?:in|at|on|by|from|to|within|for|with|a|an|the)$/i.test(words[i + 1] ?? '')))
    )
      break;
    kept.push(word);
    if (kept.length >= 12) break;
  }
  while (kept.length > 0 && STOPS.has((kept[kept.length - 1] ?? '').toLowerCase())) kept.pop();
  return kept.join(' ');
}

/** The noun phrase at the end of a text: 46.7 per cent of … permanent exclusions ( . */
export function phraseBefore(text: string, links: ReadonlySet<string> = new Set()): string {
  const words = text.slice(-110).trimEnd().split(/\s+/);
  const kept: string[] = [];
  for (let i = words.length - 1; i >= 0 && kept.length < 9; i--) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (CUT.test(word) || /^[\d$£€]/.test(word)) break;
    if (!links.has(lower) && (STOPS.has(lower) || FINITE.exec(word)?.[0] === word)) break;
    kept.unshift(word);
  }
  while (kept.length > 0 && STOPS.has((kept[0] ?? '').toLowerCase())) kept.shift();
  return bare(kept.join(' '));
}

/**
 * The first word, with a preceding determiner, is never the verb: "Recorded crime fell", "the adopted budget totals".
 */
const FIRST = /^(?:(?:the|an?|our|its|their|this|all)\s)?\S+\s?/i;

/** Where the verb of a clause is; undefined without one. It is looked for in its clause: some verbs need the word before. */
function verbAt(clause: string): number | undefined {
  const verbs = new RegExp(FINITE, 'gi');
  verbs.lastIndex = FIRST.exec(clause)?.[0].length ?? 0;
  return verbs.exec(clause)?.index;
}

/** The subject of a clause: its text up to the verb. */
function subjectIn(clause: string): string {
  const text = clause.replace(INTRODUCTION, '').trim();
  const whole = text.slice(0, verbAt(text));
  const before = bare(whole.replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' '));
  return !before || POINTING.test(before) ? '' : trimmed(before);
}

/** The thing itself: without "number of", year or place. */
function trimmed(subject: string): string {
  // Attendance at 5,840 programs; a card, and 19,600 new cards.
  const own = subject.replace(/^.*,\sand\s(?=\d)/, '').replace(/\s(?:at|in|from|on|across|with)\s[\d$£€].*$/, '');
  const counted = NUMBER_OF.exec(own);
  const rest = counted ? own.slice(counted.index + counted[0].length) : own;
  const cut = bare(rest.replace(TRAIL, ''));
  const relative = bare(cut.replace(/,?\s(?:which|who|that|where)(?:\s.*)?$/i, ''));
  return counted ? phraseAt(relative, new Set(['of', 'for'])) || relative : relative;
}

const BOUNDARY =
  /[;:(]|,\s(?:(?:while|whilst|whereas|although)\s)?|\s(?:and|but|while|whilst|whereas|although|with|yet)\s|\s[-–—]\s/g;

const ALWAYS = /[;:(]|while|whilst|whereas|although/;

/** The clauses of a text; a comma or "and" separates two only after a verb. */
function clausesOf(left: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const { 0: all, index } of left.matchAll(BOUNDARY)) {
    const before = left.slice(start, index);
    if (!FINITE.test(before) && !ALWAYS.test(all)) continue;
    clauses.push(before);
    start = index + all.length;
  }
  return [...clauses, left.slice(start)];
}

/** A clause without a subject of its own: … and was audited by two firms. */
const NO_SUBJECT = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did|also|then)\b/i;

/** The subject of the innermost clause before a figure with a subject and a verb; empty for a pronoun. */
export function subjectBefore(left: string): string {
  const clauses = clausesOf(left.replace(/\s?\([^()]*\)/g, ''));
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = (clauses[i] ?? '').replace(INTRODUCTION, '').trim();
    if (/^(?:which|whom|of which|of whom|it|this|that|they|these|those|we|there)\b/i.test(clause)) return '';
    if (NO_SUBJECT.test(clause) || verbAt(clause) === undefined) continue;
    const subject = subjectIn(clause);
    if (subject && subject.split(' ').length <= 16) return subject;
  }
  return '';
}
