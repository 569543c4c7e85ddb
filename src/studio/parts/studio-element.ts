import { LitElement, type PropertyDeclarations } from 'lit';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';

/**
 * Base class of the page's parts. They render into the light DOM: it is our own page, one style sheet is enough, and
 * headings, labels and find-in-page work across them.
 */
export abstract class StudioElement extends LitElement {
  static override properties: PropertyDeclarations = {
    store: { attribute: false },
    state: { attribute: false },
    words: { attribute: false },
  };

  declare store: Store;
  /** Undefined until a document is open; until then, only the first screen is shown. */
  declare state: StudioState;
  declare words: StudioWords;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
