import type { Locale } from '../../format/locale.js';
import { pick } from '../../format/pick.js';
import { words } from '../../format/words.js';
import type { Report } from '../../report/types.js';
import { isOneFigure, type Subject } from '../subject.js';
import { shortOf } from './sentences.js';

/** The content of a subject in one line. */
export const inShort = (subject: Subject, report: Report, locale: Locale): string =>
  shortOf(subject, report, locale).join(words(locale).semicolon);

/** The fallback for a stripped frame: the sentence of a figure, the name of a list. */
export const saidInstead = (subject: Subject, report: Report, locale: Locale): string =>
  isOneFigure(subject) ? inShort(subject, report, locale) : pick(subject.title, locale);
