import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { comparisonOf } from '../../draft/previous/comparison.js';
import { progressOf } from '../state/figures.js';
import { afterLastYear } from '../state/last-year.js';
import { icon } from './icon.js';
import { StudioElement } from './studio-element.js';

/** Asks for last year's report, from which matching figures take names and ids; afterwards, shows the result. */
export class StudioLastYear extends StudioElement {
  static override properties: PropertyDeclarations = { ...StudioElement.properties, isWrong: { state: true } };

  declare private isWrong: boolean;

  override render(): TemplateResult {
    const { state, store, words } = this;
    const { compare: said } = words;
    const comparison = comparisonOf(state.draft);
    if (!comparison) return this.drop();
    const { same, choose } = comparison;
    return html`<p class="taken">
        ${icon('tick')}<span>${said.taken(state.draft.previous?.period ?? '', same.length, choose.length)}</span>
      </p>
      <button type="button" class="btn" @click=${() => store.look({ screen: 'compare' })}>${said.look}</button>`;
  }

  private drop(): TemplateResult {
    const { words, state } = this;
    const { compare: said } = words;
    const take = (file: File | undefined): void => void this.take(file);
    const { done } = progressOf(state);
    return html`<div
      class="drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      ${icon('up')}<b>${said.drop}</b>
      <span class="muted small">${said.files}</span>
      <label class="btn"
        >${words.import.choose}<input
          class="vh"
          type="file"
          accept=".json"
          @change=${({ target }: Event) => take((target as HTMLInputElement).files?.[0])}
      /></label>
      ${done ? html`<span class="muted small late">${said.late(done)}</span>` : nothing}
      ${this.isWrong ? html`<p class="error-text" role="alert">${said.wrong}</p>` : nothing}
    </div>`;
  }

  private async take(file: File | undefined): Promise<void> {
    if (!file) return;
    const draft = afterLastYear(this.state, await file.text());
    this.isWrong = draft === undefined;
    if (draft) this.store.run({ type: 'draft', draft });
  }
}
