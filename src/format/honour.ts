import { pick } from './pick.js';
import type { UnitDeclaration } from '../report/types.js';
import { type Locale } from './locale.js';
import { part, phrase, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import type { HonourLike } from './words/honour.js';
import { HONOURS } from './words/languages.js';
import { words } from './words.js';

/**
 * Who received what, and from whom where the report says so. Of a title whose holder is not known, the title.
 * @param recipient as `printRecipient` says it
 */
export const printHonour = (honour: HonourLike, recipient: Phrase, locale: Locale): Phrase =>
  isHeld(honour) ? HONOURS[locale].print(honour, recipient) : heldByNobody(honour, locale);

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
  const counted = HONOURS[locale].countsByRecipient ? { ...count, noun: '' } : count;
  const gap = words(locale).space;
  return phrase(part('count', printQuantity(counted, locale, declaredUnits)), part('recipient', name, { gap }));
}
