import { localesOf } from '../../format/report-locales.js';
import type { Locale } from '../../format/locale.js';
import { pick } from '../../format/pick.js';
import type { Body } from '../../search-index/shapes.js';
import { byPeriod } from '../../report/calendar.js';
import type { Report } from '../../report/types.js';
import { localeName, type Links } from '../links.js';
import { sha256Hex } from '../sha256.js';
import { siteFile, type SiteFile } from '../site-file.js';
import { entriesOf, type Entry } from './entries.js';
import { makeIndex, type MadeIndex } from './make-index.js';

/** An index in one language, and the version that its files have in common. */
export interface FoundIndex extends MadeIndex {
  readonly version: string;
  readonly bodies: number;
}

/** Collects the figures of a site's reports, one report after the other, so that only their printed figures are kept. */
export class FindIndex {
  private readonly entries: Entry[] = [];
  private readonly newest = new Map<string, { readonly period: string; readonly body: Body }>();

  constructor(private readonly locale: Locale) {}

  /** Adds a report that has the language of the index; any other is left out, as it is from the list of reports. */
  add(report: Report, links: Links): void {
    if (!localesOf(report).includes(this.locale)) return;
    this.entries.push(...entriesOf(report, this.locale, links));
    const { entity, period } = report;
    const key = `${entity.id} ${pick(entity.name, this.locale)}`;
    const known = this.newest.get(key);
    if (known && byPeriod(known.period, period) >= 0) return;
    const address = links.home(this.locale).slice(links.site.length);
    this.newest.set(key, { period, body: [pick(entity.name, this.locale), entity.level ?? '', address] });
  }

  make(): FoundIndex {
    const bodies = [...this.newest.values()].map(({ body }) => body).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    const made = makeIndex(this.entries, bodies);
    const version = sha256Hex(JSON.stringify([...made.files])).slice(0, 10);
    return { ...made, version, bodies: bodies.length };
  }
}

/** Folder of an index, by path in the site. */
export const findFolder = (locale: Locale): string => `assets/find/${localeName(locale)}/`;

export const findFiles = ({ files }: FoundIndex, locale: Locale): readonly SiteFile[] =>
  [...files].map(([name, content]) => siteFile(`${findFolder(locale)}${name}.json`, JSON.stringify(content)));
