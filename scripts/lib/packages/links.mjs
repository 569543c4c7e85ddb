/* Links of Markdown files that are packed: on a page of a registry nothing is there but what is in the package. */
import { posix } from 'node:path';

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

/** @param {string} target of a link; whether it leads to a file beside the one that has it */
const isRelative = (target) => !/^(?:[a-z][a-z+.-]*:|#|\/\/)/i.test(target);

/** @param {string} target of a link @param {string} from the file that has it */
const pathOf = (target, from) => posix.join(posix.dirname(from), target.replace(/[?#].*/, ''));

/**
 * Links of a text that lead nowhere.
 * @param {string} text Markdown
 * @param {string} from its file
 * @param {(path: string) => boolean} has whether a file is packed
 */
export const deadLinks = (text, from, has) =>
  Array.from(text.matchAll(LINK), ([, , , target]) => target).filter(
    (target) => isRelative(target) && !has(pathOf(target, from)),
  );

/**
 * A text at the root of a package whose links lead to what is packed; others are left as their words.
 * @param {string} text Markdown
 * @param {(path: string) => boolean} has whether a file is packed
 */
export const withoutDeadLinks = (text, has) =>
  text.replace(LINK, (link, _image, words, target) => (isRelative(target) && !has(pathOf(target, '.')) ? words : link));
