import { methodOf } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import type { EmbedProblem } from './problems.js';

const dispatchEvent = methodOf<EventTarget, 'dispatchEvent'>(document, 'dispatchEvent');
const Told = CustomEvent;

/** Tells the page, by an event that bubbles; throws nothing into it. */
export function tell(where: Node, told: EmbedProblem, tag: string, src: string | null = null): void {
  try {
    const detail = Object.assign({ tag, src }, told);
    dispatchEvent(where, new Told('report-problem', bare({ detail, bubbles: true, composed: true })));
  } catch {
    // In a page that can't be told, the text stays all the same.
  }
}

/** As many causes as a console is warned of: a page that goes on for weeks must not remember all. */
const MOST_WARNED = 200;

const warned: Record<string, true> = bare({});
let warnings = 0;

/** Tells the page, and its developer by one warning for each cause; throws nothing into the page. */
export function announce(where: Node, told: EmbedProblem, tag: string, src: string | null): void {
  tell(where, told, tag, src);
  // Whatever such a page breaks, it breaks in many ways at once.
  const cause = `${told.code} ${told.code === 'PAGE_ALTERED' ? '' : told.message.en}`;
  if (warned[cause] || warnings++ >= MOST_WARNED) return;
  warned[cause] = true;
  try {
    console.warn(`<${tag}> ${cause}\n${told.message.zh}`);
  } catch {
    // Nobody can be warned.
  }
}
