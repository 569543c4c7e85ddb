import { escapeHtml } from '../../format/text/html.js';
import type { Locale } from '../../format/locale.js';
import { isLatin } from '../pictures/measure.js';
import { piecesOf } from '../pictures/line-breaks.js';

/**
 * A heading whose lines end between words, as those of its picture do; it goes into an element of the class `words`. What is
 * copied of it gains no character.
 */
export const breakable = (text: string, locale: Locale): string =>
  isLatin(locale)
    ? escapeHtml(text)
    : piecesOf(text, locale)
        .map((piece) => escapeHtml(piece.text))
        .join('<wbr>');

/** For the style sheet of a page that has such headings within a part of it. */
export const wordsCss = (part: string): string =>
  `${part} .words:lang(zh) { word-break: keep-all; overflow-wrap: anywhere; text-wrap: balance; }`;
