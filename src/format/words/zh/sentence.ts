import { part, phrase, textOf } from '../../phrase.js';
import type { SentenceWords } from '../sentence.js';
import { common } from './common.js';

export const sentences: SentenceWords = {
  // A colon separates a label ending in a digit from the figure.
  measured: (label, _, figure) => {
    const isColon = /\d$/.test(label) && /^\d/.test(textOf(figure));
    return phrase(part('label', label), part('figure', figure, { gap: isColon ? common.colon : '' }));
  },
  stands: '',
  begun: (said) => said,
  dated: (_, { text }) => [part('period', text, common.inBrackets)],
};
