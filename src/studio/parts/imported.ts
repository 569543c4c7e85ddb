import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf, progressOf, type Figure } from '../state/figures.js';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';
import { columnTables } from './columns.js';
import { icon } from './icon.js';

export interface ImportedRequest {
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
  /** The drop area for another file. */
  readonly drop: TemplateResult;
}

/** What was read and found in a document, and what was left out. */
export function importedDocument({ state, store, words, drop }: ImportedRequest): TemplateResult {
  const { import: said } = words;
  const { draft } = state;
  const progress = progressOf(state);
  const isTable = draft.tables.length > 0;
  const next = (): void => store.look({ screen: 'frame' });
  return html`<main class="sheet import">
      <h1>${progress.all ? said.found(progress.all) : said.none}</h1>
      <p class="lead">${progress.all ? said.look : said.noneHint}</p>
      <div class="two">
        <div>${drop}</div>
        <div>
          <div class="read-file">${icon('file')}<b>${draft.document.name}</b></div>
          ${counts(state, words)}
          <div class="halves">
            ${sections(state, words)}
            <section>
              <h2>${said.left}</h2>
              ${leftOut(state, words)}
            </section>
          </div>
        </div>
      </div>
      ${isTable ? columnTables({ state, store, words }) : nothing}
    </main>
    <footer class="foot">
      <div>
        <span class="note muted small">${said.again}</span>
        <span class="end"
          ><button type="button" class="btn main" @click=${next}>
            ${words.next(words.screens.frame)}${icon('forward')}
          </button></span
        >
      </div>
    </footer>`;
}

function counts(state: StudioState, { import: said }: StudioWords): TemplateResult {
  const { draft, map } = state;
  const { all, unread } = progressOf(state);
  const numerals = all + figuresOf(state).filter(({ status }) => status === 'unused').length;
  const paragraphs = map.blocks.filter(({ kind }) => kind !== 'heading').length;
  const numbers = { sections: draft.sections.length, paragraphs, numerals, figures: all, unread };
  return html`<dl class="counts rule-3">
    ${(Object.keys(numbers) as (keyof typeof numbers)[]).map(
      (key) =>
        html`<div>
          <dt>${said.counts[key]}</dt>
          <dd>${numbers[key]}<small>${said.units[key]}</small></dd>
        </div>`,
    )}
  </dl>`;
}

function sections(state: StudioState, words: StudioWords): TemplateResult {
  const { import: said } = words;
  const figures = figuresOf(state).filter(({ status }) => status !== 'unused');
  const inSection = (id: string): readonly Figure[] =>
    figures.filter(({ facts: [fact], start }) => (fact?.section ?? sectionOf(state, start)) === id);
  return html`<section>
    <h2>${said.sections}</h2>
    <ul class="list">
      ${state.draft.sections.map(({ id, title }) => {
        const inside = inSection(id);
        return html`<li>
          <span
            >${title}<span class="dots" aria-hidden="true"
              >${inside.slice(0, 24).map(({ status }) => html`<i class=${status}></i>`)}</span
            ></span
          ><b>${said.items(inside.length)}</b>
        </li>`;
      })}
    </ul>
  </section>`;
}

const sectionOf = ({ draft }: StudioState, at: number): string | undefined =>
  [...draft.sections].reverse().find(({ start }) => start <= at)?.id;

function leftOut({ draft }: StudioState, words: StudioWords): TemplateResult {
  const { import: said } = words;
  if (!draft.notices.length && !draft.wrong.length)
    return html`<p class="all-there">${icon('tick')}${said.nothingLeft}</p>`;
  return html`<ul class="list notices">
    ${draft.wrong.map(
      ({ origin, message }) =>
        html`<li class="is-wrong">
          <span><b>${origin}</b> ${message[words.key]}</span>
        </li>`,
    )}
    ${draft.notices.map(({ message }) => html`<li><span>${message[words.key]}</span></li>`)}
  </ul>`;
}
