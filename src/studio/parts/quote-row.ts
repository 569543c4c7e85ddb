import { html, nothing, type TemplateResult } from 'lit';
import { markOf } from '../state/marks.js';
import { row, type FormRequest } from './fields/form-row.js';

/** The quote with its number highlighted, the rule's confidence, and its question. */
export function quoteRow({ state, store, words, figure, fact }: FormRequest): TemplateResult {
  const said = words.review;
  const start = Math.min(...figure.facts.map((one) => one.start));
  const end = Math.max(...figure.facts.map((one) => one.end));
  const marks = [...figure.facts].map(markOf).sort((a, b) => a.start - b.start);
  let at = start;
  const pieces = marks.flatMap((mark) => {
    if (mark.start < at) return [];
    const pair = [state.text.slice(at, mark.start), html`<b>${state.text.slice(mark.start, mark.end)}</b>`];
    at = mark.end;
    return pair;
  });
  const widen = (by: number) => (): void =>
    store.run({ type: 'quote', fact: fact.id, span: { start: Math.max(0, fact.start - by), end: fact.end } });
  const question = figure.facts.find((one) => one.question)?.question;
  const sure = Math.min(...figure.facts.map((one) => one.sure));
  return row(
    said.quote,
    html`<div class="quote">
      <blockquote lang=${state.draft.frame.language}>${pieces}${state.text.slice(at, end)}</blockquote>
      <span class="trim"
        ><button type="button" aria-label=${said.shorter} @click=${widen(-1)}>−</button
        ><button type="button" aria-label=${said.longer} @click=${widen(1)}>+</button></span
      >
      <p class="why">
        ${fact.rule === 'hand' ? said.byHand : html`<b>${said.sure[sure >= 0.8 ? 2 : sure >= 0.5 ? 1 : 0]}</b>`}
        ${question && figure.status === 'asked' ? said.questions[question] : nothing}
      </p>
    </div>`,
  );
}
