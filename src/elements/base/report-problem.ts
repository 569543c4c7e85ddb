import type { Problem } from '../../report/problems/problems.js';

/** Detail of a `report-problem` event: the problem, and the widget that raised it. */
export interface ReportProblemDetail extends Problem {
  /** The widget's registered tag name. */
  readonly tag: string;
  /** The address of its data, if any. */
  readonly src: string | null;
}

/** Dispatched once per problem of a widget; bubbles and crosses shadow roots. */
export class ReportProblemEvent extends CustomEvent<ReportProblemDetail> {
  constructor(detail: ReportProblemDetail) {
    super('report-problem', { detail, bubbles: true, composed: true });
  }
}

declare global {
  // It bubbles: pages can listen on the widget, document or window.
  interface GlobalEventHandlersEventMap {
    'report-problem': ReportProblemEvent;
  }
}

/** An element with the address of its data, if any. */
type Widget = HTMLElement & { readonly src?: string | null };

/** Limit of warned causes, so that a long-lived page does not use ever more memory. */
const MAX_WARNED = 200;

const warned = new Set<string>();

/**
 * Reports the current problems of a widget to the page (event) and the developer (one console warning per cause). Never
 * throws into the page.
 * @param announced the causes already reported
 * @returns the causes to pass next time; one that disappears in between is reported again
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
