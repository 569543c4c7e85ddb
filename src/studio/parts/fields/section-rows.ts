import { html, nothing, type TemplateResult } from 'lit';
import { LEVELS, type Level } from '../../../report/lists/terms.js';
import { usualLevel } from '../../../draft/export/places.js';
import { figuresOf } from '../../state/figures.js';
import type { StudioState } from '../../state/studio-state.js';
import type { Store } from '../../state/store.js';
import type { StudioWords } from '../../words/en.js';
import { choice, field } from './field.js';

interface RowsRequest {
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
}

/** The places that ranks refer to, the sections and the boards, each with its editable fields. */
export const sectionRows = (request: RowsRequest): TemplateResult =>
  html`${places(request)} ${titles(request, 'section')} ${titles(request, 'board')}`;

function places({ state, store, words }: RowsRequest): TemplateResult | typeof nothing {
  const { frame: said } = words;
  const { facts, frame } = state.draft;
  const named = facts.flatMap(({ kind, state: now, scope, among }) =>
    kind === 'rank' && now !== 'rejected' ? [scope ?? among ?? ''].filter(Boolean) : [],
  );
  if (!named.length) return nothing;
  const set = (name: string, level: string): void =>
    store.run({
      type: 'frame',
      changes: { places: { ...frame.places, [name]: { ...frame.places?.[name], level: level as Level } } },
    });
  // 全市 means a prefecture by default; only levels that no word implies are asked for.
  const levelOf = (name: string): string => frame.places?.[name]?.level ?? usualLevel(name) ?? '';
  const levels = Object.fromEntries(LEVELS.map((level) => [level, said.levels[level] ?? level]));
  return html`<h2>${said.places}</h2>
    <ul class="list rows">
      ${[...new Set(named)].map(
        (name) =>
          html`<li>
            <span
              >${name}
              <small class="muted">${words.import.places(named.filter((one) => one === name).length)}</small></span
            >
            ${choice({
              label: `${name} ${said.level}`,
              name: 'place-level',
              hidesLabel: true,
              options: levelOf(name) ? levels : { '': said.fill, ...levels },
              value: levelOf(name),
              onChange: (level) => set(name, level),
            })}
          </li>`,
      )}
    </ul>`;
}

function titles({ state, store, words }: RowsRequest, type: 'section' | 'board'): TemplateResult | typeof nothing {
  const { frame: said } = words;
  const list = type === 'section' ? state.draft.sections : state.draft.boards;
  if (!list.length) return nothing;
  const figures = figuresOf(state);
  return html`<h2>${type === 'section' ? said.sections : said.boards}</h2>
    <ul class="list rows">
      ${list.map(
        ({ id, title }) =>
          html`<li>
            ${field({
              label: `${said.sectionTitle} ${title}`,
              hidesLabel: true,
              name: `${type}-title`,
              value: title,
              onChange: (to) => to && store.run({ type, id, title: to }),
            })}
            ${
              type === 'section'
                ? html`<b>${words.import.items(figures.filter(({ facts: [fact] }) => fact?.section === id).length)}</b>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}
