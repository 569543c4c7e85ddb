import { part, phrase, textIn } from '../../phrase.js';
import type { HonourWords } from '../honour.js';
import { isNamed, titlePart } from '../title.js';

const SPACE = { gap: ' ' } as const;

export const honours: HonourWords = {
  print: (honour, recipient, { title, giver, verb }) => {
    const isOne = !honour.count || textIn(recipient, 'number') === '1';
    const was = isOne ? 'was' : 'were';
    const named = /\b(?:prize|award|medal)\b/i.test(title) ? 'awarded' : 'named';
    return phrase(
      part('recipient', recipient),
      verb ? part('verb', verb, SPACE) : part('words', `${was} ${isNamed(honour) ? named : 'given'}`, SPACE),
      titlePart(honour, title, SPACE),
      part('words', giver && 'by', SPACE),
      part('giver', giver, SPACE),
    );
  },
  countsByRecipient: true,
};
