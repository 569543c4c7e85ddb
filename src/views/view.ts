import type { CSSResultGroup, TemplateResult } from 'lit';

/**
 * The template and styles of a widget, given its model. Elements, published pages and the script for other pages use
 * the same view, so that a figure looks the same everywhere.
 */
export interface View<M> {
  /** The widget's tag without prefix. */
  readonly tag: string;
  /** Its styles, which follow the tokens. */
  readonly styles: CSSResultGroup;
  /** The content of the wrapper in the shadow tree. */
  readonly draw: (model: M) => TemplateResult;
}
