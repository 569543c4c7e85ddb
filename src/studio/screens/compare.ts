import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { comparisonOf, type Comparison } from '../../draft/previous/comparison.js';
import type { DraftFact, PreviousFigure } from '../../draft/session/draft.js';
import { icon } from '../parts/icon.js';
import { StudioElement } from '../parts/studio-element.js';
import { afterLastYear } from '../state/last-year.js';

/** This year beside last year: the same figures keep their names and addresses, doubtful ones are chosen here. */
export class StudioCompare extends StudioElement {
  static override properties: PropertyDeclarations = { ...StudioElement.properties, isWrong: { state: true } };

  declare private isWrong: boolean;

  override render(): TemplateResult {
    const { words, state, store } = this;
    const { compare: said } = words;
    const comparison = comparisonOf(state.draft);
    return html`<main class="sheet compare">
        <h1>${comparison ? said.title(comparison.same.length, comparison.fresh.length) : said.none}</h1>
        <p class="lead">${comparison ? said.lead : said.noneHint}</p>
        ${comparison ? this.lists(comparison) : this.drop()}
      </main>
      <footer class="foot">
        <div>
          <span class="end"
            ><button
              type="button"
              class="btn main"
              @click=${() => store.look({ screen: comparison ? 'review' : 'publish' })}
            >
              ${words.next(words.screens[comparison ? 'review' : 'publish'])}${icon('forward')}
            </button></span
          >
        </div>
      </footer>`;
  }

  private drop(): TemplateResult {
    const { words } = this;
    const { compare: said } = words;
    const take = (file: File | undefined): void => void this.take(file);
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
      ${this.isWrong ? html`<p class="error-text" role="alert">${said.wrong}</p>` : nothing}
    </div>`;
  }

  private async take(file: File | undefined): Promise<void> {
    if (!file) return;
    const draft = afterLastYear(this.state, await file.text());
    this.isWrong = draft === undefined;
    if (draft) this.store.run({ type: 'draft', draft });
  }

  private lists({ same, choose, fresh, gone }: Comparison): TemplateResult {
    const { compare: said } = this.words;
    return html`${
        choose.length
          ? html`<h2>${said.choose(choose.length)}</h2>
              <div class="to-choose">${choose.map((one) => this.question(one))}</div>`
          : nothing
      }
      <h2>${said.same(same.length)}</h2>
      ${same.length ? this.table(same) : nothing}
      <div class="halves">
        <section>
          <h2>${said.fresh(fresh.length)}</h2>
          ${this.list(fresh)}
        </section>
        <section>
          <h2>${said.gone(gone.length)}</h2>
          ${this.list(gone)}
        </section>
      </div>`;
  }

  private question({ fact, candidates }: Comparison['choose'][number]): TemplateResult {
    const { compare: said } = this.words;
    const choose = (previous: string | undefined) => (): void =>
      this.store.run({ type: 'previous', fact: fact.id, previous });
    return html`<fieldset>
      <legend><b>${fact.label}</b> ${fact.quote}</legend>
      ${candidates.map(
        ({ id, label, quote }) =>
          html`<button type="button" class="btn" @click=${choose(id)}>
            <span>${label}</span><small>${quote}</small>
          </button>`,
      )}
      <button type="button" class="btn bare" @click=${choose(undefined)}>${said.noneOfThem}</button>
    </fieldset>`;
  }

  private table(same: Comparison['same']): TemplateResult {
    const { compare: said, review } = this.words;
    const { previous, frame } = this.state.draft;
    return html`<table class="both">
      <thead>
        <tr>
          <th scope="col">${review.label}</th>
          <th scope="col">${previous?.period}</th>
          <th scope="col">${frame.period}</th>
          <th scope="col"><span class="vh">${said.notTheSame}</span></th>
        </tr>
      </thead>
      <tbody lang=${frame.language}>
        ${same.map(
          ({ fact, previous: before }) =>
            html`<tr>
              <th scope="row">${fact.label}</th>
              <td>${before.quote}</td>
              <td><b>${fact.quote}</b></td>
              <td>
                <button
                  type="button"
                  class="btn bare s"
                  lang=${this.words.lang}
                  @click=${() => this.store.run({ type: 'previous', fact: fact.id, previous: undefined })}
                >
                  ${said.notTheSame}<span class="vh">${fact.label}</span>
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private readonly list = (figures: readonly (DraftFact | PreviousFigure)[]): TemplateResult =>
    html`<ul class="list" lang=${this.state.draft.frame.language}>
      ${figures.map(({ label, quote }) => html`<li><span>${label}</span><b>${quote}</b></li>`)}
    </ul>`;
}
