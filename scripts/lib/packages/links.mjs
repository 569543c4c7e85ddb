/* Links of packed Markdown files: a registry page can only link to files in the package. */
import { posix } from 'node:path';

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

/** @param {string} target of a link; whether it leads to a file beside the one that has it */
const isRelative = (target) => !/^(?:[a-z][a-z+.-]*:|#|\/\/)/i.test(target);

/** @param {string} target of a link @param {string} from the file that has it */
const pathOf = (target, from) => posix.join(posix.dirname(from), target.replace(/[?#].*/, ''));

/**
 * Broken links of a text.
 * @param {string} text Markdown
 * @param {string} from its file
 * @param {(path: string) => boolean} has whether a file is packed
 */
export const deadLinks = (text, from, has) =>
  Array.from(text.matchAll(LINK), ([, , , target]) => target).filter(
    (target) => isRelative(target) && !has(pathOf(target, from)),
  );

/**
 * Unlinks what is not packed in a text at the root of a package; the link texts remain.
 * @param {string} text Markdown
 * @param {(path: string) => boolean} has whether a file is packed
 */
export const withoutDeadLinks = (text, has) =>
  text.replace(LINK, (link, _image, words, target) => (isRelative(target) && !has(pathOf(target, '.')) ? words : link));
