import { expect, test } from 'vitest';
import { questionsOf } from '../../../src/draft/questions/questions-of.js';
import { drafted } from '../../support/questions.js';

const asked = async (text: string) => {
  const made = await drafted(text);
  return questionsOf(made.draft, made.text);
};

test('whose rank it is: the question names the figures in front, so that one is told from another', async () => {
  const lines = '拆除旧房23.6万平方米，盘活闲置用地960亩，列全市第一。\n新建绿道34公里，新建公园17个，列全市第一。\n';
  expect((await asked(lines)).map(({ message }) => message.zh)).toEqual([
    '“列全市第一”是哪一个的排名：“旧房23.6万平方米”、“闲置用地960亩”？',
    '“列全市第一”是哪一个的排名：“绿道34公里”、“公园17个”？',
  ]);
});

test('what a text says twice in the same words is asked about once, of both', async () => {
  const line = '24个村收入100万元以上达21个。';
  const [question, ...more] = await asked(`${line}\n村级经济壮大。${line}\n`);
  expect(more).toEqual([]);
  expect(question?.code).toBe('PART_OF_WHOLE');
  expect(question?.facts).toHaveLength(2);
  expect(question?.sentences).toHaveLength(2);
});
