import { pick } from './pick.js';
import type { FigureContext } from '../report/context.js';
import { type Locale } from './locale.js';
import { part, phrase, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import type { HonourLike, HonourTexts } from './words/honour.js';
import { HONOURS } from './words/languages.js';
import { words } from './words.js';
import { printWorded } from './worded.js';

/**
 * Prints the recipient, title, and giver if the report names one. Without a known recipient, the title alone.
 * @param recipient from `printRecipient`
 */
export const printHonour = (honour: HonourLike, recipient: Phrase, locale: Locale): Phrase =>
  isHeld(honour) ? HONOURS[locale].print(honour, recipient, textsOf(honour, locale)) : heldByNobody(honour, locale);

function textsOf(honour: HonourLike, locale: Locale): HonourTexts {
  const [title, verb] = [pick(honour.title, locale), printWorded(honour.verb, locale) ?? ''];
  const giver = honour.giver ? pick(honour.giver, locale) : '';
  // The verb may already contain the giver: 被省农业厅评为.
  return { title, verb, giver: verb.includes(giver) ? '' : giver };
}

/** Prints the recipient with the report’s verb, for where the title is set apart: 云溪镇荣获. */
export function printHolder({ verb }: Pick<HonourLike, 'verb'>, recipient: Phrase, locale: Locale): Phrase {
  const gap = words(locale).space;
  return phrase(part('recipient', recipient), part('verb', printWorded(verb, locale) ?? '', { gap }));
}

/** A hand-written card may give only a title, which is then its own recipient. */
export const isHeld = ({ title, recipient }: Pick<HonourLike, 'title' | 'recipient'>): boolean => title !== recipient;

const heldByNobody = ({ title, giver }: HonourLike, locale: Locale): Phrase => {
  const say = words(locale);
  return phrase(
    part('title', pick(title, locale)),
    part('giver', giver ? say.givenBy(pick(giver, locale)) : '', { gap: say.comma }),
  );
};

/** Prints the recipient, or the number of recipients where the report only counts them: 4个小区. */
export function printRecipient(
  { recipient, count }: Pick<HonourLike, 'recipient' | 'count'>,
  locale: Locale,
  report: FigureContext = {},
): Phrase {
  const name = pick(recipient, locale);
  if (!count) return phrase(part('recipient', name));
  const counted = HONOURS[locale].countsByRecipient ? { ...count, noun: '' } : count;
  const gap = words(locale).space;
  return phrase(part('count', printQuantity(counted, locale, report)), part('recipient', name, { gap }));
}
