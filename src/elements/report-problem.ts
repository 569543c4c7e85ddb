import type { Problem } from '../report/problems/problems.js';

/** What the `report-problem` event tells: the problem, and which widget met it. */
export interface ReportProblemDetail extends Problem {
  /** The tag that the widget is registered with. */
  readonly tag: string;
  /** The address of its data, where it has one. */
  readonly src: string | null;
}

/** Dispatched once for each problem that a widget meets; bubbles and crosses shadow roots. */
export class ReportProblemEvent extends CustomEvent<ReportProblemDetail> {
  constructor(detail: ReportProblemDetail) {
    super('report-problem', { detail, bubbles: true, composed: true });
  }
}

declare global {
  // It bubbles: a page may listen on the widget, on the document or on the window.
  interface GlobalEventHandlersEventMap {
    'report-problem': ReportProblemEvent;
  }
}

/** An element with the address of its data, if it has one. */
type Widget = HTMLElement & { readonly src?: string | null };

/** As many causes as a console is warned of: a page that goes on for weeks must not remember all. */
const MAX_WARNED = 200;

const warned = new Set<string>();

/**
 * Tells the page (an event) and its developer (one warning a cause and page) of the problems that a widget has now.
 * Never throws into the host.
 * @param told the causes that it has told of before
 * @returns the causes to hand in next time; one that went away in between is told again
 */
export function announceProblems(
  element: Widget,
  problems: readonly Problem[],
  announced: ReadonlySet<string>,
): ReadonlySet<string> {
  const causes = new Map(problems.map((problem) => [`${problem.code} ${problem.message.en}`, problem]));
  for (const [cause, problem] of causes) if (!announced.has(cause)) announce(element, problem, cause);
  return new Set(causes.keys());
}

function announce(element: Widget, problem: Problem, cause: string): void {
  const detail = { ...problem, tag: element.localName, src: element.src ?? null };
  element.dispatchEvent(new ReportProblemEvent(detail));
  if (warned.has(cause) || warned.size >= MAX_WARNED) return;
  warned.add(cause);
  console.warn(`<${detail.tag}> ${cause}\n${problem.message.zh}`);
}
