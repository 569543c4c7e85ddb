import { pick, type Locale } from '../format/locale.js';
import { words } from '../format/words.js';
import type { Report } from '../report/types.js';
import { factView, sourceView, type FactView } from './fact-view.js';
import type { Links } from './links.js';
import type { Subject } from './subject.js';

/**
 * Text for a line of Markdown that does not start with it. What CommonMark and GitHub read as a sign is escaped with a
 * backslash, HTML and entities among them; points, signs and digits of a figure stay as they are.
 */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&|~$]/g, '\\$&');

/** An address for the round brackets of a link: what could end it is percent-encoded. */
const destination = (href: string): string =>
  href.replace(/[()<>\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const link = (text: string, href: string): string =>
  href ? `[${escapeMarkdown(text)}](${destination(href)})` : escapeMarkdown(text);

/** Stars beside a blank are stars. */
const strong = (text: string): string => `**${escapeMarkdown(text.trim())}**`;

const CHART: Readonly<Record<Locale, string>> = { 'zh-CN': '查看图表', en: 'See the chart' };
const SEMICOLON: Readonly<Record<Locale, string>> = { 'zh-CN': '；', en: '; ' };
const COLON: Readonly<Record<Locale, string>> = { 'zh-CN': '：', en: ': ' };

/**
 * A subject as Markdown (CommonMark): the figure in bold beside its label, what else is said of it, and a line with the
 * source and the page. No table and no HTML, so that it survives wherever Markdown is read.
 */
export function subjectMarkdown(
  { kind, id, title, facts }: Subject,
  report: Report,
  locale: Locale,
  links: Links,
): string {
  const views = facts.map((fact) => factView(fact, report, locale));
  const source = sourceLine(report, locale, links.page(id, locale));
  if (kind === 'fact') return `${views.map((view) => said(view, locale)).join('')}\n\n${source}\n`;
  const items = views.map((view) => `- ${said(view, locale)}`).join('\n');
  return `${strong(pick(title, locale))}\n\n${items}\n\n${source}\n`;
}

function said({ label, printed, change, standings, period, corrections }: FactView, locale: Locale): string {
  // A title says what it is by itself.
  const isWhole = printed.number === '' && printed.text.includes(label);
  const head = isWhole ? printed.text : `${label}${COLON[locale]}${printed.text}`;
  const when = printed.text === period ? '' : period;
  const rest = [change, ...standings, when].filter(Boolean).map(escapeMarkdown);
  const line = [strong(head), ...rest].join(words(locale).comma);
  return corrections.length
    ? line + words(locale).bracketed(corrections.map(escapeMarkdown).join(SEMICOLON[locale]))
    : line;
}

function sourceLine(report: Report, locale: Locale, page: string): string {
  const { attribution, href, mark } = sourceView(report, locale);
  const parts = [link(attribution, href), link(CHART[locale], page), ...(mark ? [escapeMarkdown(mark)] : [])];
  return parts.join(' · ');
}
