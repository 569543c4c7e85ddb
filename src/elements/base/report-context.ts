import type { Loaded } from '../../store/report-store.js';

/*
 * How a widget finds the report around it: the community context protocol, an event that the nearest source answers. A
 * source may be defined after its widgets; when it appears, affected widgets ask again.
 */

type Unsubscribe = () => void;
type Callback = (loaded: Loaded, unsubscribe?: Unsubscribe) => void;

const CONTEXT = Symbol.for('report-widgets/report/1');

/** The context protocol's request for a report from an ancestor. */
export interface ReportRequestEvent extends Event {
  readonly context: typeof CONTEXT;
  readonly contextTarget: Element;
  readonly callback: Callback;
  readonly subscribe: boolean;
}

/** A CustomEvent, since old page libraries replace the global `Event`. */
const requestEvent = (contextTarget: Element, callback: Callback): ReportRequestEvent =>
  Object.assign(new CustomEvent('context-request', { bubbles: true, composed: true }), {
    context: CONTEXT,
    contextTarget,
    callback,
    subscribe: true,
  } as const);

/** Returns whether an event requests a report; other contexts are ignored. */
export const isReportRequest = (event: Event): event is ReportRequestEvent =>
  (event as Partial<ReportRequestEvent>).context === CONTEXT;

interface Request {
  readonly element: Element;
  readonly ask: () => void;
  isAnswered: boolean;
}

const requests = new Set<Request>();

/**
 * Listens to the nearest source, now or when one appears.
 * @returns unsubscribes
 */
export function requestReport(element: Element, listener: (loaded: Loaded) => void): () => void {
  let end: Unsubscribe | undefined;
  const callback: Callback = (loaded, unsubscribe) => {
    // A nearer source answered: unsubscribe from the previous one.
    if (unsubscribe !== end) end?.();
    end = unsubscribe;
    request.isAnswered = true;
    listener(loaded);
  };
  const ask = () => void element.dispatchEvent(requestEvent(element, callback));
  const request: Request = { element, ask, isAnswered: false };
  requests.add(request);
  ask();
  return () => {
    requests.delete(request);
    end?.();
  };
}

/**
 * Repeats the requests of unanswered widgets, and of those inside a new source, which an outer one may have answered.
 */
export function announceSource(source: Element): void {
  for (const { element, ask, isAnswered } of [...requests]) if (!isAnswered || isInside(source, element)) ask();
}

/** Whether an event from the element would reach the source, through slots and shadow roots. */
function isInside(source: Element, element: Element): boolean {
  for (let node: Node | null = element; node; node = above(node)) if (node === source) return true;
  return false;
}

const above = (node: Node): Node | null =>
  (node as Partial<Slottable>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
