import { plural } from './plural.js';

/** Texts of the Questions screen. */
export const questionsWords = {
  none: 'There is nothing to ask.',
  noneHint: 'Sums, shares, changes and ranks of the text fit each other, as far as they can be compared.',
  counts: (open: number, answered: number) => `${plural(open, 'question')} open, ${answered} answered`,
  yours: (answer: string) => `You said: ${answer}`,
  never: 'You can publish with questions open. Your answers are remembered next year.',
  show: 'Show it in the text',
};

export type QuestionsWords = typeof questionsWords;
