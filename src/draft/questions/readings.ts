import type { Question } from '../proposal.js';
import type { DraftFact, QuestionCode } from '../session/draft.js';
import type { Asked } from './context.js';
import type { Found } from './question.js';
import { said } from './texts/said.js';

const CODES: Readonly<Record<Question, QuestionCode>> = {
  'part-of-whole': 'PART_OF_WHOLE',
  'whose-rank': 'WHOSE_RANK',
  'list-length': 'LIST_UNEVEN',
  'amount-or-change': 'AMOUNT_OR_CHANGE',
};

/** Where a rule leaves two readings open. */
export const readings = ({ facts }: Asked): readonly Found[] =>
  facts.flatMap((fact): readonly Found[] => {
    const code = fact.question && CODES[fact.question];
    return code && fact.state === 'asked' ? [{ code, facts: [fact], message: messageOf(code, fact) }] : [];
  });

function messageOf(code: QuestionCode, { quote, whole = '', unit, label, role = '' }: DraftFact): Found['message'] {
  return said((texts) => {
    switch (code) {
      case 'PART_OF_WHOLE':
        return texts.PART_OF_WHOLE(quote, whole + unit);
      case 'WHOSE_RANK':
        return texts.WHOSE_RANK(quote);
      case 'LIST_UNEVEN':
        return texts.LIST_UNEVEN(label.split(/、|和|与/).length, Number(role.split('/')[1]));
      default:
        return texts.AMOUNT_OR_CHANGE(quote);
    }
  });
}
