import { html, nothing, type TemplateResult } from 'lit';
import { comparisonOf, type Comparison } from '../../draft/previous/comparison.js';
import type { DraftFact, PreviousFigure } from '../../draft/session/draft.js';
import { icon } from '../parts/icon.js';
import { StudioElement } from '../parts/studio-element.js';
import { progressOf } from '../state/figures.js';

/** This year next to last year: matching figures keep their names and ids; doubtful matches are decided here. */
export class StudioCompare extends StudioElement {
  override render(): TemplateResult {
    const { words, state, store } = this;
    const { compare: said } = words;
    const comparison = comparisonOf(state.draft);
    return html`<main class="sheet compare">
        <h1>${comparison ? said.title(comparison.same.length, comparison.fresh.length) : said.none}</h1>
        <p class="lead">${comparison ? said.lead : said.noneHint}</p>
        ${
          comparison
            ? this.lists(comparison)
            : html`<studio-last-year .state=${state} .store=${store} .words=${words}></studio-last-year>`
        }
      </main>
      <footer class="foot">
        <div>
          ${
            progressOf(state).open
              ? html`<button type="button" class="btn bare note" @click=${() => store.look({ screen: 'review' })}>
                  ${words.back(words.screens.review + words.compare.open(progressOf(state).open))}
                </button>`
              : nothing
          }
          <span class="end"
            ><button type="button" class="btn main" @click=${() => store.look({ screen: 'publish' })}>
              ${words.next(words.screens.publish)}${icon('forward')}
            </button></span
          >
        </div>
      </footer>`;
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
