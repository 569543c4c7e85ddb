import { words } from '../../format/words.js';
import { pick } from '../../format/pick.js';
import { type Locale } from '../../format/locale.js';
import { textOf } from '../../format/phrase.js';
import { ARROWS } from '../../marks/arrow.js';
import { isProblem } from '../../report/result.js';
import { progressRing } from '../../models/widgets/progress-ring.js';
import type { Ring } from '../../geometry/ring.js';
import type { Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import { inkOf } from '../pictures/pieces.js';
import { inksOf } from '../pictures/ink.js';
import { sentencesOf } from '../snippets/sentences.js';
import type { Subject } from '../subject.js';
import { snippetContent, type SnippetContent } from '../snippets/snippet-content.js';
import type { TableText } from '../snippets/table-text.js';
import { largeNumber, type LargeNumber, type SnippetEntry, type SnippetFact } from '../snippets/snippet-fact.js';

export interface WechatOptions {
  /**
   * Inline SVG, or a picture for accounts whose articles show no SVG: it must be uploaded by hand, since external
   * pictures are filtered. Either way, every figure is also text.
   */
  readonly drawing?: 'svg' | 'png';
}

/**
 * A subject as one section to paste into a WeChat article; `wechat-lint.ts` checks it against the rules. No links:
 * addresses are printed.
 */
export function subjectWechat(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { drawing = 'svg' }: WechatOptions = {},
): string {
  const sheet = new Sheet(report, locale);
  const said = snippetContent(subject, report, locale);
  const isAlone = subject.kind === 'fact';
  const shown = isAlone ? sheet.fact(said.entries[0]!.facts[0]!) : sheet.list(said);
  const body =
    drawing === 'svg'
      ? shown
      : sheet.picture(
          links.file(subject.id, locale, '.wechat-1080.png'),
          pick(subject.title, locale),
          sentencesOf(subject, report, locale),
        );
  return `${sheet.section('box', apart([...body, ...sheet.foot(said, links.page(subject.id, locale))]))}\n`;
}

/** Line breaks keep blocks apart even if all tags are stripped, as in excerpts. */
const apart = (blocks: readonly string[]): string => `\n${blocks.filter(Boolean).join('\n')}\n`;

type StyleName = keyof ReturnType<typeof stylesOf>;

/** For a column of at most 677 px; all lengths in px, all colours explicit. */
const stylesOf = ({ surface, ink, muted, rule, accent, rise, fall, warning }: ReturnType<typeof inksOf>) =>
  ({
    box: `margin:24px 0;padding:20px;border:1px solid ${rule};border-top:3px solid ${accent};background-color:${surface};color:${ink};font-size:16px;line-height:26px;text-align:left`,
    ring: 'margin:4px 0 12px',
    label: 'margin:0;font-size:16px;line-height:26px',
    figure: 'margin:4px 0;font-size:18px;line-height:44px',
    statement: 'margin:0;font-size:20px;line-height:32px;font-weight:bold',
    number: 'font-size:40px;font-weight:bold',
    apart: 'margin:0 4px 0 0;font-size:40px;font-weight:bold',
    printed: `font-size:15px;line-height:24px;color:${muted}`,
    up: `color:${rise}`,
    down: `color:${fall}`,
    flat: `color:${muted}`,
    muted: `color:${muted}`,
    standing: `margin:0;font-size:16px;font-weight:bold;color:${accent}`,
    aside: `margin:0;font-size:14px;line-height:24px;color:${muted}`,
    title: 'margin:0 0 12px;font-size:20px;line-height:30px;font-weight:bold',
    entry: `padding:12px 0;border-top:1px solid ${rule}`,
    position: `margin:0;font-size:14px;line-height:24px;color:${muted}`,
    value: 'margin:0;font-size:20px;line-height:32px;font-weight:bold',
    wide: 'overflow-x:auto',
    table: 'border-collapse:collapse;font-size:15px;line-height:24px',
    head: `padding:4px 12px 4px 0;border-bottom:2px solid ${rule};color:${muted};text-align:left`,
    row: `padding:4px 12px 4px 0;border-bottom:1px solid ${rule};text-align:left`,
    cell: `padding:4px 12px 4px 0;border-bottom:1px solid ${rule};font-weight:bold;text-align:left`,
    foot: `margin:16px 0 0;padding:10px 0 0;border-top:1px solid ${rule};font-size:13px;line-height:22px;color:${muted}`,
    note: `margin:0;font-size:13px;line-height:22px;color:${muted}`,
    warning: `font-weight:bold;color:${warning}`,
  }) as const;

class Sheet {
  private readonly inks: ReturnType<typeof inksOf>;
  private readonly styles: ReturnType<typeof stylesOf>;

  constructor(
    private readonly report: Report,
    private readonly locale: Locale,
  ) {
    this.inks = inksOf('light', locale, 'surface');
    this.styles = stylesOf(this.inks);
  }

  section(style: StyleName, markup: string): string {
    return markup && `<section style="${this.styles[style]}">${markup}</section>`;
  }

  private span(style: StyleName, text: string): string {
    return `<span style="${this.styles[style]}">${escapeHtml(text)}</span>`;
  }

  /** A line is a paragraph: editors that merge nested sections keep paragraphs apart. */
  private line(style: StyleName, markup: string): string {
    return markup && `<p style="${this.styles[style]}">${markup}</p>`;
  }

  private text(style: StyleName, text: string): string {
    return this.line(style, escapeHtml(text));
  }

  fact(fact: SnippetFact): readonly string[] {
    const { label, value, derived, standings } = fact;
    const large = largeNumber(value);
    const figure = large ? this.figure(large) : escapeHtml(textOf(value));
    return [
      this.section('ring', this.ring(fact)),
      this.text('label', label),
      this.line(large ? 'figure' : 'statement', this.arrowOf(fact, 16, fact.fact?.kind === 'change') + figure),
      this.text('aside', derived),
      this.change(fact),
      ...standings.map((standing) => this.text('standing', standing)),
    ];
  }

  /** The number enlarged, with a gap before a word unit; the Chinese figure of a translated one on its own line. */
  private figure({ before, number, after, isSign, aside }: LargeNumber): string {
    // Strong, since most editors strip styles from pasted content but keep this.
    const large = `<strong style="${this.styles[isSign ? 'number' : 'apart']}">${escapeHtml(number)}</strong>`;
    const printed = words(this.locale).space && aside ? `<br>${this.span('printed', aside)}` : escapeHtml(aside);
    return escapeHtml(before) + large + escapeHtml(after) + printed;
  }

  /** The change as arrow and text; whether it is good is text, not a colour. */
  private change(fact: SnippetFact): string {
    const { direction = 'flat', change, judgement } = fact;
    // The figure of a change has the arrow; these are further changes.
    const isBeside = fact.fact?.kind !== 'change';
    const went = change && this.arrowOf(fact, 12, isBeside) + this.span(isBeside ? direction : 'flat', change);
    return this.line('label', [went, judgement && this.span('muted', judgement)].filter(Boolean).join(' '));
  }

  list({ title, isNumbered, entries, table }: SnippetContent): readonly string[] {
    const shown = table
      ? this.table(table)
      : entries.map((entry) => this.section('entry', this.entry(entry, isNumbered)));
    return [this.text('title', title), ...shown];
  }

  /** Each cell has its own style; a table wider than a phone scrolls within its container. */
  private table({ heads, rows, notes }: TableText): readonly string[] {
    const cells = (style: StyleName, texts: readonly string[]): string =>
      texts.map((text) => `<td style="${this.styles[style]}">${escapeHtml(text)}</td>`).join('');
    const body = rows.map(([head = '', ...rest]) => `<tr>${cells('row', [head])}${cells('cell', rest)}</tr>`).join('');
    const table = `<table style="${this.styles.table}"><tbody><tr>${cells('head', heads)}</tr>${body}</tbody></table>`;
    return [this.section('wide', table), ...notes.map((note) => this.text('aside', note))];
  }

  private entry({ number, facts, standings, remark }: SnippetEntry, isNumbered: boolean): string {
    return apart([
      this.text('position', isNumbered ? number : ''),
      ...facts.flatMap((fact) => [
        this.text('label', fact.label),
        this.text('value', textOf(fact.value)),
        ...this.after(fact),
      ]),
      ...standings.map((standing) => this.text('standing', standing)),
      this.text('aside', remark),
    ]);
  }

  private after(fact: SnippetFact): readonly string[] {
    const { derived, standings, when } = fact;
    const said = standings.map((standing) => this.text('standing', standing));
    return [this.text('aside', derived), this.change(fact), ...said, this.text('aside', when)];
  }

  foot({ period, sources, corrected }: SnippetContent, page: string): readonly string[] {
    const whose = sources.map(({ attribution }) => [period, attribution].filter(Boolean).join(' · '));
    const warnings = [corrected, ...sources.map(({ mark }) => mark)];
    const [first = '', ...others] = [...whose, ...warnings, page].filter(Boolean);
    const written = (line: string) => (warnings.includes(line) ? this.span('warning', line) : escapeHtml(line));
    return [this.line('foot', written(first)), ...others.map((line) => this.line('note', written(line)))];
  }

  /** A picture with its title and sentences. */
  picture(address: string, title: string, sentences: readonly string[]): readonly string[] {
    const image = `<img src="${escapeHtml(address)}" alt="${escapeHtml(title)}">`;
    const { stop } = words(this.locale);
    return [this.section('ring', image), ...sentences.map((sentence) => this.text('label', sentence + stop))];
  }

  private ring({ fact }: SnippetFact): string {
    const model = fact && progressRing(fact, { locale: this.locale, context: this.report });
    return !model || isProblem(model) ? '' : this.drawnRing(model.ring);
  }

  private drawnRing({ viewBox, track, arc }: Ring): string {
    const { quiet, accent } = this.inks;
    const filled = arc ? `<path d="${arc}" fill="${accent}"></path>` : '';
    return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="${viewBox}"><path d="${track}" fill="${quiet}"></path>${filled}</svg>`;
  }

  private arrowOf({ direction, tone }: SnippetFact, size: number, isHere: boolean): string {
    if (!direction || !isHere) return '';
    const colour = this.inks[inkOf({ direction, tone: tone ?? 'none' })];
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 10 10"><path d="${ARROWS[direction]}" fill="${colour}"></path></svg> `;
  }
}
