import { cleanText } from '../../text.js';
import { part, phrase } from '../../phrase.js';
import type { HonourWords } from '../honour.js';
import { titlePart } from '../title.js';

export const honours: HonourWords = {
  print: (honour, recipient) => {
    const name = cleanText(honour.title.zh);
    const giver = honour.giver ? cleanText(honour.giver.zh) : '';
    // A prize is given, and a title is what one is found to be.
    const [by, given] = name.endsWith('奖') ? ['获', '授予'] : ['被', '评为'];
    return phrase(
      part('recipient', recipient),
      part('words', giver ? by : '获评'),
      part('giver', giver),
      part('words', giver && given),
      titlePart(honour, name),
    );
  },
  countsByRecipient: false,
};
