import type { HonourFact, UnitDeclaration } from '../report/types.js';
import { pick, type Locale } from './locale.js';
import { part, phrase, textIn, type Part, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import { QUOTATION_MARKS, requoted, words } from './words.js';

/** What `printHonour` reads of an honour. */
export type HonourLike = Pick<HonourFact, 'title' | 'recipient' | 'giver' | 'count'>;

/**
 * Who received what, and from whom where the report says so. Of a title whose holder is not known, the title.
 * @param recipient as `printRecipient` says it
 */
export function printHonour(honour: HonourLike, recipient: Phrase, locale: Locale): Phrase {
  if (!isHeld(honour)) return heldByNobody(honour, locale);
  return locale === 'en' ? inEnglish(honour, recipient) : inChinese(honour, recipient);
}

/** Written by hand, a title may stand alone: it is then its own recipient. */
export const isHeld = ({ title, recipient }: Pick<HonourLike, 'title' | 'recipient'>): boolean => title !== recipient;

const heldByNobody = ({ title, giver }: HonourLike, locale: Locale): Phrase => {
  const say = words(locale);
  return phrase(
    part('title', pick(title, locale)),
    part('giver', giver ? say.givenBy(pick(giver, locale)) : '', { gap: say.comma }),
  );
};

/** Who received it, or how many where they are only counted: 4个小区. */
export function printRecipient(
  { recipient, count }: Pick<HonourLike, 'recipient' | 'count'>,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): Phrase {
  const name = pick(recipient, locale);
  if (!count) return phrase(part('recipient', name));
  // The recipient says what is counted.
  const counted = printQuantity(locale === 'en' ? { ...count, noun: '' } : count, locale, declaredUnits);
  return phrase(part('count', counted), part('recipient', name, locale === 'en' ? { gap: ' ' } : {}));
}

/** An honour that the report does not name has a description for a title, which in English starts in lower case. */
const isNamed = ({ title }: HonourLike): boolean => !/^[a-z]/.test(title.en);

function inChinese(honour: HonourLike, recipient: Phrase): Phrase {
  const name = pick(honour.title, 'zh-CN');
  const giver = honour.giver ? pick(honour.giver, 'zh-CN') : '';
  // A prize is given, and a title is what one is found to be.
  const [by, given] = name.endsWith('奖') ? ['获', '授予'] : ['被', '评为'];
  return phrase(
    part('recipient', recipient),
    part('words', giver ? by : '获评'),
    part('giver', giver),
    part('words', giver && given),
    titlePart(honour, name),
  );
}

const SPACE = { gap: ' ' } as const;

function inEnglish(honour: HonourLike, recipient: Phrase): Phrase {
  const title = pick(honour.title, 'en');
  const giver = honour.giver ? pick(honour.giver, 'en') : '';
  const isOne = !honour.count || textIn(recipient, 'number') === '1';
  const was = isOne ? 'was' : 'were';
  const named = /\b(?:prize|award|medal)\b/i.test(title) ? 'awarded' : 'named';
  return phrase(
    part('recipient', recipient),
    part('words', `${was} ${isNamed(honour) ? named : 'given'}`, SPACE),
    titlePart(honour, title, SPACE),
    part('words', giver && 'by', SPACE),
    part('giver', giver, SPACE),
  );
}

/** A name stands between quotation marks, a description without. */
const titlePart = (honour: HonourLike, text: string, around: Pick<Part, 'gap'> = {}): Part =>
  isNamed(honour) ? part('title', requoted(text), { ...around, marks: QUOTATION_MARKS }) : part('title', text, around);
