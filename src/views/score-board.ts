import { css, html, nothing, type TemplateResult } from 'lit';
import type { BoardEntryModel, BoardFactModel, ScoreBoardModel, TileSpans } from '../models/widgets/score-board.js';
import { ringMark } from '../marks/ring.js';
import { baseStyles } from '../theme/base.js';
import { headingStyles } from '../theme/heading.js';
import { shareStyles } from '../theme/share.js';
import { changeTemplate, metaTemplate, standingTemplate, valueTemplate } from './fragments.js';
import { headingTemplate } from './heading.js';
import type { View } from './view.js';

/** The view of `score-board`. */
export const scoreBoardView: View<ScoreBoardModel> = {
  tag: 'score-board',
  styles: [
    baseStyles,
    headingStyles,
    shareStyles,
    css`
      .entries {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 184px), 1fr));
        gap: 0 var(--_space-6);
        list-style: none;
      }
      :host([layout='list']) .entries {
        grid-template-columns: minmax(0, 1fr);
      }
      .entry {
        display: flex;
        min-width: 0;
        padding: var(--_space-4) 0 var(--_space-5);
        border-top: var(--_stroke-hairline) solid var(--_rule);
      }
      .position {
        flex: none;
        width: 32px;
        color: var(--_muted);
        font-size: var(--_size-label);
      }
      .facts {
        flex: 1;
        min-width: 0;
      }
      .fact + .fact {
        margin-top: var(--_space-3);
      }
      .figure {
        font-size: var(--_size-figure-compact);
      }
      /* Below a line of its own, so that it is not read as part of the last figure. */
      .together {
        margin-top: var(--_space-3);
        border-top: var(--_stroke-hairline) dotted var(--_muted);
      }
      .remark {
        display: block;
        color: var(--_muted);
        font-size: var(--_size-small);
      }
      .headline {
        margin-top: var(--_space-1);
        text-wrap: balance;
        font-size: calc(1.15 * var(--_size-body));
        font-weight: var(--_weight-strong);
      }

      /* In one column, the edge of the plate is enough above the first entry. */
      :host([layout='list']) .entry:first-child {
        padding-top: 0;
        border-top: 0;
      }
      @container (max-width: 159.98px) {
        .entry {
          display: block;
        }
        .position {
          display: block;
          width: auto;
        }
        .figure {
          font-size: var(--_size-figure-tight);
        }
      }

      /* A list is read along its lines: label, value, change, standing. */
      @container (min-width: 480px) {
        :host([layout='list']) .fact,
        :host([layout='list']) .together {
          display: grid;
          grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr);
          column-gap: var(--_space-5);
          align-items: baseline;
        }
        :host([layout='list']) .entry {
          align-items: baseline;
        }
        :host([layout='list']) .together {
          padding-top: var(--_space-2);
        }
        :host([layout='list']) .fact > .label {
          grid-row: 1 / span 3;
        }
        :host([layout='list']) .fact > .value,
        :host([layout='list']) .fact > .headline {
          grid-row: 1 / span 3;
          grid-column: 2;
          margin-top: 0;
        }
        :host([layout='list']) .fact > .value > * {
          margin-top: 0;
        }
        :host([layout='list']) :is(.fact, .together) > :is(.change, .standings, .standing, .remark) {
          grid-column: 3;
          margin-top: 0;
        }
      }
    `,
  ],
  draw: ({ title, entries, isNumbered, tiles, period, source }) => {
    return html`${headingTemplate(title)}
      <ol class="entries" role="list" aria-label=${title || nothing}>
        ${entries.map((entry, index) => entryTemplate(entry, isNumbered, tiles?.[index]))}
      </ol>
      ${metaTemplate(period, source)}`;
  },
};

const entryTemplate = (
  { number, facts, standings, kinds, remark, sentence, origin }: BoardEntryModel,
  isNumbered: boolean | undefined,
  tile: TileSpans | undefined,
): TemplateResult =>
  html`<li class=${tile ? `entry ${tileClasses(facts, tile)}` : 'entry'} part="entry">
    <p class="visually-hidden">${sentence}</p>
    ${isNumbered ? html`<span class="position" aria-hidden="true" hidden>${number}</span>` : nothing}
    <div class="facts" aria-hidden="true" hidden>
      ${facts.map((fact) => factTemplate(fact, tile !== undefined))}
      ${
        standings.length
          ? html`<div class="together">
              ${standingTemplate({ standings, kinds })}
              ${remark ? html`<span class="remark">${remark}</span>` : nothing}
            </div>`
          : nothing
      }
    </div>
    ${origin ?? nothing}
  </li>`;

/** Width of a tile in each grid, and whether its figures are side by side. */
const tileClasses = (facts: readonly unknown[], { two, four, six }: TileSpans): string =>
  `of-2-${two} of-4-${four} of-6-${six}${facts.length > 1 ? ' several' : ''}`;

const factTemplate = (
  { label, figure, ring, headline, change, period, standings, kinds }: BoardFactModel,
  isTile: boolean,
): TemplateResult =>
  html`<div class=${isTile && ring ? 'fact share' : 'fact'}>
    ${isTile && ring ? ringMark(ring) : nothing}
    <div class="label">${label}</div>
    ${headline ? html`<div class="headline">${headline}</div>` : html`<div class="value">${valueTemplate(figure, change)}</div>`}
    ${figure ? changeTemplate(change) : nothing} ${standingTemplate({ standings, kinds })}
    ${period ? html`<span class="remark">${period}</span>` : nothing}
  </div>`;
