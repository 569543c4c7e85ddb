import { inDigits } from '../find/zh/number.js';
import type { DraftBoard, DraftFact } from '../session/draft.js';
import type { TextRange } from '../session/sentence.js';
import type { QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

const NUMBER = String.raw`(?<!第|[\d.十百千万])(\d{1,2}|[一二两三四五六七八九十]{1,3})`;
const COUNTER = '(?:个|家|项|所|座|处|条|名|位|件|类|种|大|点)';

const IN_HEADING = new RegExp(`${NUMBER}${COUNTER}`, 'g');
const NUMBERING = /^\s*(?:第?[一二三四五六七八九十\d]+[章节、.．]|[（(][一二三四五六七八九十\d]+[）)])\s*/;
const ENGLISH = /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+[a-z]/i;
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Checks stated counts against the length of their list. */
export const counts = (asked: QuestionInput): readonly FoundQuestion[] => [
  ...asked.draft.boards.flatMap((board) => boardOff(asked.text, board)),
  ...behind(asked),
  ...inFront(asked),
];

/** 十个第一 above a list of nine. */
function boardOff(text: string, { title, items }: DraftBoard): readonly FoundQuestion[] {
  const count = countIn(title.replace(NUMBERING, ''));
  const [first] = items;
  if (count === undefined || count === items.length || !first) return [];
  const start = text.lastIndexOf(title, first.start);
  const heading = start < 0 ? first : { start, end: start + title.length };
  const message = said((texts) => texts.COUNT_OFF.board(title, items.length));
  return [{ code: 'COUNT_OFF', facts: [], places: [heading], message }];
}

function countIn(title: string): number | undefined {
  const word = ENGLISH.exec(title)?.[1]?.toLowerCase();
  if (word !== undefined) return /\d/.test(word) ? Number(word) : WORDS.indexOf(word);
  const found = [...title.matchAll(IN_HEADING)];
  const count = found.length === 1 ? Number(inDigits(found[0]![1]!)) : 1;
  return count > 1 ? count : undefined;
}

const LIST_BEHIND = new RegExp(
  `${NUMBER}${COUNTER}[^，。；、（(：:\\d\\n]{1,12}(?:[（(]([^（()）。；\\n]+)[）)]|[：:]([^。；：:\\n]+))`,
  'g',
);
const NO_LIST = /^(?:含|其中|不含|包括|如|见|以下|即将|新建|分别)|\d|等/;

/** 3个镇（甲镇、乙镇）. */
function behind(asked: QuestionInput): readonly FoundQuestion[] {
  return [...asked.text.matchAll(LIST_BEHIND)].flatMap(({ index, 0: all, 1: count = '', 2: inBrackets, 3: list }) => {
    const names = (inBrackets ?? list ?? '').split('、');
    if (!areNames(names) || NO_LIST.test(inBrackets ?? list ?? '')) return [];
    const last = names[names.length - 1] ?? '';
    const items = names.length - 1 + last.split(/和|及|以及|与/).length;
    return [1, items, names.length].includes(Number(inDigits(count)))
      ? []
      : [countOff(asked, { start: index, end: index + all.length }, count, items)];
  });
}

const areNames = (names: readonly string[]): boolean =>
  names.length > 1 && names.every((name) => name.length > 1 && name.length < 16 && !/[，,]/.test(name));

const LIST_IN_FRONT = new RegExp(
  `([^，。；：\\n]{2,80}、[^，。；：、\\n]{2,24}?)(等)?${NUMBER}${COUNTER}(?=[\\p{Script=Han}“])`,
  'gu',
);

/** Verbs use the same separator: only places, bodies and quoted text are certainly names. */
const NAME = /[镇乡村县区市局校院园路桥河湖省]$|[”》]$/;

/** 甲村、乙村、丙村4个村; with 等, there may be more than named, but not fewer. */
function inFront(asked: QuestionInput): readonly FoundQuestion[] {
  return [...asked.text.matchAll(LIST_IN_FRONT)].flatMap(({ index, 0: all, 1: list = '', 2: more, 3: count = '' }) => {
    const names = list.split('、');
    const total = Number(inDigits(count));
    if (!areNames(names.slice(1)) && names.length > 2) return [];
    if (total < 2 || !names.every((name) => NAME.test(name)) || (more ? names.length <= total : names.length === total))
      return [];
    return [countOff(asked, { start: index, end: index + all.length }, count, names.length)];
  });
}

function countOff({ text, facts }: QuestionInput, place: TextRange, count: string, items: number): FoundQuestion {
  const words = text.slice(place.start, place.end);
  const at =
    place.start + (words.indexOf('（') > 0 || /[：:(]/.test(words) ? words.indexOf(count) : words.lastIndexOf(count));
  const concerned = facts.filter((fact: DraftFact) => fact.start <= at && at < fact.end);
  const quote = concerned[0]?.quote ?? text.slice(at, at + count.length + 1);
  const message = said((texts) => texts.COUNT_OFF.list(quote, items));
  return { code: 'COUNT_OFF', facts: concerned, ...(!concerned.length && { places: [place] }), message };
}
