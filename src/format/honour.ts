import type { HonourFact, UnitDeclaration } from '../report/types.js';
import { pick, type Locale } from './locale.js';
import { printQuantity } from './quantity.js';
import { words } from './words.js';

/** What `printHonour` reads of an honour. */
export type HonourLike = Pick<HonourFact, 'title' | 'recipient' | 'giver' | 'count'>;

/** Who received what, and from whom where the report says so. */
export const printHonour = (
  honour: HonourLike,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): string => (locale === 'en' ? inEnglish(honour, declaredUnits) : inChinese(honour, declaredUnits));

/** An honour that the report does not name has a description for a title, which in English starts in lower case. */
const isNamed = ({ title }: HonourLike): boolean => !/^[a-z]/.test(title.en);

function inChinese(honour: HonourLike, declaredUnits: readonly UnitDeclaration[]): string {
  const name = pick(honour.title, 'zh-CN');
  const title = isNamed(honour) ? words('zh-CN').quoted(name) : name;
  const count = honour.count ? printQuantity(honour.count, 'zh-CN', declaredUnits).text : '';
  const giver = honour.giver ? pick(honour.giver, 'zh-CN') : '';
  // A prize is given, and a title is what one is found to be.
  const byGiver = name.endsWith('奖') ? `获${giver}授予` : `被${giver}评为`;
  return `${count}${pick(honour.recipient, 'zh-CN')}${giver ? byGiver : '获评'}${title}`;
}

function inEnglish(honour: HonourLike, declaredUnits: readonly UnitDeclaration[]): string {
  const title = pick(honour.title, 'en');
  const giver = honour.giver ? ` by ${pick(honour.giver, 'en')}` : '';
  // The recipient says what is counted.
  const count = honour.count && printQuantity({ ...honour.count, noun: '' }, 'en', declaredUnits);
  const recipient = `${count ? `${count.text} ` : ''}${pick(honour.recipient, 'en')}`;
  const were = count && count.number !== '1' ? 'were' : 'was';
  if (!isNamed(honour)) return `${recipient} ${were} given ${title}${giver}`;
  const named = /\b(?:prize|award|medal)\b/i.test(title) ? 'awarded' : 'named';
  return `${recipient} ${were} ${named} ${words('en').quoted(title)}${giver}`;
}
