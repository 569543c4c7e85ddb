import { createElementNS, read } from '../../browser/builtins.js';
import type { LiveView } from '../live-view.js';
import { HTML } from './template.js';
import { sheetsOf, type Sheet } from './sheets-of.js';

/* Style sheets of shadow trees: shared by all widgets of a page. */

type Sheets = Map<Sheet, CSSStyleSheet>;

const byPage = new WeakMap<Document, Sheets>();

/**
 * Applies the styles of a view to a shadow tree. A widget moved to another document gets that document's sheets:
 * constructed sheets don't work across documents.
 * @param nonce for style elements, in engines without constructed style sheets
 */
export function styleRoot(root: ShadowRoot, view: LiveView<never>, nonce: string): void {
  try {
    adopt(root, sheetsOf(view));
  } catch {
    styleWithElement(root, view, nonce);
  }
}

/** @throws if constructed sheets are missing, or the page has removed them */
function adopt(root: ShadowRoot, wanted: readonly Sheet[]): void {
  const page = root.ownerDocument;
  if (!('adoptedStyleSheets' in root)) throw new TypeError();
  const { CSSStyleSheet: Made } = read(page, 'defaultView') as typeof globalThis & Window;
  const sheets: Sheets = byPage.get(page) || new Map<Sheet, CSSStyleSheet>();
  byPage.set(page, sheets);
  root.adoptedStyleSheets = wanted.map((one) => {
    let sheet = sheets.get(one);
    if (!sheet) {
      sheet = new Made();
      sheet.replaceSync(one.cssText);
      sheets.set(one, sheet);
    }
    return sheet;
  });
}

function styleWithElement(root: ShadowRoot, view: LiveView<never>, nonce: string): void {
  root.querySelectorAll('style').forEach((old) => old.remove());
  const style = createElementNS(HTML, 'style') as HTMLStyleElement;
  if (nonce) style.nonce = nonce;
  style.textContent = sheetsOf(view)
    .map(({ cssText }) => cssText)
    .join('\n');
  root.insertBefore(style, root.firstChild);
}
