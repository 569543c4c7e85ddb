import { part, phrase, textOf } from '../../phrase.js';
import type { SentenceWords } from '../sentence.js';
import { common } from './common.js';

export const sentences: SentenceWords = {
  // Two numbers must not run together: between a label that ends in a digit and its figure stands a colon.
  measured: (label, _, figure) => {
    const isColon = /\d$/.test(label) && /^\d/.test(textOf(figure));
    return phrase(part('label', label), part('figure', figure, { gap: isColon ? common.colon : '' }));
  },
  stands: '',
  begun: (said) => said,
  dated: (_, { text }) => [part('period', text, common.inBrackets)],
};
