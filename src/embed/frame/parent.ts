import { listen, querySelectorAll } from '../../browser/builtins.js';
import { quietly } from '../../browser/own.js';
import { readHeight, readHeightData } from './heights.js';
import { HEIGHTS, hostMessage, readSize, type HostType } from './protocol.js';

/** The frames that a page wants sized; no other frame of it is ever touched. */
const FRAMES = 'iframe.report-frame,iframe[data-report-frame]';

/** Changes of height that a frame has at once, and one more for each second; a frame that needs more grows in a loop. */
const BURST = 30;

/** Px that the room which a code keeps may be too much: to take them away would move what stands below. */
const SPARE = 24;

/** What is known of a frame since it last loaded. */
interface Sized {
  height: number;
  left: number;
  at: number;
}

const MARK = Symbol.for('report-widgets/frame-parent');

/**
 * Gives the frames of this page the height that the pages inside them ask for, whenever they ask. To call it twice, or
 * from two copies of this script, is to call it once.
 */
export function sizeFrames(): void {
  const page = window as Window & { [MARK]?: true | (() => void) };
  const running = page[MARK];
  // A page with several codes has this script with each: those below the first have come since it ran.
  if (running) {
    // One of 0.1.0 has left `true`.
    if (running !== true) running();
    return;
  }
  const sized = new WeakMap<Element, Sized>();
  let hasWarned = false;

  /** Asked for anew each time: frames come and go. */
  const frames = (act: (frame: HTMLIFrameElement) => void): void =>
    querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(act);

  const send = (frame: HTMLIFrameElement, type: HostType) => frame.contentWindow?.postMessage(hostMessage(type), '*');

  const hear = quietly((event: Event): void => {
    const { source, origin, data } = event as MessageEvent<unknown>;
    frames((frame) => {
      // Who says it comes first, what is said last: a message from anywhere else is not even looked at.
      if (!source || frame.contentWindow !== source || origin !== originOf(frame)) return;
      const message = readSize(data);
      if (!message) return;
      if (message.type === 'ready') send(frame, 'ack');
      resize(frame, message.height);
    });
  });

  function resize(frame: HTMLIFrameElement, height: number): void {
    const now = Date.now();
    const state = sized.get(frame) ?? { height: 0, left: BURST, at: now };
    sized.set(frame, state);
    if (state.height === height || (!state.height && isHighEnough(frame, height))) return;
    state.left = Math.min(BURST, state.left + Math.max(0, now - state.at) / 1000) - 1;
    state.at = now;
    if (state.left < 0) {
      // It stays as it is until it loads again: what is added to this comes to nothing.
      state.left = -Infinity;
      if (!hasWarned) console.warn('report-frame: a frame changes its height without end; it is left as it is.');
      hasWarned = true;
      return;
    }
    state.height = height;
    // Beyond the bounds, the frame's own code is the last word.
    setHeight(frame, Math.max(height, height === HEIGHTS.most ? statedHeight(frame) : 0) + edges(frame));
  }

  /** Lazy frames and moved ones load when they load; each is then asked, whoever spoke first. */
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

  // A frame that was not shown had no height to tell.
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

/** The one origin that a frame's messages can come from: `null` in a sandbox that gives it none, else its address's. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox)) return 'null';
  try {
    return new URL(frame.src).origin;
  } catch {
    return undefined;
  }
}

/** Whether a frame has the room for its page as it is, and little more; beyond the bounds its own code is the last word. */
function isHighEnough({ clientHeight }: HTMLIFrameElement, height: number): boolean {
  const spare = clientHeight - height;
  return spare >= 0 && (spare <= SPARE || height === HEIGHTS.most);
}

/** Chromium hides the properties of a style by what the page has put on `Object.prototype`; these methods go past that. */
const setHeight = ({ style }: HTMLElement, height: number): void => style.setProperty('height', `${height}px`);

/** The room that the code of a frame keeps, before the page inside has come. */
function keepHeight(frame: HTMLIFrameElement): void {
  if (frame.style.getPropertyValue('height')) return;
  const height = statedHeight(frame);
  if (height) setHeight(frame, height);
}

/** What the code of a frame says for its width: as data, or in a style that an engine or a policy did not let in; else 0. */
function statedHeight(frame: HTMLIFrameElement): number {
  const { clientWidth: width } = frame;
  return (
    readHeightData(frame.getAttribute('data-report-frame') ?? '', width) ||
    readHeight(frame.getAttribute('style') ?? '', width)
  );
}

/** What a border takes of a height, where the page counts it in. */
const edges = (frame: HTMLElement): number =>
  getComputedStyle(frame).getPropertyValue('box-sizing') === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
