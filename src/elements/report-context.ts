import type { Loaded } from '../store/report-store.js';

/*
 * How a widget finds the report around it: the community's context protocol, an event that the nearest source answers.
 * A source may be defined after the widgets inside it; whoever it should answer asks again when it appears.
 */

type Unsubscribe = () => void;
type Callback = (loaded: Loaded, unsubscribe?: Unsubscribe) => void;

const CONTEXT = Symbol.for('report-widgets/report/1');

/** Asks what is around an element for its report, as the context protocol has it. */
export interface ReportRequestEvent extends Event {
  readonly context: typeof CONTEXT;
  readonly contextTarget: Element;
  readonly callback: Callback;
  readonly subscribe: boolean;
}

/** A custom event, since old page libraries put an `Event` of their own in place of the browser's. */
const requestEvent = (contextTarget: Element, callback: Callback): ReportRequestEvent =>
  Object.assign(new CustomEvent('context-request', { bubbles: true, composed: true }), {
    context: CONTEXT,
    contextTarget,
    callback,
    subscribe: true,
  } as const);

/** Whether an event asks for a report; other contexts pass by. */
export const isReportRequest = (event: Event): event is ReportRequestEvent =>
  (event as Partial<ReportRequestEvent>).context === CONTEXT;

interface Request {
  readonly element: Element;
  readonly ask: () => void;
  isAnswered: boolean;
}

const requests = new Set<Request>();

/**
 * Listens to the nearest source, now or as soon as there is one.
 * @returns what ends the listening
 */
export function requestReport(element: Element, listener: (loaded: Loaded) => void): () => void {
  let end: Unsubscribe | undefined;
  const callback: Callback = (loaded, unsubscribe) => {
    // Another source, nearer than the one before: that one has nothing more to say.
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

/** A source has come: those who wait ask again, and those inside it too, whom one further out may have answered. */
export function announceSource(source: Element): void {
  for (const { element, ask, isAnswered } of [...requests]) if (!isAnswered || isInside(source, element)) ask();
}

/** Whether an event of the element would pass the source: through slots and out of shadow roots. */
function isInside(source: Element, element: Element): boolean {
  for (let node: Node | null = element; node; node = above(node)) if (node === source) return true;
  return false;
}

const above = (node: Node): Node | null =>
  (node as Partial<Slottable>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
