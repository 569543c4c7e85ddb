import { html, nothing, type TemplateResult } from 'lit';
import type { Differing } from '../../draft/export/differs-from-quote.js';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';
import { icon } from './icon.js';

interface DifferingRequest {
  readonly differing: readonly Differing[];
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
}

/** Figures that a page prints otherwise than the text does, each with the way to it. */
export function differingList({ differing, state, store, words }: DifferingRequest): TemplateResult | typeof nothing {
  if (!differing.length) return nothing;
  const { publish: said, key, lang } = words;
  const show = (id: string) => (): void => store.look({ screen: 'review', filter: 'all', selection: id });
  return html`<li class="warn differing">
    ${icon('ask')}
    <div>
      ${said.differing(differing.length)}
      <ul class="list">
        ${differing.map(
          ({ id, message }) =>
            html`<li>
              <span lang=${lang}>${message[key]}</span>
              <button type="button" class="btn bare s" @click=${show(id)}>
                ${said.show}<span class="vh"> ${labelOf(state, id)}</span>
              </button>
            </li>`,
        )}
      </ul>
    </div>
  </li>`;
}

const labelOf = ({ draft }: StudioState, id: string): string => draft.facts.find((fact) => fact.id === id)?.label ?? '';
