import { pick } from '../../format/pick.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';

/** The title of a report in the parts in which a page sets it. */
export interface TitleParts {
  /** Whose report it is, as its title begins with it, with what parts the two; empty where it does not. */
  readonly titleHolder: string;
  /** The title, or the rest of it, in parts: every second one is a year with its 年. */
  readonly titleParts: readonly string[];
}

export function titleParts(report: Pick<Report, 'title' | 'entity'>, locale: Locale): TitleParts {
  const title = pick(report.title, locale);
  const name = pick(report.entity.name, locale);
  const rest = title.startsWith(name) ? title.slice(name.length).replace(/^[\s:：,，]+/, '') : title;
  // A title that is a name and no more has nothing to follow it.
  const own = rest || title;
  return { titleHolder: title.slice(0, title.length - own.length), titleParts: own.split(/(\d{4}年?)/) };
}
