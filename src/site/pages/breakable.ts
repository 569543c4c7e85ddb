import { escapeHtml } from '../../format/text/html.js';
import type { Locale } from '../../format/locale.js';
import { isLatin } from '../pictures/measure.js';
import { piecesOf } from '../pictures/line-breaks.js';

/**
 * A heading that breaks only between words, like its picture; use it within an element of class `words`. The copied
 * text has no extra characters.
 */
export const breakable = (text: string, locale: Locale): string =>
  isLatin(locale)
    ? escapeHtml(text)
    : piecesOf(text, locale)
        .map((piece) => escapeHtml(piece.text))
        .join('<wbr>');

/** Labels and titles in widgets, and headings of the page. Texts with escaped characters are left as they are. */
const LABEL =
  /(<(?:div|span) class="(?:label|detail-label|headline|title|page-line|page-words)"[^>]*>)([^<>&]*\p{Script=Han}[^<>&]*)(?=<)/gu;

/** Makes the labels of rendered widgets break only between words. @param html as rendered, in the locale */
export const withBreaks = (html: string, locale: Locale): string =>
  isLatin(locale) ? html : html.replace(LABEL, (_, start: string, text: string) => start + breakable(text, locale));

/** CSS for such headings within a part of a page. */
export const wordsCss = (part: string): string =>
  `${part} .words:lang(zh) { word-break: keep-all; overflow-wrap: anywhere; text-wrap: balance; }`;
