import type { CodeKind } from '../../../format/words/embed-codes.js';
import type { Locale } from '../../../format/locale.js';
import type { Report } from '../../../report/types.js';
import type { Links } from '../../links.js';
import type { Formats } from '../../output.js';
import { pictureChoices, type PictureChoice } from '../../pictures/picture-choices.js';
import { relativeAddress } from '../../relative.js';
import { plainLook } from '../../snippets/code-look.js';
import { embedCodes, type SiteScripts } from '../../snippets/embed-codes.js';
import { cachedForSubject } from '../../subject-cache.js';
import type { Subject } from '../../subject.js';
import { HOLE_MARKS, codeMarkup, plainCode } from './code-holes.js';

/** A picture with its address relative to the codes page. */
export interface LinkedPicture extends PictureChoice {
  readonly href: string;
}

/** The codes of a subject in one language, for a page that may be in another. */
export interface CodesJob {
  readonly subject: Subject;
  readonly report: Report;
  /** The language of the page, and that of the codes. */
  readonly ui: Locale;
  readonly locale: Locale;
  readonly links: Links;
  readonly formats: Formats;
  readonly pictures: readonly LinkedPicture[];
  /** The available kinds of code. */
  readonly kinds: readonly CodeKind[];
  /** A code with default options. */
  code(kind: CodeKind): string;
  /** The same as markup, with placeholders for options. */
  markup(kind: CodeKind): string;
}

export interface CodesOptions {
  /** Looks in which the subject has a page of its own, by name. */
  readonly looks?: readonly string[] | undefined;
  /** The formats that the site has; all if absent. */
  readonly formats?: Formats | undefined;
  readonly scripts: SiteScripts;
  /** Whether PNG pictures are available for download. */
  readonly pictures?: boolean | undefined;
}

export function codesJob(
  subject: Subject,
  report: Report,
  { ui, locale }: Pick<CodesJob, 'ui' | 'locale'>,
  links: Links,
  { formats = 'all', scripts, pictures = false }: CodesOptions,
): CodesJob {
  // The page in each language contains the codes of all languages.
  const name = `codes ${locale} ${links.base} ${scripts.widgets.integrity} ${scripts.frame.integrity}`;
  const codes = cachedForSubject(subject, report, name, () => codesOf(subject, report, locale, links, scripts));
  const here = links.codes(subject.id, ui);
  return {
    subject,
    report,
    ui,
    locale,
    links,
    formats,
    pictures: pictureChoices(subject, report, locale, links, pictures).map((choice) => ({
      ...choice,
      href: relativeAddress(here, choice.address),
    })),
    kinds: [...codes.keys()],
    code: (kind) => codes.get(kind)?.plain ?? '',
    markup: (kind) => codes.get(kind)?.markup ?? '',
  };
}

/** A code with default options, as text and as markup. */
interface Code {
  readonly plain: string;
  readonly markup: string;
}

function codesOf(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  scripts: SiteScripts,
): ReadonlyMap<CodeKind, Code> {
  const plain = plainLook(subject, report, locale, links);
  const marked = embedCodes(subject, report, locale, links, scripts, HOLE_MARKS);
  return new Map(
    marked.map(({ kind, code }) => [kind, { plain: plainCode(code, plain), markup: codeMarkup(code, plain) }]),
  );
}
