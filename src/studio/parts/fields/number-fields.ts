import { html, nothing, type TemplateResult } from 'lit';
import type { DraftFact } from '../../../draft/session/draft.js';
import { canBeEarlier } from '../../state/merge.js';
import { choice } from './field.js';
import type { FormRequest } from './form-row.js';
import { text, type Edit } from './text-field.js';

/* The fields of facts with a number: amounts, shares, changes. */

export function amount(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
  const said = request.words.review;
  return html`${text(request, fact, 'value', edit, said.fields.value, 'number')}
  ${choice({
    label: said.fields.scale,
    name: 'scale',
    options: said.scales,
    value: fact.scale ?? '',
    onChange: (scale) => edit({ scale: scale || undefined }),
  })}
  ${text(request, fact, 'unit', edit)}
  ${choice({
    label: said.fields.qualifier,
    name: 'qualifier',
    options: said.qualifiers,
    value: fact.qualifier ?? '',
    onChange: (qualifier) => edit({ qualifier: qualifier || undefined, word: undefined }),
  })}
  ${period(fact, edit, request)}`;
}

/** The second of two numbers with the same unit may be the earlier period's value. */
function period(fact: DraftFact, edit: Edit, { state, figure, words }: FormRequest): TemplateResult | typeof nothing {
  const { fields, roles } = words.review;
  const isEarlier = fact.role === 'earlier';
  if (!isEarlier && (fact.role !== undefined || !canBeEarlier(state, figure))) return nothing;
  return choice({
    label: fields.role,
    name: 'role',
    options: roles,
    value: fact.role ?? '',
    onChange: (role) => edit({ role: role || undefined }),
  });
}

export function share(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
  const { fields } = request.words.review;
  if (fact.whole === undefined)
    return html`${text(request, fact, 'value', edit, fields.value, 'number')}<span class="unit-text">%</span>`;
  return html`${text(request, fact, 'value', edit, fields.part, 'number')}
  ${text(request, fact, 'whole', edit, fields.whole, 'number')} ${text(request, fact, 'unit', edit)}`;
}

export function change(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
  const said = request.words.review;
  const isInWords = fact.value === null && fact.word !== undefined;
  return html`${choice({
    label: said.fields.basis,
    name: 'basis',
    options: said.bases,
    value: fact.basis ?? 'not-stated',
    onChange: (basis) => edit({ basis }),
  })}
  ${choice({
    label: said.fields.direction,
    name: 'direction',
    options: said.directions,
    value: fact.direction ?? 'up',
    onChange: (direction) => edit({ direction: direction as NonNullable<DraftFact['direction']> }),
  })}
  ${isInWords ? text(request, fact, 'word', edit) : size(fact, edit, request)}`;
}

function size(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
  const said = request.words.review;
  return html`${text(request, fact, 'value', edit, said.fields.size, 'number')}
  ${choice({
    label: said.fields.form,
    name: 'form',
    options: said.forms,
    value: fact.form ?? 'percent',
    onChange: (form) => edit({ form: form as NonNullable<DraftFact['form']> }),
  })}`;
}
