import { escapeHtml } from '../../format/text/html.js';
import type { Locale } from '../../format/locale.js';
import { pick } from '../../format/pick.js';
import type { Report } from '../../report/types.js';
import { paths, type Links } from '../links.js';
import type { Formats } from '../output.js';
import type { Subject } from '../subject.js';

/** oEmbed discovery links of a subject, for the head of its page; a look of its own has the file in JSON only. */
export const subjectDiscovery = (
  { id, title }: Subject,
  locale: Locale,
  links: Links,
  formats: Formats = 'all',
  look?: string,
): readonly string[] => discovery(pick(title, locale), (ending) => links.file(id, locale, ending, look), formats);

/** The same for a whole report. */
export const reportDiscovery = (report: Report, locale: Locale, links: Links): readonly string[] =>
  discovery(pick(report.title, locale), (ending) => links.to(paths.whole(locale, ending)), 'all');

function discovery(title: string, address: (ending: string) => string, formats: Formats): readonly string[] {
  const line = (type: string, ending: string) =>
    `<link rel="alternate" type="${type}" href="${escapeHtml(address(ending))}" title="${escapeHtml(title)}">`;
  return [
    line('application/json+oembed', '.oembed.json'),
    ...(formats === 'all' ? [line('text/xml+oembed', '.oembed.xml')] : []),
  ];
}
