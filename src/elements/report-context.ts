import type { Loaded } from '../store/report-store.js';

/*
 * How a widget finds the report around it: the community's context protocol, an event that the nearest source answers.
 * A source may be defined after the widgets inside it; whoever got no answer asks again when a source appears.
 */

type Callback = (loaded: Loaded, unsubscribe?: () => void) => void;

const CONTEXT = Symbol.for('report-widgets/report/1');
const unanswered = new Set<() => void>();

/** Asks what is around an element for its report, as the context protocol has it. */
export class ReportRequestEvent extends Event {
  readonly context = CONTEXT;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: Callback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Whether an event asks for a report; other contexts pass by. */
export const isReportRequest = (event: Event): event is ReportRequestEvent =>
  (event as Partial<ReportRequestEvent>).context === CONTEXT;

/**
 * Listens to the nearest source, now or as soon as there is one.
 * @returns what ends the listening
 */
export function requestReport(element: Element, listener: (loaded: Loaded) => void): () => void {
  let end: (() => void) | undefined;
  const ask = () => {
    element.dispatchEvent(
      new ReportRequestEvent(element, (loaded, unsubscribe) => {
        end = unsubscribe;
        unanswered.delete(ask);
        listener(loaded);
      }),
    );
  };
  unanswered.add(ask);
  ask();
  return () => {
    unanswered.delete(ask);
    end?.();
  };
}

/** A source has come: those who wait ask again. */
export function announceSource(): void {
  [...unanswered].forEach((ask) => ask());
}
