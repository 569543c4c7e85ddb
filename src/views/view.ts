import type { CSSResultGroup, TemplateResult } from 'lit';

/**
 * How a widget is drawn: template and styles over its model, and nothing else. An element, a published page and the script
 * for other people's pages draw through the same view, so that a figure looks the same wherever it lands.
 */
export interface View<M> {
  /** The widget's tag without a prefix. */
  readonly tag: string;
  /** Its styles; the tokens come before them. */
  readonly styles: CSSResultGroup;
  /** What stands inside the wrapper of the shadow tree. */
  readonly draw: (model: M) => TemplateResult;
}
