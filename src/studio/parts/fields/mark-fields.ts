import { html, nothing, type TemplateResult } from 'lit';
import { dateOf } from '../../../draft/export/to-fact.js';
import { titleOf } from '../../../draft/export/title.js';
import type { DraftFact } from '../../../draft/session/draft.js';
import { statedPeriod } from '../../../report/stated-date.js';
import { choice, field } from './field.js';
import type { FormRequest } from './form-row.js';
import { text, type Edit } from './text-field.js';

/* The fields of facts that need no number: ranks, events, honours. */

export function rank(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
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

export function event(fact: DraftFact, edit: Edit, { state, words }: FormRequest): TemplateResult {
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

export function honour(fact: DraftFact, edit: Edit, request: FormRequest): TemplateResult {
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
