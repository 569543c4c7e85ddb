import { html, nothing, type TemplateResult } from 'lit';
import type { TextRange } from '../state/command.js';
import { figuresOf, type Figure } from '../state/figures.js';
import { ORDERS, type Order, type StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';
import { sourceText } from './source-text.js';

export interface SourcePaneRequest {
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
  readonly current: Figure | undefined;
  readonly selected: TextRange | undefined;
  readonly isFinding: boolean;
  readonly onChoose: (id: string) => void;
  readonly onEndFinding: () => void;
}

/** The source text with its sections, the review order, and the actions on a selection. */
export function sourcePane(request: SourcePaneRequest): TemplateResult {
  const { state, store, words, current } = request;
  const said = words.review;
  return html`<section class="pane source" aria-label=${said.source}>
    <div class="pane-head">
      <h2>${said.source}</h2>
      <select aria-label=${said.section} @change=${goTo(state)}>
        ${state.draft.sections.map(
          ({ id, title, start }) =>
            html`<option value=${start} ?selected=${current?.facts[0]?.section === id}>${title}</option>`,
        )}
      </select>
      <select class="pane-end" aria-label=${said.order} @change=${chooseOrder(store)}>
        ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === state.order}>${said.orders[order]}</option>`)}
      </select>
    </div>
    ${request.isFinding ? find(request) : nothing} ${withSelection(request)}
    <div class="scroll">${sourceText({ state, words, current })}</div>
  </section>`;
}

const goTo =
  ({ map }: StudioState) =>
  ({ target }: Event): void => {
    const start = Number((target as HTMLSelectElement).value);
    const heading = map.blocks.find((block) => block.start >= start);
    document.getElementById(`at-${heading?.start}`)?.scrollIntoView({ block: 'start' });
  };

const chooseOrder =
  (store: Store) =>
  ({ target }: Event): void =>
    store.look({ order: (target as HTMLSelectElement).value as Order });

/** Text search: selects the first figure after each match. */
function find({ state, words, onChoose, onEndFinding }: SourcePaneRequest): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const query = form.querySelector('input')?.value ?? '';
    const places = placesOf(state.text, query);
    const at = Number(form.dataset['at'] ?? 0) % Math.max(1, places.length);
    const place = places[at];
    form.dataset['at'] = `${at + 1}`;
    form.querySelector('output')!.textContent = words.review.found(at + 1, places.length);
    const figure = place === undefined ? undefined : figuresOf(state).find(({ end }) => end > place);
    if (figure) onChoose(figure.id);
  };
  const restart = (event: Event): void => {
    (event.currentTarget as HTMLInputElement).form!.dataset['at'] = '0';
  };
  return html`<form class="find" role="search" @submit=${go}>
    <input aria-label=${words.review.findLabel} placeholder=${words.review.findLabel} @input=${restart} />
    <output class="muted small"></output>
    <button class="btn s">${words.review.find}</button>
    <button type="button" class="btn s" @click=${onEndFinding}>${words.close}</button>
  </form>`;
}

function placesOf(text: string, query: string): readonly number[] {
  const places: number[] = [];
  for (let at = query ? text.indexOf(query) : -1; at >= 0; at = text.indexOf(query, at + query.length)) places.push(at);
  return places;
}

/** Actions on a mouse selection: a new figure, or the quote of the current one. */
function withSelection({ selected, state, store, words, current }: SourcePaneRequest): TemplateResult | typeof nothing {
  if (!selected) return nothing;
  const quote = state.text.slice(selected.start, selected.end);
  const [fact] = current?.facts ?? [];
  // Prevents a button press from clearing the selection.
  const keep = (event: Event): void => event.preventDefault();
  return html`<div class="selection" role="group" aria-label=${words.review.selected} @mousedown=${keep}>
    <span class="selection-text">“${quote}”</span>
    <button type="button" class="btn s main" @click=${() => store.run({ type: 'add', span: selected })}>
      ${words.review.makeFigure}
    </button>
    ${
      fact
        ? html`<button
            type="button"
            class="btn s"
            @click=${() => store.run({ type: 'quote', fact: fact.id, span: selected })}
          >
            ${words.review.makeQuote}
          </button>`
        : nothing
    }
  </div>`;
}
