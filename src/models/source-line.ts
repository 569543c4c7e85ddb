import { pick } from '../format/locale.js';
import { words } from '../format/words.js';
import type { ModelOptions } from './context.js';

/** Whose word the figure is, and where that can be read. */
export interface SourceLine {
  readonly text: string;
  /** An http or https address, or nothing. */
  readonly href?: string;
  /** Says that the report is invented, where it is. */
  readonly mark?: string;
}

/** The line under every widget; undefined where no source is known and none is invented. */
export function sourceLine({ locale, context }: ModelOptions): SourceLine | undefined {
  const { source, invented } = context;
  const mark = invented && { mark: words(locale).invented };
  const href = safeHref(source?.url);
  const publisher = source?.publisher;
  if (publisher) return { text: words(locale).asReportedBy(pick(publisher, locale)), href, ...mark };
  if (href !== undefined) return { text: words(locale).source, href, ...mark };
  return mark && { text: '', ...mark };
}

/** Only http and https become a link; a script address in an attribute must stay text. */
export function safeHref(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    // What was looked at is what the link gets: "https:a.b" by itself would be read as a path of the page.
    const { protocol, username, password, href } = new URL(url);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
