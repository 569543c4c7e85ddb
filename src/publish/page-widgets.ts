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

/** Facts that a reader compares stand as widgets of their own; the others share a list. */
export function groupWidgets({ kind, facts }: Group, label: string, scope: Scope): TemplateResult {
  const { report, locale } = scope;
  if (kind === 'cards')
    return html`<div class="row">
      ${facts.map(
        (fact) => html`<stat-card lang=${locale} fact=${fact.id} .report=${report}>${say(fact, scope)}</stat-card>`,
      )}
    </div>`;
  if (kind === 'rings')
    return html`<div class="row">
      ${facts.map(
        (fact) =>
          html`<progress-ring lang=${locale} fact=${fact.id} .report=${report}>${say(fact, scope)}</progress-ring>`,
      )}
    </div>`;
  if (kind === 'badges')
    return html`<div class="row">
      ${facts.map(
        (fact) =>
          html`<ranking-badge lang=${locale} fact=${fact.id} .report=${report}>${say(fact, scope)}</ranking-badge>`,
      )}
    </div>`;
  return html`<score-board lang=${locale} label=${label} facts=${ids(facts)} .report=${report}
    >${sayAll(facts, scope)}</score-board
  >`;
}
