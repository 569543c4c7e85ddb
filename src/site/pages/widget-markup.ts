import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { define } from '../../define/all.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { hydrateAtOnce, withoutMarks } from './hydration.js';
import { lightStyles } from './light-css.js';
import { shortOf } from '../snippets/sentences.js';
import { once } from '../once.js';
import { attributesIn, type Subject } from '../subject.js';

define();

/**
 * A subject's widget as HTML with its shadow tree, painted without script. Where there are no declarative shadow roots,
 * the text in it stands: one sentence for each fact, word for word as the widget says it.
 */
export function widgetMarkup(subject: Subject, report: Report, locale: Locale, kept?: Kept): string {
  // The page that is pinned has the very markup of the one that follows its report.
  const whole = once(subject, report, `markup ${locale}`, () =>
    lightStyles(withoutMarks(hydrateAtOnce(collectResultSync(render(widget(subject, report, locale)))))),
  );
  // The script of the page reads these, and not the widget: they stand right behind the tag that the template begins with.
  const tag = `<${subject.widget}`;
  return tag + keptAttributes(kept) + whole.slice(tag.length);
}

/** What the script of a page that never changes needs to learn of corrections; see `src/embed/patch-tree.ts`. */
export interface Kept {
  readonly id: string;
  /** Address of the corrections. */
  readonly corrections: string;
  /** What the page says of them itself; empty for nothing. */
  readonly corrected: string;
}

const keptAttributes = (kept: Kept | undefined): string =>
  Object.entries(kept ?? {})
    .map(([name, value]: [string, string]) => value && ` data-${name}="${escapeHtml(value)}"`)
    .join('');

function widget(subject: Subject, report: Report, locale: Locale): TemplateResult {
  // One of a few tags, each a template of its own: a template is kept for ever, so none is made for a single subject.
  const tag = unsafeStatic(subject.widget);
  const { fact, facts, board, numbered, label } = attributesIn(subject, locale);
  const text = asText(shortOf(subject, report, locale));
  // What is `nothing` would be set all the same, as a property, on elements that have no such thing.
  if (subject.kind === 'trend')
    return staticHtml`<${tag} lang=${locale} fact=${fact} .reports=${subject.earlier} .report=${report}>${text}</${tag}>`;
  if (subject.kind === 'comparison')
    return staticHtml`<${tag} lang=${locale} .earlier=${subject.earlier![0]} .report=${report}>${text}</${tag}>`;
  return staticHtml`<${tag} lang=${locale} fact=${fact ?? nothing} facts=${facts ?? nothing} board=${board ?? nothing}
    label=${label ?? nothing} ?numbered=${numbered !== undefined} .report=${report}
    >${text}</${tag}>`;
}

function asText(sentences: readonly string[]): TemplateResult {
  if (sentences.length === 1) return html`${sentences[0]}`;
  return html`<ul>
    ${sentences.map((one) => html`<li>${one}</li>`)}
  </ul>`;
}
