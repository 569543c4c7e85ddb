import { pick } from '../../format/pick.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';

/** The title of a report, split for typesetting. */
export interface TitleParts {
  /** The entity's name and separator, where the title starts with them; else empty. */
  readonly titleHolder: string;
  /** The title, or the rest of it, in parts: every second part is a year with its 年. */
  readonly titleParts: readonly string[];
}

export function titleParts(report: Pick<Report, 'title' | 'entity'>, locale: Locale): TitleParts {
  const title = pick(report.title, locale);
  const name = pick(report.entity.name, locale);
  const rest = title.startsWith(name) ? title.slice(name.length).replace(/^[\s:：,，]+/, '') : title;
  // If the title is only the name, it stays whole.
  const own = rest || title;
  return { titleHolder: title.slice(0, title.length - own.length), titleParts: own.split(/(\d{4}年?)/) };
}
