import { listen, querySelectorAll } from '../browser/builtins.js';
import { quietly } from '../browser/own.js';
import { dialectOfMessage, dialectsOfAddress, isReminder, type Dialect } from './frame-dialects.js';
import { readHost, sizeMessage } from './frame-protocol.js';

/** Milliseconds until `ready` is said again: doubled each time up to the second, and given up after the third. */
const FIRST = 100;
const LONGEST = 4000;
const END = 60_000;

/** Answers to messages at once, and one more for each second: a page that asks on and on is not answered on and on. */
const ANSWERS = 30;
const SECOND = 1000;

/**
 * Tells the page around how high this one is, and whenever that changes. It keeps nothing, asks the network for nothing
 * and works in a sandbox that allows scripts alone, where the page's origin is opaque. In a page that nobody frames, or
 * where the page around has no listener, nothing comes of it.
 */
export function tellHeight(): void {
  const { parent } = window;
  if (parent === window) return;
  const root = querySelectorAll(document, ':root')[0]!;
  const dialects = new Map<string, Dialect>(dialectsOfAddress(location).map((dialect, at) => [String(at), dialect]));
  let [isHeard, last, wait, waited] = [false, 0, FIRST as number, 0];
  /** Up to when answers have been given, at one a second. */
  let answered = 0;

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

  const repeat = quietly((): void => {
    if (isHeard || waited >= END) return;
    say(true);
    waited += wait;
    setTimeout(repeat, wait);
    wait = Math.min(2 * wait, LONGEST);
  });

  const hear = quietly((event: Event): void => {
    const { source, data } = event as MessageEvent<unknown>;
    if (source !== parent) return;
    const type = readHost(data);
    if (type === 'ack') isHeard = true;
    else if (type === 'ask' || takeUp(data) || isReminder(data)) answer();
  });

  function answer(): void {
    const now = Date.now();
    const next = Math.max(answered, now - ANSWERS * SECOND) + SECOND;
    if (next > now) return;
    answered = next;
    say(true);
  }

  /** Whether the page around has just shown that it speaks a dialect. */
  function takeUp(data: unknown): boolean {
    const [name, dialect] = dialectOfMessage(data) || [];
    // More than these few, and somebody plays.
    if (name && dialect && !dialects.has(name) && dialects.size < 8) dialects.set(name, dialect);
    return !!name;
  }

  const changed = quietly(() => say(false));
  const shown = quietly(() => say(true));
  new ResizeObserver(changed).observe(root);
  listen(window, 'message', hear);
  listen(window, 'resize', changed);
  listen(window, 'pageshow', shown);
  listen(document, 'visibilitychange', shown);
  repeat();
}
