import { listen, querySelectorAll } from '../../browser/builtins.js';
import { quietly } from '../../browser/own.js';
import { readHeight, readHeightData } from './heights.js';
import { HEIGHTS, hostMessage, readSize, type HostType } from './protocol.js';

/** The frames to size; no other frame of the page is touched. */
const FRAMES = 'iframe.report-frame,iframe[data-report-frame]';

/** Height changes a frame may make at once, plus one per second; a frame that needs more is growing in a loop. */
const BURST = 30;

/** Px that a frame may be too high: shrinking it would shift the content below. */
const SPARE = 24;

/** State of a frame since it last loaded. */
interface Sized {
  height: number;
  left: number;
  at: number;
}

const MARK = Symbol.for('report-widgets/frame-parent');

/**
 * Sizes the frames of this page to the heights that their pages request. Idempotent, also across two copies of this
 * script.
 */
export function sizeFrames(): void {
  const page = window as Window & { [MARK]?: true | (() => void) };
  const running = page[MARK];
  // A page with several codes loads this script with each; frames below the first one may be new.
  if (running) {
    // Version 0.1.0 set `true`.
    if (running !== true) running();
    return;
  }
  const sized = new WeakMap<Element, Sized>();
  let hasWarned = false;

  /** Queried each time: frames come and go. */
  const frames = (act: (frame: HTMLIFrameElement) => void): void =>
    querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(act);

  const send = (frame: HTMLIFrameElement, type: HostType) => frame.contentWindow?.postMessage(hostMessage(type), '*');

  const hear = quietly((event: Event): void => {
    const { source, origin, data } = event as MessageEvent<unknown>;
    frames((frame) => {
      // Checks the source and origin first; a message from anywhere else is not read.
      if (!source || frame.contentWindow !== source || origin !== originOf(frame)) return;
      const message = readSize(data);
      if (!message) return;
      if (message.type === 'ready') send(frame, 'ack');
      resize(frame, message.height);
    });
  });

  function resize(frame: HTMLIFrameElement, height: number): void {
    const now = Date.now();
    const state = sized.get(frame) || { height: 0, left: BURST, at: now };
    sized.set(frame, state);
    if (state.height === height || (!state.height && isHighEnough(frame, height))) return;
    state.left = Math.min(BURST, state.left + Math.max(0, now - state.at) / 1000) - 1;
    state.at = now;
    if (state.left < 0) {
      // Blocks the frame until it loads again: adding to -Infinity has no effect.
      state.left = -Infinity;
      if (!hasWarned) console.warn('report-frame: a frame changes its height without end; it is left as it is.');
      hasWarned = true;
      return;
    }
    state.height = height;
    // Beyond the bounds, the height in the frame's own code applies.
    setHeight(frame, Math.max(height, height === HEIGHTS.most ? statedHeight(frame) : 0) + edges(frame));
  }

  /** Lazy and moved frames load later; each is asked then, whichever side posts first. */
  const loaded = quietly(({ target }: Event): void => {
    frames((frame) => {
      if (frame !== target) return;
      sized.delete(frame);
      watch(frame);
    });
  });

  function watch(frame: HTMLIFrameElement): void {
    keepHeight(frame);
    observer?.observe(frame);
    send(frame, 'ask');
  }

  // A hidden frame could not measure its height; ask when it becomes visible.
  const shown = quietly((entries: readonly IntersectionObserverEntry[]): void => {
    entries.forEach(({ isIntersecting, target }) => {
      if (isIntersecting) send(target as HTMLIFrameElement, 'ask');
    });
  });
  let observer: IntersectionObserver | undefined;
  quietly(() => (observer = new IntersectionObserver(shown)))();

  listen(window, 'message', hear);
  listen(document, 'load', loaded, true);
  const watchAll = quietly(() => frames(watch));
  watchAll();
  page[MARK] = watchAll;
}

/**
 * The only origin a frame's messages can come from: `null` in a sandbox without `allow-same-origin`, else that of its
 * address.
 */
function originOf(frame: HTMLIFrameElement): string | undefined {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox)) return 'null';
  try {
    return new URL(frame.src).origin;
  } catch {
    return undefined;
  }
}

/** Whether a frame is high enough for its page and at most `SPARE` too high; beyond the bounds its own code decides. */
function isHighEnough({ clientHeight }: HTMLIFrameElement, height: number): boolean {
  const spare = clientHeight - height;
  return spare >= 0 && (spare <= SPARE || height === HEIGHTS.most);
}

/** Chromium hides style properties that the page has put on `Object.prototype`; these methods avoid that. */
const setHeight = ({ style }: HTMLElement, height: number): void => style.setProperty('height', `${height}px`);

/** Applies the height from the frame's code, before its page has loaded. */
function keepHeight(frame: HTMLIFrameElement): void {
  if (frame.style.getPropertyValue('height')) return;
  const height = statedHeight(frame);
  if (height) setHeight(frame, height);
}

/**
 * The height in a frame's code for its width: from data, or from a style that the engine or a policy rejected; else 0.
 */
function statedHeight(frame: HTMLIFrameElement): number {
  const { clientWidth: width } = frame;
  return (
    readHeightData(frame.getAttribute('data-report-frame') || '', width) ||
    readHeight(frame.getAttribute('style') || '', width)
  );
}

/** The border's share of the height, if `box-sizing` includes it. */
const edges = (frame: HTMLElement): number =>
  getComputedStyle(frame).getPropertyValue('box-sizing') === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
