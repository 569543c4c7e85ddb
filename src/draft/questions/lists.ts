import { countsIn } from '../find/zh/lists.js';
import type { DraftFact } from '../session/draft.js';
import { clauseBefore, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

const SEPARATE = /[^，。；：、\n]{0,12}分别[^，。；、\n\d]{0,16}/g;

/** Separators between figures of a list. */
const NEXT = /^\s*(?:、|，|,|和|与|及|以及|and|, and|;|；)?\s*(?:增长|下降|上升|减少|增加|提高)?$/;

const BRACKETS = /[（(《“][^）)》”\n]*[）)》”]/g;

const IN_FRONT = /^(?:In|During|Over|By|For|Between|At)\b[^,]*,\s*/;

/** The numbers of figures and things differ: 甲、乙、丙分别增长5%、8%. */
export const lists = (asked: QuestionInput): readonly FoundQuestion[] => [...chinese(asked), ...english(asked)];

function chinese({ text, facts }: QuestionInput): readonly FoundQuestion[] {
  return [...text.matchAll(SEPARATE)].flatMap(({ index, 0: all }): readonly FoundQuestion[] => {
    const at = index + all.indexOf('分别');
    const first = facts.findIndex(({ end }) => end > at);
    if (first < 0) return [];
    const values = chain(text, facts.slice(first), at);
    const counts = namesBefore(text, at);
    if (!values.length || !counts || counts.includes(values.length)) return [];
    return [uneven(values, counts[0]!)];
  });
}

const isValue = ({ kind }: DraftFact): boolean => kind !== 'rank' && kind !== 'honour';

/** Consecutive figures from a position. */
function chain(text: string, facts: readonly DraftFact[], from: number): readonly DraftFact[] {
  const values: DraftFact[] = [];
  let end = from;
  for (const fact of facts) {
    const between = text.slice(end, fact.start);
    const isNext = values.length ? NEXT.test(between) : between.length < 20 && !/[。；\n]/.test(between);
    if (!isNext || !isValue(fact) || (values[0] && values[0].kind !== fact.kind)) break;
    values.push(fact);
    end = fact.end;
  }
  return values;
}

/** The number of things before 分别, for each way of splitting; undefined if it is no list. */
function namesBefore(text: string, at: number): readonly number[] | undefined {
  const clause = clauseBefore(text, at, 120).replace(BRACKETS, '');
  if (!clause.includes('、') || /\d/.test(clause) || /等[^、]{0,8}$/.test(clause)) return undefined;
  return countsIn(clause);
}

function english({ text, facts }: QuestionInput): readonly FoundQuestion[] {
  return [...text.matchAll(/\brespectively\b/gi)].flatMap(({ index }): readonly FoundQuestion[] => {
    const start = Math.max(
      text.lastIndexOf('. ', index) + 2,
      text.lastIndexOf('\n', index) + 1,
      text.lastIndexOf('; ', index) + 2,
    );
    const values = chainBefore(
      text,
      facts.filter(({ start: at, end }) => at >= start && end <= index),
      index,
    );
    const [first] = values;
    if (!first || values.length < 2) return [];
    const names = text.slice(start, first.start).replace(IN_FRONT, '');
    if (/\d/.test(names)) return [];
    const count = names.split(/,\s*(?:and\s+)?|\s+and\s+/).filter((name) => name.trim()).length;
    return count < 2 || count === values.length ? [] : [uneven(values, count)];
  });
}

function chainBefore(text: string, facts: readonly DraftFact[], to: number): readonly DraftFact[] {
  const values: DraftFact[] = [];
  let start = to;
  for (const fact of [...facts].reverse()) {
    const between = text.slice(fact.end, start);
    if (!(values.length ? NEXT.test(between) : /^[,\s]*$/.test(between))) break;
    values.unshift(fact);
    start = fact.start;
  }
  return values;
}

const uneven = (values: readonly DraftFact[], names: number): FoundQuestion => ({
  code: 'LIST_UNEVEN',
  facts: values,
  message: said((texts) => texts.LIST_UNEVEN(names, values.length)),
});
