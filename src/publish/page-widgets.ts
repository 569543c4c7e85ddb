import { html, type TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import { sentence } from '../format/sentence.js';
import { findBoard, findFact } from '../report/lookup.js';
import type { Fact, Report } from '../report/types.js';
import type { Group } from './page-plan.js';

/*
 * The widgets of a page as a server renders them. Each holds its own sentence as plain text, for a browser without
 * declarative shadow roots and for whoever reads without script.
 */

interface Scope {
  readonly report: Report;
  readonly locale: Locale;
}

const say = (fact: Fact, { report, locale }: Scope): string => sentence(fact, report, locale);

const sayAll = (facts: readonly Fact[], scope: Scope): TemplateResult =>
  html`<ul>
    ${facts.map((fact) => html`<li>${say(fact, scope)}</li>`)}
  </ul>`;

const ids = (facts: readonly Fact[]): string => facts.map(({ id }) => id).join(' ');

export function boardWidget(id: string, scope: Scope): TemplateResult {
  const { report, locale } = scope;
  const named = findBoard(report, id)?.items.flatMap(({ facts }) => facts) ?? [];
  const facts = named.map((name) => findFact(report, name)!);
  return html`<score-board lang=${locale} board=${id} numbered .report=${report}>${sayAll(facts, scope)}</score-board>`;
}

/** The widgets of a group: one for each highlight, one list for the others. */
export function groupWidgets({ kind, facts }: Group, label: string, scope: Scope): TemplateResult {
  const { report, locale } = scope;
  if (kind === 'highlights') return html`<div class="row">${facts.map((fact) => factWidget(fact, scope))}</div>`;
  return html`<score-board lang=${locale} label=${label} facts=${ids(facts)} .report=${report}
    >${sayAll(facts, scope)}</score-board
  >`;
}

/** The widget that fits a fact. */
function factWidget(fact: Fact, scope: Scope): TemplateResult {
  const { report, locale } = scope;
  const text = say(fact, scope);
  if (fact.kind === 'share')
    return html`<progress-ring lang=${locale} fact=${fact.id} .report=${report}>${text}</progress-ring>`;
  if (fact.kind === 'honour')
    return html`<ranking-badge lang=${locale} fact=${fact.id} .report=${report}>${text}</ranking-badge>`;
  return html`<stat-card lang=${locale} fact=${fact.id} .report=${report}>${text}</stat-card>`;
}
