import { sourcesOf, type Repository } from './repository.js';

/** Files that may name a language: its words, and the list of languages. */
const LISTS = ['src/format/words/', 'src/format/locale.ts'];

/**
 * Patterns of code that depends on a specific language: it compares the tag or key, or has it in a path. A message in
 * both languages (`{ zh, en }`) does not.
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

/** Language-specific code of a file, which would have to change for a new language. */
export const languagesAsked = (repository: Repository): string[] =>
  sourcesOf(repository, 'src')
    .filter((path) => !LISTS.some((list) => path.startsWith(list)))
    .flatMap((path) => {
      const code = repository.read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return ASKS.flatMap((ask) => code.match(ask) ?? []).map((one) => `${path}: ${one}`);
    });
