import { findHeights, type Heights } from '../../embed/frame/heights.js';

const known = new Map<string, Promise<Heights>>();

/**
 * The heights of a widget's page at each width, measured with the reader's fonts in a hidden frame.
 * @param address of a page of this site
 * @throws if it can't be measured: no response, or no container queries
 */
export function measureHeight(address: string): Promise<Heights> {
  let heights = known.get(address);
  if (!heights) known.set(address, (heights = measure(address)));
  return heights;
}

/** How long measuring may keep the page from answering a click, in ms: half a frame. */
const SLICE = 8;
let since = 0;

/** Lets the page draw and answer when a slice is used up; a message waits for no timer. */
async function pause(): Promise<void> {
  if (performance.now() - since < SLICE) return;
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });
  since = performance.now();
}

async function measure(address: string): Promise<Heights> {
  // Without container queries, sizes are applied only after layout.
  if (!CSS.supports('container-type', 'inline-size')) throw new Error('This browser has no container queries.');
  const frame = document.createElement('iframe');
  frame.className = 'measured';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.src = address;
  try {
    await new Promise((done, failed) => {
      frame.addEventListener('load', done);
      frame.addEventListener('error', failed);
      document.body.append(frame);
    });
    const root = frame.contentDocument?.documentElement;
    // An error page contains no widget.
    if (!root?.querySelector('main')) throw new Error(`${address} shows no widget.`);
    return await findHeights(async (width) => {
      await pause();
      frame.style.width = `${width}px`;
      return root.getBoundingClientRect().height;
    });
  } finally {
    frame.remove();
  }
}
