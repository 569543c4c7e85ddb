import type { Problem } from '../report/problems.js';

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
  interface HTMLElementEventMap {
    'report-problem': ReportProblemEvent;
  }
}

const warned = new Set<string>();

/** Tells the page (an event) and its developer (one warning a cause and page); never throws into the host. */
export function announceProblem(element: HTMLElement, problem: Problem): void {
  const detail = { ...problem, tag: element.localName, src: element.getAttribute('src') };
  element.dispatchEvent(new ReportProblemEvent(detail));
  const cause = `${problem.code} ${problem.message.en}`;
  if (warned.has(cause)) return;
  warned.add(cause);
  console.warn(`<${detail.tag}> ${cause}\n${problem.message.zh}`);
}
