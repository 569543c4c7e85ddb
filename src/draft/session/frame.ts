import type { Language, Level } from '../../report/lists/terms.js';
import type { Frame } from './draft.js';

/** Known metadata of a report before anybody has checked it. */
export type KnownFrame = Partial<Omit<Frame, 'guessed'>>;

/** Administrative level of a public body, by the end of its name. */
const LEVELS: readonly (readonly [ending: RegExp, level: Level])[] = [
  [/(?:街道|街道办事处|镇|乡)$/, 'township'],
  [/(?:社区|村)$/, 'village'],
  [/(?:局|委|委员会|厅|部|办公室|法院|检察院)$/, 'department'],
  [/(?:县|旗|区)$/, 'county'],
  [/市$/, 'prefecture'],
  [/(?:省|自治区)$/, 'province'],
  [/(?:公司|集团)$/, 'enterprise'],
  [/\bCounty\b/, 'county'],
  [/\bCity\b/, 'city'],
  [/\bDistrict\b/, 'district'],
];

/** The name of a body. 排全区第三 and 在我市 name none: 全区 and 我市 are words of a sentence. */
const NAME =
  /((?:(?![全我本该各][省市县区旗镇乡村])\p{Script=Han}){2,12}?(?:街道办事处|街道|人民法院|人民检察院|委员会|自治区|集团|公司|[省市县区旗镇乡村局厅]))(?=[\p{Script=Han}\d“《（年 ，。、：]|$)/u;

/**
 * Guesses metadata from title, text and file name, and lists the guessed fields. The period is empty if none of them
 * states a year: it has to be asked for.
 */
export function frameOf(title: string, text: string, name: string, known: KnownFrame): Frame {
  const language = known.language ?? languageOf(text);
  const body = known.entity?.name ?? bodyIn(title, text) ?? title;
  const guess: Omit<Frame, 'guessed'> = {
    id: idOf(name),
    title,
    language,
    entity: { name: body, level: LEVELS.find(([ending]) => ending.test(body))?.[1] ?? 'department' },
    period: periodIn(title, ANY_YEAR) ?? periodIn(text, DATED) ?? periodIn(name, ANY_YEAR) ?? '',
    publisher: known.entity?.name ?? body,
  };
  const guessed = (Object.keys(guess) as (keyof typeof guess)[]).filter((key) => known[key] === undefined);
  return { ...guess, ...known, guessed };
}

/** The language of a document, by its letters. */
export const languageOf = (text: string): Language => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han * 4 > latin ? 'zh' : 'en';
};

/** The body's name may have the year before or after it: 2023年某某街道工作报告. */
const bodyIn = (title: string, text: string): string | undefined =>
  NAME.exec(title.replace(/\d{4}年(?:度|上半年)?/g, ''))?.[1] ??
  NAME.exec(text.slice(0, 400).replace(/\d{4}年(?:度)?/g, ''))?.[1];

const YEAR = String.raw`(?<![\d.,])(?:19|20)\d\d`;

/** In a title or a file name, any number that may be a year is one. */
const ANY_YEAR = new RegExp(String.raw`${YEAR}(?![,.]?\d)`, 'g');

/** In a text only with words of a date: 2000家 and “2000 people” are no years. */
const DATED = new RegExp(
  String.raw`${YEAR}(?=\s?年)|(?<=\b(?:in|of|for|during|by|since|until|FY|year|[A-Z][a-z]+)\s?)${YEAR}(?![,.]?\d|\s?(?:%|[a-z]{3,}))`,
  'g',
);

/** The most frequent year; the latest in case of a tie; undefined without one. */
function periodIn(text: string, years: RegExp): string | undefined {
  const counts = new Map<string, number>();
  for (const [year] of text.matchAll(years)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0];
}

/** A kebab-case id from the Latin letters and digits of a file's name. */
function idOf(name: string): string {
  const words =
    name
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-').slice(0, 60);
  return /^[a-z]/.test(id) ? id : `report${id && `-${id}`}`;
}
