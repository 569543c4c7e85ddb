import { dialectOfMessage, dialectsOfAddress, isReminder } from './dialects.js';
import { readHost, sizeMessage } from './protocol.js';

/** Delay in milliseconds before `ready` is repeated: doubles up to the second value; gives up after the third. */
const FIRST = 100;
const LONGEST = 4000;
const END = 60_000;

/** Milliseconds in which all requests get one answer: at most twenty answers a second. */
const PACE = 50;

/**
 * Posts this page's height to the parent page, now and whenever it changes. It stores nothing, makes no requests, and
 * works in a sandbox that allows only scripts, where the origin is opaque. Without a parent or without a listener
 * there, it has no effect.
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

  /** A height is no secret, and an opaque parent origin can't be named as a target. */
  const send = (message: unknown) => parent.postMessage(message, '*');

  const measure = () => root.getBoundingClientRect();

  function say(): void {
    const { height: exact, width } = measure();
    const height = Math.ceil(exact);
    // A hidden frame has no width, and its height is meaningless.
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

  /** Whether a message of the parent shows that it understands a dialect. */
  function takeUp(data: unknown): boolean {
    const found = dialectOfMessage(data);
    // Limits the number of dialects, against a hostile parent.
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
