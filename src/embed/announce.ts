import { methodOf } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import type { EmbedProblem } from './problems.js';

const dispatchEvent = methodOf<EventTarget, 'dispatchEvent'>(document, 'dispatchEvent');
const Announced = CustomEvent;

/** Tells the page, by an event that bubbles; throws nothing into it. */
export function tell(where: Node, announced: EmbedProblem, tag: string, src: string | null = null): void {
  try {
    const detail = Object.assign({ tag, src }, announced);
    dispatchEvent(where, new Announced('report-problem', bare({ detail, bubbles: true, composed: true })));
  } catch {
    // In a page that can't be told, the text stays all the same.
  }
}

/** As many causes as a console is warned of: a page that goes on for weeks must not remember all. */
const MAX_WARNED = 200;

const warned: Record<string, true> = bare({});
let warnings = 0;

/** Tells the page, and its developer by one warning for each cause; throws nothing into the page. */
export function announce(where: Node, announced: EmbedProblem, tag: string, src: string | null): void {
  tell(where, announced, tag, src);
  // Whatever such a page breaks, it breaks in many ways at once.
  const cause = `${announced.code} ${announced.code === 'PAGE_ALTERED' ? '' : announced.message.en}`;
  if (warned[cause] || warnings++ >= MAX_WARNED) return;
  warned[cause] = true;
  try {
    console.warn(`<${tag}> ${cause}\n${announced.message.zh}`);
  } catch {
    // Nobody can be warned.
  }
}
