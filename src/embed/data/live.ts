import { read } from '../../browser/builtins.js';
import { safely } from '../turns.js';
import { refresh } from './widget-store.js';

/* Live widgets: their file is asked for again at the interval that the code states, while somebody can see one of them. */

/** Seconds between two requests of one address: never more often, whatever an attribute says. */
const MIN_SECONDS = 60;

interface Live {
  readonly widgets: Map<Element, number>;
  timer: number;
  asked: number;
}

const live = new Map<string, Live>();

/** The seconds that an attribute states; 0 for none. */
export function secondsOf(attribute: string | null): number {
  const seconds = Number(attribute);
  return attribute && seconds > 0 ? Math.min(Math.max(seconds, MIN_SECONDS), 86_400) : 0;
}

/**
 * Keeps an address fresh for a widget, which listens to it.
 * @returns what ends it
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
    // On a page whose clock is none, as if it had just been asked: never at once, again and again.
    wait < Infinity ? wait : MIN_SECONDS * 1000,
  );
}

/** Milliseconds until it is looked again whether somebody is there. */
const LOOK = 5000;

/** Asks where somebody looks; where nobody does, as soon as somebody is back. */
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
