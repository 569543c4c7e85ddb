import { LitElement, type PropertyDeclarations } from 'lit';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';

/**
 * What the parts of the page have in common. They draw into the document itself: it is our own page, one style sheet is
 * enough, and headings, labels and finding in the page work across them.
 */
export abstract class StudioElement extends LitElement {
  static override properties: PropertyDeclarations = {
    store: { attribute: false },
    state: { attribute: false },
    words: { attribute: false },
  };

  declare store: Store;
  /** Undefined until a document is open; only the first screen is shown then. */
  declare state: StudioState;
  declare words: StudioWords;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
