import { sourcesOf, type Repository } from './repository.js';

/** Where a language may be named: its words, and the list of languages. */
const LISTS = ['src/format/words/', 'src/format/locale.ts'];

/**
 * The ways in which code asks for one language: it compares with the tag or the key, or has it in a path, with or without
 * the other one. A message in both languages (`{ zh, en }`) asks for none.
 */
const ASKS = [
  /[!=]==? '(?:zh(?:-CN)?|en)'/g,
  /'(?:zh(?:-CN)?|en)' [!=]==? /g,
  /\.(?:startsWith|endsWith|includes)\('(?:zh|en)\b/g,
  /\|\| '(?:zh-CN|en)'/g,
  /\(\?:(?:zh\|en|en\|zh|(?:en|zh)\\?\/)/g,
  /[/'`](?:zh|en)\.(?:json|csv|svg|png|md|txt|html|jsonld)/g,
  /'en\//g,
];

/** What a file does for one language by its name, which a new language would have to be added to. */
export const languagesAsked = (repository: Repository): string[] =>
  sourcesOf(repository, 'src')
    .filter((path) => !LISTS.some((list) => path.startsWith(list)))
    .flatMap((path) => {
      const code = repository.read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return ASKS.flatMap((ask) => code.match(ask) ?? []).map((one) => `${path}: ${one}`);
    });
