import { findHeights, type Heights } from '../../embed/frame/heights.js';

const known = new Map<string, Promise<Heights>>();

/**
 * How high the page of a widget is at each width, measured with this reader's fonts in a frame that nobody sees.
 * @param address of a page of this site
 * @throws what keeps it from being measured: no answer, or an engine that lays out a page only later
 */
export function measureHeight(address: string): Promise<Heights> {
  let heights = known.get(address);
  if (!heights) known.set(address, (heights = measure(address)));
  return heights;
}

async function measure(address: string): Promise<Heights> {
  // Without container queries, a size comes after the layout that asks for it.
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
    // What is answered for a page that is missing has no widget.
    if (!root?.querySelector('main')) throw new Error(`${address} shows no widget.`);
    return findHeights((width) => {
      frame.style.width = `${width}px`;
      return root.getBoundingClientRect().height;
    });
  } finally {
    frame.remove();
  }
}
