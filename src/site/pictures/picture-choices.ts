import { codeWords } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import { FORMATS } from './formats.js';
import { PNG_FILES } from './png-files.js';
import type { Subject } from '../subject.js';
import { pictureOf } from './svg.js';

/** A picture available for a code. */
export interface PictureChoice {
  /** Suffix after the language in its file name: `.svg`, `.social.png`. */
  readonly ending: string;
  readonly address: string;
  /** Size attributes with a leading space: ` width="480" height="180"`. */
  readonly size: string;
}

/**
 * The SVG, which every site has, and the PNG pictures if they are built. The size is that of the layout: more pixels
 * make a picture sharper, not larger. A picture with variable height has only a width.
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

/** A picture for display and download. */
interface Shown extends PictureChoice {
  /** Address relative to the page it is on. */
  readonly href: string;
}

/** Thumbnails that download each picture, with its purpose; the script adds the file sizes. */
export const pictureList = (choices: readonly Shown[], ui: Locale): string =>
  `<ul>${choices
    .map(
      ({ ending, href }) =>
        `<li><a href="${escapeHtml(href)}" download data-picture="${ending}"><img src="${escapeHtml(href)}" alt="" loading="lazy"><span>${codeWords(ui).pictures[ending]}</span></a></li>`,
    )
    .join('')}</ul>`;

/** The selection list, hidden without the script, which fills the choice into the code. */
export function pictureSelect(choices: readonly PictureChoice[], ui: Locale): string {
  const { pictures } = codeWords(ui);
  const { picture } = codeWords(ui).destinations;
  const options = choices.map(
    ({ ending, address, size }) =>
      `<option value="${escapeHtml(address)}" data-size="${escapeHtml(size)}">${pictures[ending]}</option>`,
  );
  return `<label class="picture" hidden><span>${picture.name}</span><select>${options.join('')}</select></label>`;
}
