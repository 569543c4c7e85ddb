import { css, html, nothing, type TemplateResult } from 'lit';
import { honourRollFrom } from '../models/honour-roll-from.js';
import type { HonourLevelView, HonourRollModel, HonourView } from '../models/honour-roll.js';
import type { Locale } from '../models/locale.js';
import type { Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { standingMarkStyles } from '../theme/standing-mark.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { metaPiece, standingMarkPiece } from './fragments.js';
import { ReportElement, type Outcome } from './report-element.js';

/**
 * Titles and awards by the level at which they were given, from the widest down. Within a level they stand in the
 * report's order, since no title of one level is said to be above another.
 *
 * @summary The titles and awards of a report by level, with who received and who gave them.
 * @tag honour-roll
 *
 * @slot - The honours as plain text. It stands until the roll is drawn, and whenever it can't be.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart mark - The short mark of a standing, such as 首批.
 * @csspart standing - Among whom that is so.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of marks.
 * @cssproperty --rw-ink - Colour of text.
 * @cssproperty --rw-muted - Colour of levels, givers, dates and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The roll could not be drawn; `detail` says what, where and why.
 */
export class HonourRoll extends ReportElement<HonourRollModel> {
  static override properties = {
    facts: {},
    section: {},
    items: {},
    label: {},
    period: {},
    source: {},
    href: {},
  };

  static override styles = [
    tokenStyles,
    baseStyles,
    standingMarkStyles,
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
      .honour {
        min-width: 0;
      }
      .title {
        font-weight: var(--_weight-strong);
        text-wrap: balance;
      }
      .recipient {
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
      .marks .line {
        margin: var(--_space-1) var(--_space-4) 0 0;
      }
      .marks .mark {
        padding: 0 var(--_space-1);
      }
      .marks .standing {
        font-size: inherit;
        font-weight: inherit;
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
  ];

  /** Ids of honours of the report, separated by spaces; from script also a list of ids. */
  facts?: string | readonly string[];
  /** Id of a section of the report: all its honours. Without it and `facts`, all of the report. */
  section?: string;
  /**
   * Honours written by hand: a JSON list of objects with `label` and `level` (`nation`, `province`, `prefecture`,
   * `county`, `township`, `village`); where known `recipient`, `giver`, `standing` with `among`, and `date`.
   */
  items?: string;
  /** What the roll is called for those who listen. */
  label?: string;
  /** The period covered, for honours written by hand. */
  period?: string;
  /** Who published it, for honours written by hand. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): Outcome<HonourRollModel> {
    return honourRollFrom(this, report, locale);
  }

  protected override draw({ title, levels, period, source }: HonourRollModel): TemplateResult {
    return html`<div class="levels" role="group" aria-label=${title || nothing}>${levels.map(levelPiece)}</div>
      ${metaPiece(period, source)}`;
  }
}

const levelPiece = ({ name, honours }: HonourLevelView): TemplateResult =>
  html`<div class="level">
    <div class="level-name" aria-hidden="true">${name}</div>
    <ul class="honours" role="list" aria-label=${name}>
      ${honours.map(honourPiece)}
    </ul>
  </div>`;

const honourPiece = ({ title, recipient, giver, date, standings, sentence }: HonourView): TemplateResult =>
  html`<li class="honour">
    <p class="visually-hidden">${sentence}</p>
    <div aria-hidden="true">
      <div class="title">${title}</div>
      ${recipient ? html`<div class="recipient">${recipient}</div>` : nothing}
      ${
        giver || date
          ? html`<div class="given">
              ${giver ? html`<span>${giver}</span>` : nothing} ${date ? html`<span>${date}</span>` : nothing}
            </div>`
          : nothing
      }
      ${standings.length ? html`<div class="marks">${standings.map(standingMarkPiece)}</div>` : nothing}
    </div>
  </li>`;
