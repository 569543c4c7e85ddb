import { pick } from '../../format/pick.js';
import { pageWords } from '../../format/words.js';
import { type Locale } from '../../format/locale.js';
import { cleanText } from '../../format/text/text.js';
import type { ReportText } from '../../report/fields/report-text.js';

/** Links from a widget to its embed codes and its page: text and accessible name. */
export interface EmbedLink {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  /** Link to the page with its quotes. */
  readonly quotes: { readonly text: string; readonly name: string };
}

/** Returns the links for an id and its label. */
export function embedLink(id: string, label: ReportText, locale: Locale): EmbedLink {
  const say = pageWords(locale);
  const called = (text: string) => ({ text, name: say.linkNamed(text, cleanText(pick(label, locale))) });
  return { id, ...called(say.embed), quotes: called(say.quotes) };
}
