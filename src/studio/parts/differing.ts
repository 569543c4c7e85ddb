import { html, nothing, type TemplateResult } from 'lit';
import type { Differing } from '../../draft/export/differs-from-quote.js';
import type { ToCheck } from '../publish/to-check.js';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';
import { icon } from './icon.js';

interface ListRequest {
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
}

/** Figures that a page prints otherwise than the text does, each with the way to it. */
export const differingList = (differing: readonly Differing[], request: ListRequest): TemplateResult | typeof nothing =>
  figureList('differing', request.words.publish.differing(differing.length), differing, request);

/** Figures to look at again before publishing, each with the way to it. */
export const toCheckList = (toCheck: readonly ToCheck[], request: ListRequest): TemplateResult | typeof nothing =>
  figureList('to-check', request.words.publish.toCheck(toCheck.length), toCheck, request);

function figureList(
  name: string,
  title: string,
  figures: readonly (Differing | ToCheck)[],
  { state, store, words }: ListRequest,
): TemplateResult | typeof nothing {
  if (!figures.length) return nothing;
  const { publish: said, key, lang } = words;
  const show = (id: string) => (): void => store.look({ screen: 'review', filter: 'all', selection: id });
  return html`<li class="warn ${name}">
    ${icon('ask')}
    <div>
      ${title}
      <ul class="list">
        ${figures.map(
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
