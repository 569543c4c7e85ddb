import { adoptStyles, render, supportsAdoptingStyleSheets, type LitElement, type TemplateResult } from 'lit';
import { bare } from './bare.js';
import { focusedPlace } from './focused-place.js';
import { ownDocument } from './own-document.js';
import { isOwnChange } from './own-nodes.js';
import { isSameDrawing } from './same-drawing.js';

/** Attributes are not looked at: Lit writes them by the element that has them, and finds it again. */
const WATCHED = { childList: true, characterData: true, subtree: true } as const;

const isStyle = (node: Node): boolean => node.nodeName === 'STYLE';

/**
 * What a widget has drawn in its shadow root, and whether it is still that. Lit writes into the nodes that it has made. A
 * translator, or any script of the page, can put others in their place: Lit would then write where nobody looks, and the
 * old figure would stay. So every change that is not the widget's own is noted, and the next drawing starts afresh.
 */
export class DrawnTree {
  /** Since the first drawing; a server has none. */
  private observer?: MutationObserver;
  private isForeign = false;

  constructor(private readonly host: LitElement) {
    // What it does not say is not to come from what the page has put on every object.
    Object.setPrototypeOf(host.renderOptions, null);
  }

  /**
   * Runs what draws, over what was drawn before or, where that is no longer there, afresh.
   * @param template what is to be drawn, for a tree that a server has drawn to be held against
   */
  draw(write: () => void, template: () => TemplateResult): void {
    const { observer } = this;
    if (observer) this.note(observer.takeRecords());
    // To look away costs less than to be told of each node and to pass over it.
    observer?.disconnect();
    if (this.isForeign) this.drawAfresh(write);
    else if (!observer && this.isServers) this.takeOver(write, template);
    else write();
    this.isForeign = false;
    this.watch();
  }

  /** Where nothing can be drawn: the host's own text, in place of whatever has come of the attempt. */
  showText(): void {
    this.observer?.disconnect();
    const text = ownDocument.createElement('span');
    text.className = 'fallback';
    text.append(ownDocument.createElement('slot'));
    this.root.replaceChildren(text);
    this.isForeign = true;
  }

  private watch(): void {
    this.observer ??= new MutationObserver((records) => {
      this.note(records);
    });
    this.observer.observe(this.root, WATCHED);
  }

  private get isServers(): boolean {
    return [...this.root.childNodes].some((node) => !isStyle(node));
  }

  /** A server's tree is taken over only where it is what would be drawn: the page may have changed it before the script came. */
  private takeOver(write: () => void, template: () => TemplateResult): void {
    try {
      write();
      if (isSameDrawing(this.root, this.drawnApart(template()))) return;
    } catch {
      // Lit does not find the places of its template in it.
    }
    this.drawAfresh(write);
  }

  private drawnApart(template: TemplateResult): DocumentFragment {
    const fragment = new DocumentFragment();
    render(template, fragment, bare({ host: this.host, isConnected: false }));
    return fragment;
  }

  /** Lit knows what it has drawn by the node before which it stands: before a new one it has drawn nothing yet. */
  private drawAfresh(write: () => void): void {
    const { root, host } = this;
    const old = [...root.childNodes];
    const end = new Comment();
    root.append(end);
    host.renderOptions.renderBefore = end;
    const restoreFocus = focusedPlace(root, old);
    write();
    // The focus moves while both are there, so that nothing that is open takes it for gone.
    restoreFocus();
    this.removeOld(old);
  }

  private removeOld(old: readonly ChildNode[]): void {
    const styles = old.filter(isStyle);
    for (const node of old) if (supportsAdoptingStyleSheets || !isStyle(node)) node.remove();
    const { elementStyles } = this.host.constructor as typeof LitElement;
    if (supportsAdoptingStyleSheets && styles.length) adoptStyles(this.root, elementStyles);
  }

  private note(records: readonly MutationRecord[]): void {
    if (!this.isForeign) this.isForeign = !records.every(isOwnChange);
  }

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }
}
