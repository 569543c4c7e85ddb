import { SOUNDS, WORD_SOUNDS } from './sounds.generated.js';

let known: ReadonlyMap<string, string> | undefined;

const table = (): ReadonlyMap<string, string> =>
  (known ??= new Map(
    SOUNDS.flatMap((line) => {
      const sound = /^[a-z]+/.exec(line)![0];
      return Array.from(line.slice(sound.length), (character) => [character, sound] as const);
    }),
  ));

const WORD = new RegExp(Object.keys(WORD_SOUNDS).join('|'), 'g');

/**
 * Pinyin of Chinese characters, without tones and separated by blanks; other text is unchanged. Characters not in GB
 * 2312 are left out: traditional and rare ones.
 */
export const soundsOf = (text: string): string =>
  text
    .replace(WORD, (word) => ` ${WORD_SOUNDS[word]} `)
    .replace(/\p{Script=Han}/gu, (character) => ` ${table().get(character) ?? ''} `);
