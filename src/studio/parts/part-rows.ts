import { html, nothing, type TemplateResult } from 'lit';
import type { DraftFact } from '../../draft/session/draft.js';
import { titleOf } from '../../draft/export/title.js';
import { dateOf } from '../../draft/export/to-fact.js';
import { statedPeriod } from '../../report/stated-date.js';
import type { Edits } from '../state/command.js';
import { canBeEarlier } from '../state/merge.js';
import { choice, field } from './field.js';
import { row, type FormRequest } from './form-row.js';

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
  return row(nameOf(fact, said), html`<div class="fields">${fields}</div>`, { isCaptioned: true, ...below });
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

type Edit = (edits: Edits) => void;

const text = (
  request: FormRequest,
  fact: DraftFact,
  key: 'value' | 'unit' | 'scope' | 'giver' | 'recipient' | 'whole' | 'position' | 'word',
  edit: Edit,
  label: string = request.words.review.fields[key],
  className = '',
): TemplateResult =>
  field({
    label,
    name: key,
    className,
    value: fact[key] ?? '',
    wrong: isMissing(fact, key) ? request.words.review.noNumber : undefined,
    onChange: (value) => edit({ [key]: key === 'value' || key === 'unit' ? value : value || undefined }),
  });

/** A figure needs a number. */
const isMissing = ({ kind, value }: DraftFact, key: string): boolean =>
  key === 'value' && /^(?:amount|share|change)$/.test(kind) && !(value ?? '').trim();

function amount(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
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

function share(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
  const { fields } = request.words.review;
  if (fact.whole === undefined)
    return html`${text(request, fact, 'value', edit, fields.value, 'number')}<span class="unit-text">%</span>`;
  return html`${text(request, fact, 'value', edit, fields.part, 'number')}
  ${text(request, fact, 'whole', edit, fields.whole, 'number')} ${text(request, fact, 'unit', edit)}`;
}

function change(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
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

function rank(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
  const said = request.words.review;
  const standing = fact.standing ?? 'rank';
  return html`${text(
    request,
    fact.scope === undefined && fact.among !== undefined ? { ...fact, scope: fact.among } : fact,
    'scope',
    edit,
  )}
  ${choice({
    label: said.rank,
    name: 'standing',
    options: said.standings,
    value: standing,
    onChange: (to) => edit({ standing: to === 'rank' ? undefined : (to as NonNullable<DraftFact['standing']>) }),
  })}
  ${standing === 'rank' || standing === 'within' ? text(request, fact, 'position', edit, said.fields.position, 'number') : nothing}
  ${standing === 'leading' ? text(request, fact, 'word', edit) : nothing}`;
}

function event(fact: DraftFact, edit: Edit, { state, words }: FormRequest): TemplateResult {
  const { fields, dateHint } = words.review;
  const date = dateOf(fact, state.draft.frame.period) ?? '';
  return field({
    label: fields.date,
    name: 'date',
    value: date,
    hint: dateHint,
    wrong: statedPeriod(date) ? undefined : dateHint,
    onChange: (to) => edit({ date: to || undefined }),
  });
}

function honour(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
  const said = request.words.review;
  return html`${field({
    label: request.words.review.fields.title,
    name: 'title',
    value: fact.title ?? titleOf(fact),
    onChange: (title) => edit({ title: title || undefined }),
  })}
  ${text(request, fact, 'giver', edit)} ${text(request, fact, 'recipient', edit)}
  ${choice({
    label: said.fields.level,
    name: 'level',
    options: { '': said.scales[''] ?? '', ...request.words.frame.levels },
    value: fact.level ?? '',
    onChange: (level) => edit({ level: level || undefined }),
  })}`;
}
