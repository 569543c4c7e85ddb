import { read } from '../../browser/builtins.js';
import { safely } from '../turns.js';
import { refresh } from './widget-store.js';

/* Live widgets: fetches their file again at the interval set on the element while at least one of them is visible. */

/** Minimum seconds between two requests of one address; a smaller attribute value is raised to this. */
const MIN_SECONDS = 60;

interface Live {
  readonly widgets: Map<Element, number>;
  timer: number;
  asked: number;
}

const live = new Map<string, Live>();

/** The interval of an attribute in seconds; 0 for none. */
export function secondsOf(attribute: string | null): number {
  const seconds = Number(attribute);
  return attribute && seconds > 0 ? Math.min(Math.max(seconds, MIN_SECONDS), 86_400) : 0;
}

/**
 * Refreshes an address at the given interval for a widget, which must be subscribed to it.
 * @returns what ends it
 * @returns stops refreshing for that widget
 */
export function keepFresh(url: string, widget: Element, seconds: number): () => void {
  let entry = live.get(url);
  if (!entry) live.set(url, (entry = { widgets: new Map(), timer: 0, asked: Date.now() }));
  const mine = entry;
  mine.widgets.set(widget, seconds);
  plan(url, mine);
  return () => {
    mine.widgets.delete(widget);
    if (mine.widgets.size) return;
    clearTimeout(mine.timer);
    live.delete(url);
  };
}

function plan(url: string, entry: Live): void {
  clearTimeout(entry.timer);
  let least = Infinity;
  entry.widgets.forEach((seconds) => (least = seconds < least ? seconds : least));
  const wait = least * 1000 - (Date.now() - entry.asked);
  entry.timer = window.setTimeout(
    safely(() => tick(url, entry)),
    // If the page's clock is broken, as if just fetched: never an immediate loop.
    wait < Infinity ? wait : MIN_SECONDS * 1000,
  );
}

/** Milliseconds between two checks of whether a widget is visible. */
const LOOK = 5000;

/** Refreshes if a widget is visible; otherwise checks again until one is. */
function tick(url: string, entry: Live): void {
  let seen = 0;
  entry.widgets.forEach((_, widget) => (seen += Number(isSeen(widget))));
  if (read(document, 'hidden') || !seen) {
    entry.timer = window.setTimeout(
      safely(() => tick(url, entry)),
      LOOK,
    );
    return;
  }
  entry.asked = Date.now();
  refresh(url);
  plan(url, entry);
}

function isSeen(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
