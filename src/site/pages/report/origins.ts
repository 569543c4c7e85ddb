import { html, nothing, type TemplateResult } from 'lit';
import { originName, originPart, type OriginPage } from '../../../models/parts/origin-part.js';
import type { OriginOf } from '../../../models/parts/origin.js';
import type { Fact } from '../../../report/types.js';
import { originsTemplate } from '../../../views/origin.js';

/** No id contains this character, so that panel ids can't clash with section ids. */
const panelId = (fact: Fact, count: number): string => `q_${fact.id}${count ? `_${count}` : ''}`;

/**
 * The quotes of the report, and the buttons that open them. Each fact has one panel: an entry that repeats an earlier
 * one opens the same panel. The button is part of the entry, next to the drawing, which is hidden from screen readers;
 * no script is needed.
 */
export function originsOf(page: OriginPage): OriginOf {
  const panels = new Map<Fact, string>();
  const counts = new Map<string, number>();
  const idFor = ({ id }: Fact): number => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count;
  };
  return (stated, locale): TemplateResult => {
    const [{ fact: first }] = stated as readonly [(typeof stated)[number]];
    const known = panels.get(first);
    const isKnown = known !== undefined && stated.every(({ fact }) => panels.get(fact) === known);
    const id = isKnown ? known : panelId(first, idFor(first));
    // The panel of a line has other years too, so it is not that of each year's figure.
    if (stated.every(({ context }) => context === stated[0]!.context))
      for (const { fact } of stated) if (!panels.has(fact)) panels.set(fact, id);
    const parts = isKnown ? [] : stated.map((one) => originPart(one, locale, page));
    const panel = isKnown ? nothing : html`<div class="origin-panel" id=${id} popover>${originsTemplate(parts)}</div>`;
    const name = originName(stated, locale);
    return html`<button class="origin" type="button" popovertarget=${id} aria-label=${name}></button>${panel}`;
  };
}
