import { dialectOfMessage, dialectsOfAddress, isReminder } from './dialects.js';
import { readHost, sizeMessage } from './protocol.js';

/** Milliseconds until `ready` is said again: doubled each time up to the second, and given up after the third. */
const FIRST = 100;
const LONGEST = 4000;
const END = 60_000;

/** Milliseconds in which all that asks gets one answer: who asks on and on is answered twenty times a second. */
const PACE = 50;

/**
 * Tells the page around how high this one is, and whenever that changes. It keeps nothing, asks the network for nothing
 * and works in a sandbox that allows scripts alone, where the page's origin is opaque. In a page that nobody frames, or
 * where the page around has no listener, nothing comes of it.
 */
export function tellHeight(): void {
  const { parent } = window;
  if (parent === window) return;
  const root = document.documentElement;
  const dialects = dialectsOfAddress(location);
  const taken: string[] = [];
  let isHeard = false;
  let isDue = false;
  let last = 0;
  let wait: number = FIRST;
  let waited = 0;

  /** A height is no secret, and an opaque origin around this page has no name that it could be sent to. */
  const send = (message: unknown) => parent.postMessage(message, '*');

  const measure = () => root.getBoundingClientRect();

  function say(): void {
    const { height: exact, width } = measure();
    const height = Math.ceil(exact);
    // A frame that is not shown has no width, and the height of a page without width is nobody's.
    if (!width || !height) return;
    last = height;
    send(sizeMessage(isHeard ? 'height' : 'ready', height));
    dialects.forEach((dialect) => send(dialect(height, Math.ceil(width))));
  }

  function changed(): void {
    if (Math.ceil(measure().height) !== last) say();
  }

  function repeat(): void {
    if (isHeard || waited >= END) return;
    say();
    waited += wait;
    setTimeout(repeat, wait);
    wait = Math.min(2 * wait, LONGEST);
  }

  function hear({ source, data }: MessageEvent<unknown>): void {
    if (source !== parent) return;
    const type = readHost(data);
    if (type === 'ack') isHeard = true;
    else if ((type === 'ask' || takeUp(data) || isReminder(data)) && !isDue) {
      isDue = true;
      setTimeout(() => {
        isDue = false;
        say();
      }, PACE);
    }
  }

  /** Whether the page around has just shown that it speaks a dialect. */
  function takeUp(data: unknown): boolean {
    const found = dialectOfMessage(data);
    // More than these few, and somebody plays.
    if (found && !taken.includes(found[0]) && dialects.length < 8) {
      taken.push(found[0]);
      dialects.push(found[1]);
    }
    return !!found;
  }

  new ResizeObserver(changed).observe(root);
  window.addEventListener('message', hear);
  window.addEventListener('resize', changed);
  window.addEventListener('pageshow', say);
  document.addEventListener('visibilitychange', say);
  repeat();
}
