import type { FigureContext } from '../report/context.js';
import type { Level } from '../report/lists/terms.js';
import type { Locale } from './locale.js';
import type { CodeWords } from './words/codes.js';
import type { Words } from './words/common.js';
import type { ComparisonWords } from './words/comparison.js';
import type { GalleryWords } from './words/gallery.js';
import { CODES, COMPARISONS, GALLERIES, KEYS, LEVELS, NOTE_COUNTS, NOTES, PAGES, WORDS } from './words/languages.js';
import type { NoteCounts, NoteWords } from './words/note.js';
import type { PageWords } from './words/page.js';

/* The words of one language, area by area. */

/** The small words of the interface. */
export const words = (locale: Locale): Words => WORDS[locale];

/** What a note about a source says. */
export const noteWords = (locale: Locale): NoteWords => NOTES[locale];

/** What a note counts. */
export const noteCounts = (locale: Locale): NoteCounts => NOTE_COUNTS[locale];

/** What the page of a report says around its widgets. */
export const pageWords = (locale: Locale): PageWords => PAGES[locale];

/** What a comparison of two reports says. */
export const comparisonWords = (locale: Locale): ComparisonWords => COMPARISONS[locale];

/**
 * The level at which a title or an award was given, as a heading.
 * @param report in this language alone, it is from a body that has its own names in it
 */
export function levelName(level: Level | undefined, locale: Locale, { languages }: FigureContext = {}): string {
  const { names, own, none } = LEVELS[locale];
  if (level === undefined) return none;
  const isOwn = languages?.length === 1 && languages[0] === KEYS[locale];
  return (isOwn && own[level]) || names[level];
}

/** What the pages of codes say. */
export const codeWords = (locale: Locale): CodeWords => CODES[locale];

/** What the other published pages say around the widgets. */
export const galleryWords = (locale: Locale): GalleryWords => GALLERIES[locale];
