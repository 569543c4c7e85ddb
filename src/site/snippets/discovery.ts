import { escapeHtml } from '../../format/text/html.js';
import type { Locale } from '../../format/locale.js';
import { pick } from '../../format/pick.js';
import type { Report } from '../../report/types.js';
import { paths, type Links } from '../links.js';
import type { Subject } from '../subject.js';

/** oEmbed discovery links of a subject, for the head of its page. */
export const subjectDiscovery = ({ id, title }: Subject, locale: Locale, links: Links): readonly string[] =>
  discovery(pick(title, locale), (ending) => links.file(id, locale, ending));

/** The same for a whole report. */
export const reportDiscovery = (report: Report, locale: Locale, links: Links): readonly string[] =>
  discovery(pick(report.title, locale), (ending) => links.to(paths.whole(locale, ending)));

function discovery(title: string, address: (ending: string) => string): readonly string[] {
  const line = (type: string, ending: string) =>
    `<link rel="alternate" type="${type}" href="${escapeHtml(address(ending))}" title="${escapeHtml(title)}">`;
  return [line('application/json+oembed', '.oembed.json'), line('text/xml+oembed', '.oembed.xml')];
}
