import { html, type TemplateResult } from 'lit';
import type { DraftFact } from '../../../draft/session/draft.js';
import type { Edits } from '../../state/command.js';
import { row, type FormRequest } from './form-row.js';
import { event, honour, rank } from './mark-fields.js';
import { amount, change, share } from './number-fields.js';
import { moreFields } from './more-fields.js';

/** The fields of a fact by its kind; an attached change or rank has its own row below. */
export function partRows(fact: DraftFact, request: FormRequest): TemplateResult {
  const { words, store, figure } = request;
  const edit = (edits: Edits): void => store.run({ type: 'edit', fact: fact.id, edits });
  const said = words.review;
  const isPart = fact !== figure.facts[0];
  const below = isPart && {
    below: html`<button type="button" class="split" @click=${() => store.run({ type: 'split', fact: fact.id })}>
      ${said.split}
    </button>`,
  };
  const fields = { amount, share, change, rank, honour, event }[fact.kind](fact, edit, request);
  return row(nameOf(fact, said), html`<div class="fields">${fields}${moreFields(fact, request)}</div>`, {
    isCaptioned: true,
    ...below,
  });
}

const nameOf = ({ kind, role }: DraftFact, said: FormRequest['words']['review']): string =>
  role === 'earlier'
    ? (said.roles['earlier'] ?? '')
    : {
        amount: said.value,
        share: said.value,
        change: said.change,
        rank: said.rank,
        honour: said.honour,
        event: said.kinds.event,
      }[kind];
