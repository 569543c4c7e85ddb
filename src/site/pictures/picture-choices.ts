import { codeWords } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import { FORMATS } from './formats.js';
import { PNG_FILES } from './png-files.js';
import type { Subject } from '../subject.js';
import { pictureOf } from './svg.js';

/** A picture that a code can show. */
export interface PictureChoice {
  /** What follows the language in its file's name: `.svg`, `.social.png`. */
  readonly ending: string;
  readonly address: string;
  /** Attributes for the room that it takes in a page, with a space in front: ` width="480" height="180"`. */
  readonly size: string;
}

/**
 * The drawing, which every site has, and the pictures in pixels where they are made. The size is that of the layout: a
 * picture with more pixels than that is sharper, not larger. What is as high as its text has to be says its width only.
 */
export function pictureChoices(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  hasPng: boolean,
): readonly PictureChoice[] {
  const card = pictureOf(subject, report, locale, links);
  const endings = [{ ending: '.svg', format: 'card' as const }, ...(hasPng ? PNG_FILES : [])];
  return endings.map(({ ending, format }) => {
    const { width, height, isFixed } = FORMATS[format];
    const known = format === 'card' ? Math.round(card.height) : isFixed ? height : undefined;
    return {
      ending,
      address: links.file(subject.id, locale, ending),
      size: ` width="${width}"${known === undefined ? '' : ` height="${known}"`}`,
    };
  });
}

/** A picture to look at and to download. */
interface Shown extends PictureChoice {
  /** As seen from the page that it is on. */
  readonly href: string;
}

/** Every picture as a thumbnail that downloads it, with what it is for; the script adds how many bytes it has. */
export const pictureList = (choices: readonly Shown[], ui: Locale): string =>
  `<ul>${choices
    .map(
      ({ ending, href }) =>
        `<li><a href="${escapeHtml(href)}" download data-picture="${ending}"><img src="${escapeHtml(href)}" alt="" loading="lazy"><span>${codeWords(ui).pictures[ending]}</span></a></li>`,
    )
    .join('')}</ul>`;

/** The list to choose from, for the script that fills the choice into the code; without script it is not there. */
export function pictureSelect(choices: readonly PictureChoice[], ui: Locale): string {
  const { pictures } = codeWords(ui);
  const { picture } = codeWords(ui).destinations;
  const options = choices.map(
    ({ ending, address, size }) =>
      `<option value="${escapeHtml(address)}" data-size="${escapeHtml(size)}">${pictures[ending]}</option>`,
  );
  return `<label class="picture" hidden><span>${picture.name}</span><select>${options.join('')}</select></label>`;
}
