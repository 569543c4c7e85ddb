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
    return findHeights((width) => {
      frame.style.width = `${width}px`;
      return root.getBoundingClientRect().height;
    });
  } finally {
    frame.remove();
  }
}
