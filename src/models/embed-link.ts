import { pick } from '../format/pick.js';
import { pageWords } from '../format/words.js';
import { type Locale } from '../format/locale.js';
import { cleanText } from '../format/text.js';
import type { ReportText } from '../report/report-text.js';

/** The link to the codes of something that the page shows in one widget: what it says, and what is heard. */
export interface EmbedLink {
  readonly id: string;
  readonly text: string;
  readonly name: string;
}

/** The link to the codes of what has this id and this name. */
export function embedLink(id: string, label: ReportText, locale: Locale): EmbedLink {
  const say = pageWords(locale);
  return { id, text: say.embed, name: say.linkNamed(say.embed, cleanText(pick(label, locale))) };
}
