import type { HonourFact, UnitDeclaration } from '../report/types.js';
import { pick, type Locale } from './locale.js';
import { printQuantity } from './quantity.js';
import { words } from './words.js';

/** What `printHonour` reads of an honour. */
export type HonourLike = Pick<HonourFact, 'title' | 'recipient' | 'giver' | 'count'>;

/** Who received what, and from whom where the report says so. Of a title whose holder is not known, the title. */
export function printHonour(
  honour: HonourLike,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): string {
  if (!isHeld(honour)) return heldByNobody(honour, locale);
  return locale === 'en' ? inEnglish(honour, declaredUnits) : inChinese(honour, declaredUnits);
}

/** Written by hand, a title may stand alone: it is then its own recipient. */
export const isHeld = ({ title, recipient }: Pick<HonourLike, 'title' | 'recipient'>): boolean => title !== recipient;

const heldByNobody = ({ title, giver }: HonourLike, locale: Locale): string =>
  pick(title, locale) + (giver ? words(locale).comma + words(locale).givenBy(pick(giver, locale)) : '');

/** Who received it, or how many where they are only counted: 4个小区. */
export function printRecipient(
  { recipient, count }: Pick<HonourLike, 'recipient' | 'count'>,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): string {
  const name = pick(recipient, locale);
  if (!count) return name;
  // The recipient says what is counted.
  const { text } = printQuantity(locale === 'en' ? { ...count, noun: '' } : count, locale, declaredUnits);
  return locale === 'en' ? `${text} ${name}` : text + name;
}

/** An honour that the report does not name has a description for a title, which in English starts in lower case. */
const isNamed = ({ title }: HonourLike): boolean => !/^[a-z]/.test(title.en);

function inChinese(honour: HonourLike, declaredUnits: readonly UnitDeclaration[]): string {
  const name = pick(honour.title, 'zh-CN');
  const title = isNamed(honour) ? words('zh-CN').quoted(name) : name;
  const giver = honour.giver ? pick(honour.giver, 'zh-CN') : '';
  // A prize is given, and a title is what one is found to be.
  const byGiver = name.endsWith('奖') ? `获${giver}授予` : `被${giver}评为`;
  return `${printRecipient(honour, 'zh-CN', declaredUnits)}${giver ? byGiver : '获评'}${title}`;
}

function inEnglish(honour: HonourLike, declaredUnits: readonly UnitDeclaration[]): string {
  const title = pick(honour.title, 'en');
  const giver = honour.giver ? ` by ${pick(honour.giver, 'en')}` : '';
  const recipient = printRecipient(honour, 'en', declaredUnits);
  const isOne = !honour.count || printQuantity(honour.count, 'en').number === '1';
  const were = isOne ? 'was' : 'were';
  if (!isNamed(honour)) return `${recipient} ${were} given ${title}${giver}`;
  const named = /\b(?:prize|award|medal)\b/i.test(title) ? 'awarded' : 'named';
  return `${recipient} ${were} ${named} ${words('en').quoted(title)}${giver}`;
}
