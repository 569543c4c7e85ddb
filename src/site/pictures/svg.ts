import { words } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import type { Links } from '../links.js';
import { contentOf } from './content.js';
import { FORMATS, type FormatName } from './formats.js';
import { framed } from './frame.js';
import { inksOf, type Scheme } from './ink.js';
import { toSvg, type Picture } from './to-svg.js';
import { sentencesOf } from '../snippets/sentences.js';
import { cachedForSubject } from '../subject-cache.js';
import type { Subject } from '../subject.js';

export interface PictureOptions {
  /** One of `FORMAT_NAMES`; default: card. */
  readonly format?: FormatName;
  readonly scheme?: Scheme;
}

/** The layout of a subject's picture in one format, before it is written to a file. */
export const pictureOf = (
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { format = 'card', scheme = 'light' }: PictureOptions = {},
): Picture =>
  cachedForSubject(subject, report, `picture ${format} ${scheme} ${locale} ${links.base}`, () =>
    laidOut(subject, report, locale, links, { format, scheme }),
  );

function laidOut(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { format, scheme }: Required<PictureOptions>,
): Picture {
  const { scale, isPoster } = FORMATS[format];
  const content = contentOf(subject, report, locale);
  const ground = !isPoster ? 'surface' : content.isInBand ? 'band' : 'page';
  return {
    ...framed(content, report, FORMATS[format], locale, links.page(subject.id, locale)),
    scale,
    ground,
    locale,
    title: content.title,
    description: sentencesOf(subject, report, locale).join(words(locale).stop + words(locale).space),
    inks: inksOf(scheme, locale, ground),
  };
}

/** A subject as a standalone SVG file with real text. */
export const subjectSvg = (
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options?: PictureOptions,
): string => toSvg(pictureOf(subject, report, locale, links, options));
