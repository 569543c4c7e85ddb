import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../format/locale.js';
import { printedIn } from '../../../format/report-locales.js';
import { printLabel } from '../../../format/sentence.js';
import { pageWords, words } from '../../../format/words.js';
import { evidenceOf, type QuoteView } from '../../../models/parts/evidence.js';
import type { OriginOf } from '../../../models/parts/origin.js';
import type { Fact, Report } from '../../../report/types.js';

/** No id contains this character, so that panel ids can't clash with section ids. */
const panelId = (fact: Fact): string => `q_${fact.id}`;

/**
 * The quotes of the report, and the buttons that open them. Each fact has one panel: an entry that repeats an earlier
 * one opens the same panel. The button is part of the entry, next to the drawing, which is hidden from screen readers;
 * no script is needed.
 * @param pageOf address of the page of a fact
 */
export function originsOf(report: Report, locale: Locale, pageOf: (id: string) => string): OriginOf {
  const panels = new Map<Fact, string>();
  const label = (fact: Fact): string => printLabel(fact, report, locale);
  const partOf = (fact: Fact): TemplateResult =>
    html`<p class="origin-of"><a href=${pageOf(fact.id)}>${label(fact)}</a></p>
      ${evidenceOf(fact, { locale, context: report }).quotes.map((quote) => quoteTemplate(quote, printedIn(report)))}`;
  return (facts): TemplateResult => {
    const say = pageWords(locale);
    const name = say.linkNamed(say.quotes, facts.map(label).join(words(locale).separator));
    const known = panels.get(facts[0]!);
    const isKnown = known !== undefined && facts.every((fact) => panels.get(fact) === known);
    const id = isKnown ? known : panelId(facts[0]!);
    for (const fact of facts) panels.set(fact, id);
    const panel = isKnown ? nothing : html`<div class="origin-panel" id=${id} popover>${facts.map(partOf)}</div>`;
    return html`<button class="origin" type="button" popovertarget=${id} aria-label=${name}></button>${panel}`;
  };
}

const quoteTemplate = ({ text, place, stated }: QuoteView, language: string): TemplateResult =>
  html`<blockquote lang=${language}>${text}</blockquote>
    <p>${[place, stated].filter(Boolean).join(' · ')}</p>`;
