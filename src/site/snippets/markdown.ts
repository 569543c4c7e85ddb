import { LISTS } from '../../format/words/languages.js';
import { pick } from '../../format/pick.js';
import { type Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import type { Report } from '../../report/types.js';
import { factView, sourceView, type FactView, type SourceView } from '../data/fact-view.js';
import type { Links } from '../links.js';
import { pastModel } from '../widgets/past-model.js';
import { escapeMarkdown } from './markdown-text.js';
import { headOf, pastSnippet, type PastSnippet } from './past-snippet.js';
import { tableText, type TableText } from './table-text.js';
import type { Subject } from '../subject.js';
import { saidAfter } from './snippet-fact.js';

/** A link destination: characters that could end it are percent-encoded. */
const destination = (href: string): string =>
  href.replace(/[()<>\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const link = (text: string, href: string): string =>
  href ? `[${escapeMarkdown(text)}](${destination(href)})` : escapeMarkdown(text);

/** Trimmed: `**` next to a space is literal. */
const strong = (text: string): string => `**${escapeMarkdown(text.trim())}**`;

/**
 * A subject as Markdown for any dialect: the figure in bold next to its label, further details, and a line with the
 * source and the page. No HTML, and tables only for tables, so that it works wherever Markdown is rendered.
 */
export function subjectMarkdown(subject: Subject, report: Report, locale: Locale, links: Links): string {
  const { kind, id, title, facts } = subject;
  const past = pastModel(subject, report, locale);
  if (past) return pastMarkdown(pastSnippet(past, locale), pick(title, locale), locale, links.page(id, locale));
  const views = facts.map((fact) => factView(fact, report, locale));
  const source = sourceLine([sourceView(report, locale)], locale, links.page(id, locale));
  const table = tableText(subject, report, locale);
  if (table) return `${[strong(pick(title, locale)), ...tableMarkdown(table), source].join('\n\n')}\n`;
  if (kind === 'fact') return `${views.map((view) => said(view, locale)).join('')}\n\n${source}\n`;
  const items = views.map((view) => `- ${said(view, locale)}`).join('\n');
  return `${strong(pick(title, locale))}\n\n${items}\n\n${source}\n`;
}

function said(
  { label, printed, change, comparative, standings, notes, period, corrections }: FactView,
  locale: Locale,
): string {
  // A title already includes its label.
  const isWhole = printed.number === '' && printed.text.includes(label);
  const head = isWhole ? printed.text : `${label}${words(locale).colon}${printed.text}`;
  const when = printed.text === period ? '' : period;
  const rest = [change, comparative, ...standings, ...notes, when].filter(Boolean).map(escapeMarkdown);
  const line = [strong(head), ...rest].join(words(locale).comma);
  return corrections.length
    ? line + words(locale).bracketed(corrections.map(escapeMarkdown).join(words(locale).semicolon))
    : line;
}

/** Without table support, the lines still read row by row. */
function tableMarkdown({ heads, rows, notes }: TableText): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map(([head = '', ...rest]) => line([escapeMarkdown(head), ...rest.map(strong)]));
  const lines = [line(heads.map(escapeMarkdown)), line(heads.map(() => '---')), ...body];
  return [lines.join('\n'), ...notes.map(escapeMarkdown)];
}

/** A comparison of several reports: an entry per line, with what is compared and its figures in bold. */
function pastMarkdown(
  { entries, sources, corrected }: PastSnippet,
  title: string,
  locale: Locale,
  page: string,
): string {
  const items = entries.flatMap(({ facts }) =>
    facts.map((fact) =>
      [`- ${strong(headOf(fact, locale))}`, ...saidAfter(fact).map(escapeMarkdown)].join(words(locale).comma),
    ),
  );
  const remark = corrected ? [escapeMarkdown(corrected)] : [];
  return `${[strong(title), items.join('\n'), ...remark, sourceLine(sources, locale, page)].join('\n\n')}\n`;
}

function sourceLine(sources: readonly SourceView[], locale: Locale, page: string): string {
  const whose = sources.map(({ attribution, href }) => link(attribution, href));
  const marks = sources.flatMap(({ mark }) => (mark ? [escapeMarkdown(mark)] : []));
  return [...whose, link(LISTS[locale].seeChart, page), ...marks].join(' · ');
}
