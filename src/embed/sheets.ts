import type { LiveView } from './live-view.js';
import { tokenStyles } from '../theme/tokens.generated.js';

/* The style sheets of shadow trees: one of each for the page, however many widgets are on it. */

interface Sheet {
  readonly cssText: string;
}

type Nested = Sheet | readonly Nested[];

const flat = (sheets: Nested): Sheet[] =>
  'cssText' in sheets ? [sheets] : sheets.reduce<Sheet[]>((all, one) => all.concat(flat(one)), []);

type Sheets = Map<Sheet, CSSStyleSheet>;

const byPage = new WeakMap<Document, Sheets>();

/** The sheets of a view, in order: the tokens, what all widgets share, its own. */
const sheetsOf = ({ styles }: LiveView<never>): Sheet[] =>
  [tokenStyles as Sheet].concat(flat(styles as unknown as Nested));

/**
 * Gives a shadow tree the styles of its view. A page that a widget is moved to gets sheets of its own: those of another
 * page would do nothing there.
 * @param nonce for style elements, in an engine that knows no constructed sheets
 */
export function styleRoot(root: ShadowRoot, view: LiveView<never>, nonce: string): void {
  const page = root.ownerDocument;
  const { CSSStyleSheet: Made } = page.defaultView as typeof globalThis & Window;
  if (!('adoptedStyleSheets' in root) || !('replaceSync' in Made.prototype)) {
    styleWithElement(root, view, nonce);
    return;
  }
  const sheets: Sheets = byPage.get(page) ?? new Map<Sheet, CSSStyleSheet>();
  byPage.set(page, sheets);
  root.adoptedStyleSheets = sheetsOf(view).map((one) => {
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
  root.querySelector('style')?.remove();
  const style = root.ownerDocument.createElement('style');
  if (nonce) style.nonce = nonce;
  style.textContent = sheetsOf(view)
    .map(({ cssText }) => cssText)
    .join('\n');
  root.prepend(style);
}
