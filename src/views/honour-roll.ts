import { css, html, nothing, type TemplateResult } from 'lit';
import type { HonourLevelView, HonourRollModel, HonourView } from '../models/widgets/honour-roll.js';
import { baseStyles } from '../theme/base.js';
import { headingStyles } from '../theme/heading.js';
import { metaTemplate, standingMarkTemplate } from './fragments.js';
import { headingTemplate } from './heading.js';
import type { View } from './view.js';

/** The view of `honour-roll`. */
export const honourRollView: View<HonourRollModel> = {
  tag: 'honour-roll',
  styles: [
    baseStyles,
    headingStyles,
    css`
      .level {
        padding: var(--_space-4) 0 var(--_space-5);
      }
      .level:first-child {
        padding-top: 0;
      }
      .level + .level {
        border-top: var(--_stroke-hairline) solid var(--_rule);
      }
      .level-name {
        flex: 0 0 128px;
        margin-bottom: var(--_space-2);
        color: var(--_muted);
        font-size: var(--_size-label);
      }
      .honours {
        flex: 1;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 216px), 1fr));
        gap: var(--_space-4) var(--_space-6);
        list-style: none;
      }
      .root:lang(en) .honours {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 272px), 1fr));
      }
      .honour {
        min-width: 0;
      }
      .title {
        font-family: var(--_font-title);
        font-size: calc(1.15 * var(--_size-body));
        font-weight: var(--_weight-strong);
        line-height: var(--_leading-unit);
        text-wrap: balance;
      }
      .recipient {
        margin-top: var(--_space-1);
        color: var(--_muted);
        font-size: var(--_size-label);
      }
      .given {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.8em;
        color: var(--_muted);
        font-size: var(--_size-small);
      }
      .marks {
        display: flex;
        flex-wrap: wrap;
        margin-top: var(--_space-1);
        font-size: var(--_size-small);
      }

      .wide .level {
        display: flex;
      }
      @container (min-width: 480px) {
        .level {
          display: flex;
        }
      }
    `,
  ],
  draw: ({ title, levels, period, source }) => {
    return html`${headingTemplate(title)}
      <div class="levels" role="group" aria-label=${title || nothing}>${levels.map(levelTemplate)}</div>
      ${metaTemplate(period, source)}`;
  },
};

const levelTemplate = ({ name, honours }: HonourLevelView): TemplateResult =>
  html`<div class="level">
    <div class="level-name" aria-hidden="true">${name}</div>
    <ul class="honours" role="list" aria-label=${name}>
      ${honours.map(honourTemplate)}
    </ul>
  </div>`;

/** The title comes first, unless it completes a phrase with the recipient. */
const nameTemplates = ({ title, recipient, isLed }: HonourView): TemplateResult => {
  const name = html`<div class="title">${title}</div>`;
  const holder = recipient ? html`<div class="recipient">${recipient}</div>` : nothing;
  return isLed ? html`${holder} ${name}` : html`${name} ${holder}`;
};

const honourTemplate = (honour: HonourView): TemplateResult => {
  const { giver, date, standings, sentence, origin } = honour;
  return html`<li class="honour">
    <p class="visually-hidden">${sentence}</p>
    <div aria-hidden="true" hidden>
      ${nameTemplates(honour)}
      ${
        giver || date
          ? html`<div class="given">
              ${giver ? html`<span>${giver}</span>` : nothing} ${date ? html`<span>${date}</span>` : nothing}
            </div>`
          : nothing
      }
      ${standings.length ? html`<div class="marks">${standings.map(standingMarkTemplate)}</div>` : nothing}
    </div>
    ${origin ?? nothing}
  </li>`;
};
