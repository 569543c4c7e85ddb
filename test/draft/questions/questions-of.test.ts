import { expect, test } from 'vitest';
import { questionsOf } from '../../../src/draft/questions/questions-of.js';
import { decided } from '../../../src/draft/session/decide.js';
import { verdict } from '../../support/drafts.js';
import { drafted, questions } from '../../support/questions.js';

const TEXT = '户籍人口38.6万人。茶室共59座，其中甲镇20座、乙镇18座、丙镇20座。\n年末户籍人口39.6万人。';

test('a question has the facts, each sentence once with its place, and three answers', async () => {
  const made = await drafted(TEXT);
  const asked = questionsOf(made.draft, made.text);
  expect(asked.map(({ code }) => code)).toEqual(['FIGURE_DIFFERS', 'SUM_OFF']);
  expect(asked[0]?.sentences.map(({ text }) => text)).toEqual(['户籍人口38.6万人', '年末户籍人口39.6万人']);
  expect(asked[1]?.sentences).toHaveLength(1);
  for (const { sentences, choices } of asked) {
    for (const { start, end, text } of sentences) expect(made.text.slice(start, end)).toBe(text);
    expect(choices).toHaveLength(3);
    for (const { text } of choices) expect([text.zh, text.en].every(Boolean)).toBe(true);
  }
});

test('the same draft always asks the same, and what is rejected is not asked about', async () => {
  expect(await questions(TEXT)).toEqual(await questions(TEXT));
  const { draft, text } = await drafted(TEXT);
  const [first] = draft.facts;
  const without = decided(draft, first!.id, verdict('rejected'));
  expect(questionsOf(without, text).map(({ code }) => code)).toEqual(['SUM_OFF']);
});
