import type { FigureContext } from '../report/context.js';
import type { Level } from '../report/lists/terms.js';
import type { Locale } from './locale.js';
import type { CodeWords } from './words/embed-codes.js';
import type { Words } from './words/common.js';
import type { ComparisonWords } from './words/comparison.js';
import type { FindWords } from './words/find-page.js';
import type { GalleryWords } from './words/gallery.js';
import {
  CODES,
  COMPARISONS,
  FINDS,
  GALLERIES,
  KEYS,
  LEVELS,
  NOTE_COUNTS,
  NOTES,
  PAGES,
  WORDS,
} from './words/languages.js';
import type { NoteCounts, NoteWords } from './words/note.js';
import type { PageWords } from './words/page.js';

/* The texts of a locale, by area. */

/** Returns the short interface words. */
export const words = (locale: Locale): Words => WORDS[locale];

/** Returns the texts of a source note. */
export const noteWords = (locale: Locale): NoteWords => NOTES[locale];

/** Counts in a source note. */
export const noteCounts = (locale: Locale): NoteCounts => NOTE_COUNTS[locale];

/** Returns the texts of a report page around its widgets. */
export const pageWords = (locale: Locale): PageWords => PAGES[locale];

/** Returns the texts of a report comparison. */
export const comparisonWords = (locale: Locale): ComparisonWords => COMPARISONS[locale];

/**
 * Returns the level of a title or award, as a heading.
 * @param report in this language alone, its body has its own names for levels
 */
export function levelName(level: Level | undefined, locale: Locale, { languages }: FigureContext = {}): string {
  const { names, own, none } = LEVELS[locale];
  if (level === undefined) return none;
  const isOwn = languages?.length === 1 && languages[0] === KEYS[locale];
  return (isOwn && own[level]) || names[level];
}

/** Returns the texts of the pages with embed codes. */
export const codeWords = (locale: Locale): CodeWords => CODES[locale];

/** Returns the texts of the other published pages. */
export const galleryWords = (locale: Locale): GalleryWords => GALLERIES[locale];

/** Returns the texts of the index of several reports. */
export const findWords = (locale: Locale): FindWords => FINDS[locale];
