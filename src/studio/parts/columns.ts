import { html, type TemplateResult } from 'lit';
import { ROLES } from '../../draft/session/columns.js';
import type { DraftTable } from '../../draft/session/draft.js';
import { tablesOf } from '../../draft/session/table-figures.js';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';

interface ColumnsRequest {
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
}

const MAX_ROWS = 6;

/** The columns of each table with their detected meaning, to be overridden. */
export function columnTables({ state, store, words }: ColumnsRequest): TemplateResult {
  const { import: said } = words;
  return html`<section class="columns">
    <h2>${said.tables}</h2>
    <p class="muted small">${said.tablesLead}</p>
    ${state.draft.tables.map((table) => columnTable(table, { state, store, words }))}
  </section>`;
}

function columnTable(table: DraftTable, { state, store, words }: ColumnsRequest): TemplateResult {
  const { import: said } = words;
  const { columns, heads, origin } = table;
  const rows = tablesOf(state.map.blocks).find(([first]) => first?.origin === origin) ?? [];
  const body = rows.map(({ cells = [] }) => cells.map(({ start, end }) => state.text.slice(start, end)));
  const from = body.findIndex((row) => row.join() === heads.join()) + 1;
  const choose = (at: number) => (event: Event) => {
    const role = (event.target as HTMLSelectElement).value as (typeof ROLES)[number];
    const changed = columns.map((column, i) => (i === at ? { ...column, role, sure: 1 } : column));
    const tables = state.draft.tables.map((one) => (one === table ? { ...table, columns: changed } : one));
    store.run({ type: 'tables', tables });
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label=${origin}>
    <table class="cols">
      <thead>
        <tr>
          ${columns.map(
            ({ role, sure }, i) =>
              html`<th scope="col" class="role-${role}">
                <span class="muted small">${heads[i]}</span>
                <select aria-label=${said.column(heads[i] ?? '')} @change=${choose(i)}>
                  ${ROLES.map((one) => html`<option value=${one} ?selected=${one === role}>${said.roles[one]}</option>`)}
                </select>
                <small>${sure >= 0.9 ? said.sure : said.guess}</small>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${body.slice(from, from + MAX_ROWS).map(
          (row) =>
            html`<tr>
              ${columns.map(({ role }, i) => html`<td class="role-${role}">${row[i]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
