import type { Question } from '../proposal.js';
import type { DraftFact, QuestionCode } from '../session/draft.js';
import { sentenceAt } from '../session/sentence.js';
import { grouped, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

const CODES: Readonly<Record<Question, QuestionCode>> = {
  'part-of-whole': 'PART_OF_WHOLE',
  'whose-rank': 'WHOSE_RANK',
  'list-length': 'LIST_UNEVEN',
  'amount-or-change': 'AMOUNT_OR_CHANGE',
};

/** Figures with two possible readings. Identical wording is asked about once. */
export function readings({ text, facts }: QuestionInput): readonly FoundQuestion[] {
  const asked = facts.flatMap((fact): readonly FoundQuestion[] => {
    const code = fact.question && CODES[fact.question];
    if (!code || fact.state !== 'asked') return [];
    return [{ code, facts: [fact], message: messageOf(code, fact, before(text, fact, facts)) }];
  });
  return grouped(asked, ({ code, message }) => `${code} ${message.zh}`).map((same) => ({
    ...same[0]!,
    facts: same.flatMap((one) => one.facts),
  }));
}

/** The figures before a rank in its sentence, with their labels, which distinguish the questions. */
function before(text: string, rank: DraftFact, facts: readonly DraftFact[]): readonly string[] {
  const start = Math.max(sentenceAt(text, rank.start).start, text.lastIndexOf('；', rank.start));
  const inFront = facts.filter((fact) => fact.start >= start && fact.end <= rank.start);
  // A change or another rank closes the preceding group.
  const closed = inFront.map(({ kind }) => kind !== 'amount').lastIndexOf(true);
  return inFront
    .slice(closed + 1)
    .slice(-MOST)
    .map(({ label, quote }) => `${label}${/[a-z]$/i.test(label) ? ' ' : ''}${quote}`);
}

const MOST = 3;

function messageOf(
  code: QuestionCode,
  { quote, whole = '', unit, label, role = '' }: DraftFact,
  figures: readonly string[],
): FoundQuestion['message'] {
  return said((texts) => {
    switch (code) {
      case 'PART_OF_WHOLE':
        return texts.PART_OF_WHOLE(quote, whole + unit, label);
      case 'WHOSE_RANK':
        return texts.WHOSE_RANK(quote, figures);
      case 'LIST_UNEVEN':
        return texts.LIST_UNEVEN(label.split(/、|和|与/).length, Number(role.split('/')[1]));
      default:
        return texts.AMOUNT_OR_CHANGE(quote);
    }
  });
}
