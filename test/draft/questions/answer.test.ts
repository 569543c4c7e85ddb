import { describe, expect, test } from 'vitest';
import { answered, unanswered } from '../../../src/draft/questions/answer.js';
import { openQuestions, questionsOf } from '../../../src/draft/questions/questions-of.js';
import { parseDraft } from '../../../src/draft/session/parse-draft.js';
import { reimported } from '../../../src/draft/session/reimport.js';
import { drafted, type DraftedText } from '../../support/questions.js';

const SUM = '新增茶园317亩，改造茶园166亩，退耕还茶345亩，累计完成826亩。';
const WHO = { by: 'Li', at: '2024-01-02T03:04:05.000Z' };

const firstOf = ({ draft, text }: DraftedText) => questionsOf(draft, text)[0]!;

describe('the answer to a question', () => {
  test('is remembered with who and when, and the question is open no more', async () => {
    const made = await drafted(SUM);
    const question = firstOf(made);
    expect(question.choices.map(({ id }) => id)).toEqual(['as-printed', 'wrong', 'not-parts']);
    const draft = answered(made.draft, question, 'not-parts', WHO);
    expect(draft.answers).toEqual([
      {
        question: 'SUM_OFF:fact-1+fact-2+fact-3+fact-4',
        code: 'SUM_OFF',
        facts: question.facts,
        answer: 'not-parts',
        ...WHO,
        quotes: ['826亩', '317亩', '166亩', '345亩'],
      },
    ]);
    expect(openQuestions(draft, made.text)).toEqual([]);
    expect(questionsOf(draft, made.text)[0]?.answer).toMatchObject(WHO);
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ ok: true, draft });
    expect(openQuestions(unanswered(draft, question.id), made.text)).toHaveLength(1);
  });

  test('takes the place of an earlier one, and is none where the question does not have it', async () => {
    const made = await drafted(SUM);
    const question = firstOf(made);
    const twice = answered(answered(made.draft, question, 'wrong', WHO), question, 'as-printed', WHO);
    expect(twice.answers.map(({ answer }) => answer)).toEqual(['as-printed']);
    expect(answered(made.draft, question, 'perhaps', WHO)).toBe(made.draft);
  });

  test('stays when the document is read again; an error is asked about again where the text changed and is still wrong', async () => {
    const made = await drafted(SUM);
    const read = async (answer: string, text: string) => {
      const before = answered(made.draft, firstOf(made), answer, WHO);
      const { draft: after } = await drafted(text);
      return openQuestions(reimported({ before, beforeText: made.text, after, afterText: text }), text);
    };
    expect(await read('not-parts', SUM)).toEqual([]);
    expect(await read('wrong', SUM)).toEqual([]);
    expect(await read('wrong', SUM.replace('826', '828'))).toEqual([]);
  });
});

describe('an answer on a reading', () => {
  const SHARE = '24个村集体经济收入100万元以上达21个村。';
  const RANK = '土地出让872亩，出让金共计56亿元，列全市第一。';

  const after = async (text: string, answer: string) => {
    const made = await drafted(text);
    const [question] = questionsOf(made.draft, made.text).filter(({ code }) => /OF_WHOLE|WHOSE/.test(code));
    const draft = answered(made.draft, question!, answer, WHO);
    return draft.facts.find(({ id }) => id === question!.facts[0])!;
  };

  test('makes the fact what it is, keeps what was proposed, and leaves it to be confirmed', async () => {
    const fact = await after(SHARE, 'share');
    expect(fact).toMatchObject({ kind: 'share', value: '21', whole: '24', state: 'proposed', decisions: [WHO] });
    expect(fact).not.toHaveProperty('question');
    expect(fact.proposal).toMatchObject({ kind: 'amount', question: 'part-of-whole' });
    expect(await after(SHARE, 'two')).not.toHaveProperty('whole');
    expect(await after(SHARE, 'none')).toMatchObject({ state: 'rejected' });
    expect(await after(RANK, 'all')).toMatchObject({ kind: 'rank', ranks: 'all', state: 'proposed' });
  });
});
