import { LISTS } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import { textOf } from '../../format/phrase.js';
import { words } from '../../format/words.js';
import type { Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import type { Subject } from '../subject.js';
import type { TableText } from './table-text.js';
import { snippetContent, type SnippetContent } from './snippet-content.js';
import { largeNumber, saidAfter, type SnippetEntry, type SnippetFact } from './snippet-fact.js';

export interface HtmlOptions {
  /** Without inline styles, the surrounding page styles the text. */
  readonly isStyled?: boolean;
}

/**
 * A subject as HTML for other people's pages: no scripts, pictures or classes, and only elements that every filter
 * allows. Even if a filter strips styles, lists or all tags, label, figure, standing and source still read in that
 * order.
 */
export function subjectHtml(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { isStyled = true }: HtmlOptions = {},
): string {
  const said = snippetContent(subject, report, locale);
  const paper = new Paper(locale, isStyled);
  const body = subject.kind === 'fact' ? paper.fact(said.entries[0]!.facts[0]!) : paper.several(said);
  const foot = paper.foot(said, links.page(subject.id, locale));
  return `<section lang="${locale}"${paper.style('box')}>\n${[...body, ...foot].join('\n')}\n</section>\n`;
}

/** Inline, in px, and without a text colour: the surrounding page may be dark. */
const STYLES = {
  box: 'max-width:640px;margin:24px 0;padding:16px 20px;border:1px solid #ddd8ce;border-top:3px solid #1f4e79;line-height:1.6;text-align:left',
  line: 'margin:0 0 4px;font-size:15px',
  figure: 'margin:0 0 4px;font-size:18px;line-height:1.3',
  number: 'font-size:40px;font-weight:600',
  title: 'margin:0 0 12px;font-size:18px;line-height:1.4',
  list: 'margin:0;padding:0 0 0 24px;font-size:15px',
  entry: 'margin:0 0 8px',
  wide: 'overflow-x:auto',
  table: 'border-collapse:collapse;font-size:15px',
  head: 'padding:4px 12px 4px 0;border-bottom:2px solid #ddd8ce;text-align:left;vertical-align:bottom',
  row: 'padding:4px 12px 4px 0;border-bottom:1px solid #ddd8ce;text-align:left;font-weight:normal',
  cell: 'padding:4px 12px 4px 0;border-bottom:1px solid #ddd8ce;text-align:left;font-weight:600',
  foot: 'margin:12px 0 0;font-size:13px',
  remark: 'margin:4px 0 0;font-size:13px',
} as const;

class Paper {
  constructor(
    private readonly locale: Locale,
    private readonly isStyled: boolean,
  ) {}

  style(name: keyof typeof STYLES): string {
    return this.isStyled ? ` style="${STYLES[name]}"` : '';
  }

  /** A fact by itself, one line per part. */
  fact(fact: SnippetFact): readonly string[] {
    return [
      ...this.line('line', fact.label),
      `<p${this.style('figure')}>${this.value(fact)}</p>`,
      ...this.line('line', saidAfter(fact).join(words(this.locale).comma)),
    ];
  }

  several(said: SnippetContent): readonly string[] {
    return [
      `<p${this.style('title')}><strong>${escapeHtml(said.title)}</strong></p>`,
      ...(said.table ? this.table(said.table) : this.list(said)),
    ];
  }

  /** A table; if a filter strips the tags, the cells still read in order. */
  private table({ heads, rows, notes }: TableText): readonly string[] {
    const cells = (tag: 'td' | 'th', texts: readonly string[], style: 'head' | 'cell' | 'row'): string =>
      texts.map((text) => `<${tag}${this.style(style)}>${escapeHtml(text)}</${tag}>`).join('');
    const body = rows.map(
      ([head = '', ...rest]) => `<tr>${cells('th', [head], 'row')}${cells('td', rest, 'cell')}</tr>`,
    );
    return [
      `<div${this.style('wide')}>\n<table${this.style('table')}>\n<thead>\n<tr>${cells('th', heads, 'head')}</tr>\n</thead>`,
      `<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
      ...notes.flatMap((note) => this.line('remark', note)),
    ];
  }

  /** A list, one sentence per entry. */
  private list({ isNumbered, entries }: SnippetContent): readonly string[] {
    const list = isNumbered ? 'ol' : 'ul';
    const items = entries.map((entry) => `<li${this.style('entry')}>${this.entry(entry)}</li>`);
    return [`<${list}${this.style('list')}>\n${items.join('\n')}\n</${list}>`];
  }

  foot({ period, sources, corrected }: SnippetContent, page: string): readonly string[] {
    const whose = sources.map(({ attribution, href }) => (href ? link(attribution, href) : escapeHtml(attribution)));
    const parts = [escapeHtml(period), ...whose, link(LISTS[this.locale].seeChart, page)].filter(Boolean);
    return [
      `<p${this.style('foot')}>${parts.join(' · ')}</p>`,
      ...this.line('remark', corrected),
      ...sources.flatMap(({ mark }) => this.line('remark', mark)),
    ];
  }

  private line(name: keyof typeof STYLES, text: string): readonly string[] {
    return text ? [`<p${this.style(name)}>${escapeHtml(text)}</p>`] : [];
  }

  /** The number is enlarged if the value is a single number; else the whole value is bold. */
  private value({ value }: SnippetFact): string {
    const large = largeNumber(value);
    if (!large) return `<strong>${escapeHtml(textOf(value))}</strong>`;
    const { before, number, after, aside } = large;
    return `${escapeHtml(before)}<strong${this.style('number')}>${number}</strong>${escapeHtml(after + aside)}`;
  }

  private entry({ facts, standings, remark }: SnippetEntry): string {
    const say = words(this.locale);
    const said = facts.map((fact) => {
      const label = fact.label && escapeHtml(fact.label + words(this.locale).colon);
      return [`${label}<strong>${escapeHtml(textOf(fact.value))}</strong>`, ...saidAfter(fact).map(escapeHtml)].join(
        say.comma,
      );
    });
    const together = standings.map((text) => escapeHtml(text + (remark && say.bracketed(remark))));
    return [...said, ...together].join(`${words(this.locale).semicolon.trim()}<br>\n`);
  }
}

const link = (text: string, href: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
