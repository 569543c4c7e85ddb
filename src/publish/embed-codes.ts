import { sentence } from '../format/sentence.js';
import type { Locale } from '../format/locale.js';
import { pick } from '../format/locale.js';
import type { Report } from '../report/types.js';
import { escapeHtml } from './escape.js';
import type { Links } from './links.js';
import { attributesIn, type Subject } from './subject.js';

/** The ways in which another page can show a subject, the most usual first. */
export const CODE_KINDS = ['frame', 'script', 'link'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** A code to copy. */
export interface EmbedCode {
  readonly kind: CodeKind;
  readonly code: string;
}

/** How the widget is to look, as it is written into a code; empty texts say nothing, and the widget's own defaults hold. */
export interface CodeLook {
  /** For an address: `?theme=portal&palette=intl`. */
  readonly query: string;
  /** For a tag, with a space in front: ` theme="portal" palette="intl"`. */
  readonly attributes: string;
  /** For a frame: `100%`, or px without a unit. */
  readonly width: string;
}

export const PLAIN_LOOK: CodeLook = { query: '', attributes: '', width: '100%' };

/** Where the scripts stand that a code names, and the hash that holds each. */
export interface CodeScripts {
  readonly widgets: { readonly address: string; readonly integrity: string };
  /** Text of the script that sizes frames; it is short enough to stand in the code. */
  readonly frame: string;
}

/** Everything that another page can show a subject with, each code complete by itself. */
export function embedCodes(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  scripts: CodeScripts,
  look: CodeLook = PLAIN_LOOK,
): readonly EmbedCode[] {
  const page = links.page(subject.id, locale);
  const title = pick(subject.title, locale);
  const text = subject.facts.map((fact) => sentence(fact, report, locale));
  const linked = `<a href="${escapeHtml(page)}">${escapeHtml(pick(report.source.title, locale))}</a>`;
  const attributes = Object.entries(attributesIn(subject, locale))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return [
    {
      kind: 'frame',
      code: `<iframe class="report-frame" src="${escapeHtml(page)}${look.query}" title="${escapeHtml(title)}" width="${look.width}" height="${heightOf(subject)}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0"></iframe>
<p><a href="${escapeHtml(page)}">${escapeHtml(text[0]!)}</a></p>
<script>${scripts.frame}</script>`,
    },
    {
      kind: 'script',
      code: `<${subject.widget} src="${escapeHtml(links.to('report.json'))}"${attributes}${look.attributes}>${escapeHtml(text.join(locale === 'en' ? '; ' : '；'))} ${linked}</${subject.widget}>
<script type="module" src="${escapeHtml(scripts.widgets.address)}" integrity="${scripts.widgets.integrity}" crossorigin="anonymous"></script>`,
    },
    { kind: 'link', code: page },
  ];
}

/** Room that is kept for a frame until the page in it says its height, in px. */
const heightOf = ({ facts, widget }: Subject): number => (widget === 'score-board' ? 100 + 60 * facts.length : 220);
