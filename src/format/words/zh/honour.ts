import { part, phrase } from '../../phrase.js';
import type { HonourWords } from '../honour.js';
import { common } from './common.js';
import { titlePart } from '../title.js';

export const honours: HonourWords = {
  print: (honour, recipient, { title: name, giver, verb }) => {
    if (verb)
      return phrase(
        part('recipient', recipient),
        part('verb', verb),
        titlePart(honour, name),
        part('giver', giver && common.givenBy(giver), common.inBrackets),
      );
    // Prizes (奖) are awarded; other titles are conferred.
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
