import { part, type Part } from '../phrase.js';
import type { HonourLike } from './honour.js';
import { QUOTATION_MARKS, requoted } from './quotation.js';

/**
 * An honour that the report does not name has a description for a title, which in English starts in lower case. Where
 * there is no English, it is taken for a name.
 */
export const isNamed = ({ title }: HonourLike): boolean => !/^[a-z]/.test(title.en ?? '');

/** A name stands between quotation marks, a description without. */
export const titlePart = (honour: HonourLike, text: string, around: Pick<Part, 'gap'> = {}): Part =>
  isNamed(honour) ? part('title', requoted(text), { ...around, marks: QUOTATION_MARKS }) : part('title', text, around);
