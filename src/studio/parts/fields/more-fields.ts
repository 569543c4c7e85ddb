import { html, nothing, type TemplateResult } from 'lit';
import { isTied } from '../../../draft/export/to-standing.js';
import type { DraftFact } from '../../../draft/session/draft.js';
import type { Edits } from '../../state/command.js';
import { choice, field } from './field.js';
import type { FormRequest } from './form-row.js';

/** Fields of figures of several kinds: whether a rank is shared, and the period of a figure. */
export function moreFields(fact: DraftFact, request: FormRequest): TemplateResult {
  const { store, figure } = request;
  const edit = (edits: Edits): void => store.run({ type: 'edit', fact: fact.id, edits });
  const isMain = fact === figure.facts[0];
  return html`${isPosition(fact) ? tie(fact, edit, request) : nothing}
  ${isMain && HAS_PERIOD.test(fact.kind) ? period(fact, edit, request) : nothing}`;
}

const HAS_PERIOD = /^(?:amount|share|change|rank)$/;

const isPosition = ({ kind, standing }: DraftFact): boolean => kind === 'rank' && standing === undefined;

type Edit = (edits: Edits) => void;

function tie(fact: DraftFact, edit: Edit, { words }: FormRequest): TemplateResult {
  const { fields, ties } = words.review;
  return choice({
    label: fields.tie,
    name: 'tie',
    options: ties,
    value: isTied(fact) ? 'shared' : 'alone',
    onChange: (to) => edit({ tie: to === 'shared' }),
  });
}

/** The words of the text, such as 上半年, or a date such as 2024-06; empty for the period of the report. */
function period(fact: DraftFact, edit: Edit, { state, words }: FormRequest): TemplateResult {
  return field({
    label: words.review.fields.period,
    name: 'period',
    placeholder: state.draft.frame.period,
    value: fact.period ?? '',
    onChange: (to) => edit({ period: to || undefined }),
  });
}
