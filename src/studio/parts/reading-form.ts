import { html, type TemplateResult } from 'lit';
import { PROPOSAL_KINDS, type ProposalKind } from '../../draft/proposal.js';
import type { DraftFact } from '../../draft/session/draft.js';
import type { Edits } from '../state/command.js';
import { lockOf } from '../../draft/names/ids.js';
import { field } from './fields/field.js';
import { row, type FormRequest } from './fields/form-row.js';
import { partRows } from './fields/part-rows.js';
import { quoteRow } from './quote-row.js';

/** The form of a figure, with only the rows that its kind needs. */
export function readingForm(request: FormRequest): TemplateResult {
  const { words, figure } = request;
  const said = words.review;
  return html`${quoteRow(request)} ${row(said.label, labels(request))}
    <div class="full">
      ${row(said.kind, kinds(request))} ${figure.facts.map((one) => partRows(one, request))}
      ${row(said.id, idField(request))}
    </div>`;
}

/** Label candidates on the keys 1, 2 and 3, or free text. */
function labels({ store, words, figure, fact }: FormRequest): TemplateResult {
  const choose = (label: string) => (): void => store.run({ type: 'label', id: figure.id, label });
  const said = words.review;
  return html`${field({
      label: said.label,
      hidesLabel: true,
      name: 'label',
      value: fact.label,
      onChange: (label) => choose(label)(),
    })}
    <ul class="candidates">
      ${candidatesOf(fact).map(
        (label, i) =>
          html`<li>
            <button type="button" aria-pressed=${label === fact.label ? 'true' : 'false'} @click=${choose(label)}>
              <kbd aria-hidden="true">${i + 1}</kbd><span>${label}</span><small>${said.candidate}</small>
            </button>
          </li>`,
      )}
    </ul>`;
}

/** The labels proposed by the rules, independent of the choice. */
export const candidatesOf = ({ labels: now, proposal }: DraftFact): readonly string[] => [
  ...new Set((proposal?.labels ?? now).filter(Boolean)),
];

function kinds({ state, store, words, fact }: FormRequest): TemplateResult {
  const choose = (kind: ProposalKind) => (): void =>
    store.run({ type: 'edit', fact: fact.id, edits: asKind(fact, kind, state.draft.frame.period) });
  return html`<div class="segments" role="radiogroup" aria-label=${words.review.kind}>
    ${PROPOSAL_KINDS.map(
      (kind) =>
        html`<label
          ><input type="radio" name="kind" .checked=${kind === fact.kind} @change=${choose(kind)} /><span
            >${words.review.kinds[kind]}</span
          ></label
        >`,
    )}
  </div>`;
}

/** Switches the kind of a fact: adds the fields that the kind needs; other values stay. */
function asKind(fact: DraftFact, kind: ProposalKind, period: string): Edits {
  if (kind === 'event') return { kind, date: fact.date ?? period };
  if (kind !== 'change') return { kind, ...(kind === 'share' && fact.whole === undefined && { form: 'percent' }) };
  const form = /[%％]/.test(fact.unit) ? 'percent' : /百分点|points?/.test(fact.unit) ? 'points' : 'absolute';
  return { kind, form, direction: fact.direction ?? 'up' };
}

/** The id of a figure: editable until it is published; the field shows why it is locked. */
function idField({ state, store, words, fact }: FormRequest): TemplateResult {
  const { id, idHint, idProblems } = words.review;
  const lock = lockOf(state.draft, fact.id);
  if (lock)
    return html`<p class="locked-id"><code>${fact.id}</code></p>
      <p class="hint">${idProblems[lock]}</p>`;
  return html`<studio-id
      .draft=${state.draft}
      .fact=${fact.id}
      .label=${id}
      .problems=${idProblems}
      .onRename=${(to: string) => store.run({ type: 'rename', fact: fact.id, to })}
    ></studio-id>
    <p class="hint">${idHint}</p>`;
}
