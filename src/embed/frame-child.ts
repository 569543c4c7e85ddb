import { dialectOfMessage, dialectsOfAddress, isReminder, type Dialect } from './frame-dialects.js';
import { readHost, sizeMessage } from './frame-protocol.js';

/** Milliseconds until `ready` is said again: doubled each time up to the second, and given up after the third. */
const PATIENCE = { first: 100, longest: 4000, end: 60_000 } as const;

/**
 * Tells the page around how high this one is, and whenever that changes. It keeps nothing, asks the network for nothing
 * and works in a sandbox that allows scripts alone, where the page's origin is opaque. In a page that nobody frames, or
 * where the page around has no listener, nothing comes of it.
 * @returns what ends it
 */
export function tellHeight(): () => void {
  const { parent, document } = window;
  if (parent === window) return () => undefined;
  const root = document.documentElement;
  const dialects = new Map<string, Dialect>(dialectsOfAddress(location).map((dialect, at) => [String(at), dialect]));
  let [isHeard, last, wait, waited, timer] = [false, 0, PATIENCE.first as number, 0, 0];

  /** A height is no secret, and an opaque origin around this page has no name that it could be sent to. */
  const send = (message: unknown) => parent.postMessage(message, '*');

  function say(isAsked: boolean): void {
    const { height: exact, width } = root.getBoundingClientRect();
    const height = Math.ceil(exact);
    // A frame that is not shown has no width, and the height of a page without width is nobody's.
    if (!width || !height || (!isAsked && height === last)) return;
    last = height;
    send(sizeMessage(isHeard ? 'height' : 'ready', height));
    dialects.forEach((dialect) => send(dialect({ height, width: Math.ceil(width) })));
  }

  function repeat(): void {
    if (isHeard || waited >= PATIENCE.end) return;
    say(true);
    waited += wait;
    timer = window.setTimeout(repeat, wait);
    wait = Math.min(2 * wait, PATIENCE.longest);
  }

  function hear({ source, data }: MessageEvent<unknown>): void {
    if (source !== parent) return;
    const type = readHost(data);
    if (type === 'ack') isHeard = true;
    else if (type === 'ask' || takeUp(data) || isReminder(data)) say(true);
  }

  /** Whether the page around has just shown that it speaks a dialect. */
  function takeUp(data: unknown): boolean {
    const [name, dialect] = dialectOfMessage(data) ?? [];
    // More than these few, and somebody plays.
    if (name && dialect && !dialects.has(name) && dialects.size < 8) dialects.set(name, dialect);
    return !!name;
  }

  const changed = () => say(false);
  const shown = () => say(true);
  const observer = new ResizeObserver(changed);
  observer.observe(root);
  window.addEventListener('message', hear);
  window.addEventListener('resize', changed);
  window.addEventListener('pageshow', shown);
  document.addEventListener('visibilitychange', shown);
  repeat();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    window.removeEventListener('message', hear);
    window.removeEventListener('resize', changed);
    window.removeEventListener('pageshow', shown);
    document.removeEventListener('visibilitychange', shown);
  };
}
