import { methodOf } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import type { EmbedProblem } from './problems.js';

const dispatchEvent = methodOf<EventTarget, 'dispatchEvent'>(document, 'dispatchEvent');
const Announced = CustomEvent;

/** Dispatches a bubbling event that reports a problem; never throws into the page. */
export function tell(where: Node, announced: EmbedProblem, tag: string, src: string | null = null): void {
  try {
    const detail = Object.assign({ tag, src }, announced);
    dispatchEvent(where, new Announced('report-problem', bare({ detail, bubbles: true, composed: true })));
  } catch {
    // If the page has broken events, the fallback text still shows.
  }
}

/** Maximum number of causes warned about in the console, so that a long-lived page does not accumulate them. */
const MAX_WARNED = 200;

const warned: Record<string, true> = bare({});
let warnings = 0;

/** Dispatches the event and warns in the console once for each cause; never throws into the page. */
export function announce(where: Node, announced: EmbedProblem, tag: string, src: string | null): void {
  tell(where, announced, tag, src);
  // An altered page fails in many ways at once; one warning is enough.
  const cause = `${announced.code} ${announced.code === 'PAGE_ALTERED' ? '' : announced.message.en}`;
  if (warned[cause] || warnings++ >= MAX_WARNED) return;
  warned[cause] = true;
  try {
    console.warn(`<${tag}> ${cause}\n${announced.message.zh}`);
  } catch {
    // No usable console.
  }
}
