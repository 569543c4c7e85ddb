import { pick } from '../format/locale.js';
import { cleanText } from '../format/text.js';
import { words } from '../format/words.js';
import type { ModelOptions } from './context.js';

/** Whose word the figure is, and where that can be read. */
export interface SourceLine {
  readonly text: string;
  /** An http or https address, or nothing. */
  readonly href?: string;
}

/** The line under every widget; undefined where no source is known. */
export function sourceLine({ locale, context }: ModelOptions): SourceLine | undefined {
  const { source } = context;
  if (!source) return undefined;
  return { text: words(locale).asReportedBy(cleanText(pick(source.publisher, locale))), href: safeHref(source.url) };
}

/** Only http and https become a link; a script address in an attribute must stay text. */
export function safeHref(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && !username && !password ? url : undefined;
  } catch {
    return undefined;
  }
}
