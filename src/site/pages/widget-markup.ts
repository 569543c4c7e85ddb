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
import type { Look } from '../look-pages.js';
import { shortOf } from '../snippets/sentences.js';
import { cachedForSubject } from '../subject-cache.js';
import { attributesIn, type Subject } from '../subject.js';

define();

/**
 * A subject's widget as HTML with its shadow tree, visible without script. Without declarative shadow root support, its
 * text shows: one sentence for each fact, with the widget's wording.
 */
export function widgetMarkup(subject: Subject, report: Report, locale: Locale, kept?: Kept, look: Look = {}): string {
  // A pinned page, and one in a look, have the same markup as the live one.
  const whole = cachedForSubject(subject, report, `markup ${locale}`, () =>
    lightStyles(withoutMarks(hydrateAtOnce(collectResultSync(render(widget(subject, report, locale)))))),
  );
  // The page's script reads these attributes, not the widget: they follow the opening tag name.
  const tag = `<${subject.widget}`;
  return tag + attributesOf(look) + attributesOf(kept, 'data-') + whole.slice(tag.length);
}

/** Attributes for the script of a page that never changes, to check for corrections; see `src/embed/patch-tree.ts`. */
export interface Kept {
  readonly id: string;
  /** Address of the corrections. */
  readonly corrections: string;
  /** The correction already shown on the page; empty for none. */
  readonly corrected: string;
}

const attributesOf = (values: Look | Kept = {}, prefix = ''): string =>
  Object.entries(values)
    .map(([name, value]: [string, string]) => value && ` ${prefix}${name}="${escapeHtml(value)}"`)
    .join('');

function widget(subject: Subject, report: Report, locale: Locale): TemplateResult {
  // One of a few tags, each with its own template: templates are cached forever, so there is none per subject.
  const tag = unsafeStatic(subject.widget);
  const { fact, facts, board, numbered, label } = attributesIn(subject, locale);
  const text = asText(shortOf(subject, report, locale));
  // A `nothing` would still be set as a property, on elements without it.
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
