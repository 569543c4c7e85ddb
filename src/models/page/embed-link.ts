import { pick } from '../../format/pick.js';
import { pageWords } from '../../format/words.js';
import { type Locale } from '../../format/locale.js';
import { cleanText } from '../../format/text/text.js';
import type { ReportText } from '../../report/report-text.js';

/** The links to the codes and to the page of something that the page shows in one widget: what they say, and what is heard. */
export interface EmbedLink {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  /** Of the page that has its quotes. */
  readonly quotes: { readonly text: string; readonly name: string };
}

/** The links of what has this id and this name. */
export function embedLink(id: string, label: ReportText, locale: Locale): EmbedLink {
  const say = pageWords(locale);
  const called = (text: string) => ({ text, name: say.linkNamed(text, cleanText(pick(label, locale))) });
  return { id, ...called(say.embed), quotes: called(say.quotes) };
}
