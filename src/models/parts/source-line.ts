import { pick } from '../../format/pick.js';
import { correctionNote } from '../../format/correction.js';
import { type Locale } from '../../format/locale.js';
import { cleanText } from '../../format/text/text.js';
import { printLabel } from '../../format/label.js';
import { words } from '../../format/words.js';
import { safeHref } from '../../report/fields/safe-href.js';
import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';

/** The attribution of a figure, with a link. */
export interface SourceLine {
  readonly text: string;
  /** An http or https address. */
  readonly href?: string;
  /** Set if the report is invented. */
  readonly mark?: string;
  /** Which of the shown figures were corrected after publication, and when. */
  readonly corrected?: string;
}

/**
 * Returns the line below every widget; undefined without source, “invented” mark and corrections.
 * @param facts the facts shown
 */
export function sourceLine({ locale, context }: ModelOptions, facts: readonly Fact[] = []): SourceLine | undefined {
  const { source, invented } = context;
  const corrected = correctedIn(facts, { locale, context });
  const remarks = { ...(invented && { mark: words(locale).invented }), ...(corrected && { corrected }) };
  const href = safeHref(source?.url);
  const publisher = source?.publisher;
  if (publisher) return { text: words(locale).asReportedBy(pick(publisher, locale)), href, ...remarks };
  if (href !== undefined) return { text: words(locale).source, href, ...remarks };
  return Object.keys(remarks).length ? { text: '', ...remarks } : undefined;
}

/** With several figures, the corrected ones are named. */
function correctedIn(facts: readonly Fact[], { locale, context }: ModelOptions): string {
  const name = (fact: Fact): string => (facts.length > 1 ? printLabel(fact, context, locale) : '');
  return facts
    .filter(({ corrections }) => corrections)
    .map((fact) => cleanText(remarked(name(fact), correctionNote(fact, locale), locale)))
    .join(words(locale).separator);
}

const remarked = (name: string, note: string, locale: Locale): string =>
  name ? name + words(locale).bracketed(note) : note;
