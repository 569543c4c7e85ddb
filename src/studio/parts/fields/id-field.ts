import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Draft } from '../../../draft/session/draft.js';
import { idProblem, type IdProblem } from '../../../draft/names/ids.js';
import { field } from './field.js';

/** The id field of a figure: invalid input stays as typed, with the reason below. */
export class StudioIdField extends LitElement {
  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    fact: { attribute: false },
    label: { attribute: false },
    problems: { attribute: false },
    onRename: { attribute: false },
    typed: { state: true },
  };

  declare draft: Draft;
  declare fact: string;
  declare label: string;
  declare problems: Readonly<Record<IdProblem, string>>;
  declare onRename: (to: string) => void;
  declare private typed: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Input for one figure does not carry over to the next.
    if (changed.has('fact')) this.typed = undefined;
  }

  /** Why the entry is refused; the figure then keeps its earlier id. */
  get refusal(): IdProblem | undefined {
    const { draft, fact, typed } = this;
    return typed === undefined ? undefined : idProblem(draft, fact, typed);
  }

  override render(): TemplateResult {
    const { fact, label, typed, problems, draft, refusal: problem } = this;
    return field({
      label,
      hidesLabel: true,
      name: 'id',
      value: typed ?? fact,
      wrong: problem && problems[problem],
      onChange: (to) => {
        this.typed = to;
        if (to !== fact && !idProblem(draft, fact, to)) this.onRename(to);
      },
    });
  }
}
