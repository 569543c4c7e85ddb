import { css, html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../models/locale.js';
import { noteCitation, noteCsv, noteJson, noteTable } from '../models/note-files.js';
import { reportNote, sourceNote, type NoteLine, type SourceNoteModel } from '../models/source-note.js';
import type { Fact, Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { evidenceStyles } from '../theme/evidence.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
import { Copier } from './copier.js';
import { correctionsPiece, quotesPiece } from './evidence.js';
import { ReportElement, type Outcome } from './report-element.js';
import { saveFile } from './save-file.js';

/**
 * Where a figure is from, all of it: what the report says and where, whose word it is, what was put right, and the
 * figure to take along as a citation, a table or a file. Without a fact, the same of the whole report. It opens on demand;
 * in another widget's `source` slot it is that widget's source line, unfolded.
 *
 * @summary The source of a figure, to unfold: wording, place, publisher, corrections, citation, table, CSV and JSON.
 * @tag source-note
 *
 * @slot - The source as plain text with a link. It stands until the note is drawn, and whenever it can't be.
 *
 * @csspart base - The plate: surface, hairline and padding; in another widget, nothing but its place.
 * @csspart quote - A place where the report says it.
 * @csspart actions - What can be copied and saved.
 *
 * @cssproperty --rw-accent - Colour of links and of what can be pressed.
 * @cssproperty --rw-ink - Colour of text.
 * @cssproperty --rw-muted - Colour of names and of places.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The note could not be drawn; `detail` says what, where and why.
 */
export class SourceNote extends ReportElement<SourceNoteModel> {
  static override properties = { fact: {}, open: { type: Boolean, reflect: true }, ...CLAIM_PROPERTIES };

  static override styles = [
    tokenStyles,
    baseStyles,
    evidenceStyles,
    css`
      /* Folded, it is a line and no card. In another widget the note is a part of that widget's plate. */
      .root {
        padding-top: var(--_space-1);
        padding-bottom: var(--_space-1);
      }
      details[open] {
        padding-bottom: var(--_space-3);
      }
      :host([slot='source']) .root {
        min-height: 0;
        padding: 0;
        background: transparent;
        border: 0;
        border-radius: 0;
      }
      .summary {
        min-height: 44px;
        padding: 11px 0;
        color: var(--_accent);
        font-size: var(--_size-label);
        cursor: pointer;
      }
      .subject {
        color: var(--_muted);
      }
      :host([slot='source']) .subject {
        display: none;
      }
      .about {
        font-weight: var(--_weight-strong);
      }
      .quotes {
        margin-top: var(--_space-1);
      }
      .quotes-name,
      .lines,
      .note-actions {
        margin-top: var(--_space-3);
      }
      .lines {
        font-size: var(--_size-label);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        padding: var(--_space-1) 0;
        border-top: var(--_stroke-hairline) solid var(--_rule);
      }
      .line dt {
        flex: none;
        width: 88px;
        color: var(--_muted);
      }
      .line dd {
        flex: 1 1 120px;
        min-width: 0;
      }
      .hash {
        font-family: ui-monospace, Menlo, Consolas, monospace;
        font-size: var(--_size-small);
      }
      .hash summary {
        min-height: 24px;
        cursor: pointer;
      }
      .full {
        margin-top: var(--_space-1);
        color: var(--_muted);
        font-family: inherit;
      }
    `,
  ];

  /** Id of a fact of the report; from script, a fact itself. Absent, the note is of the whole report. */
  fact?: string | Fact;
  /** Whether it is unfolded. */
  open = false;
  /** What the figure is of. */
  label?: string;
  /** The number as printed, such as `24.86`. */
  value?: string;
  /** The scale word printed after it, such as `亿`. */
  scale?: string;
  /** The unit as printed, such as `元`. */
  unit?: string;
  /** How the figure is bounded: a printed word (`余`, `突破`) or `over`, `at-least`, `about`, `nearly`, `up-to`. */
  qualifier?: string;
  /** The change, with sign: `+18.58%`, `-1.2pp`, `+3.2亿元`. */
  change?: string;
  /** What the change is against: `year-on-year`, `period-on-period` or `not-stated`. */
  basis?: string;
  /** Which way is good: `up` or `down`. */
  better?: string;
  /** `rank`, `only`, `first-batch`, `first-ever` or `leading`. */
  standing?: string;
  /** Position of a rank, 1 for first. */
  position?: string;
  /** The place among whose members it stands so, such as `全市`. */
  among?: string;
  /** It stood so the year before too. */
  retained?: boolean;
  /** The whole that `value` is a part of, for a share. */
  of?: string;
  /** A printed percentage, for a share, in place of `value`. */
  percent?: string;
  /** The period covered, such as `2023` or `2023-06`. */
  period?: string;
  /** Who published the figure. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  private readonly copier = new Copier(this);

  protected override derive(report: Report | undefined, locale: Locale): Outcome<SourceNoteModel> {
    const ofClaim = deriveClaim(this, report, locale, sourceNote);
    // A page takes a property back with null, and so does an attribute that is removed.
    return (
      ofClaim ??
      (report && (this.fact ?? undefined) === undefined ? { model: reportNote(report, { locale }) } : undefined)
    );
  }

  protected override draw(model: SourceNoteModel): TemplateResult {
    const { words, subjectName, sentence, evidence, quotesName, lines, hash } = model;
    return html`<details ?open=${this.open} @toggle=${this.follow}>
      <summary class="summary">${words.summary} <span class="subject">${subjectName}</span></summary>
      <p class="about">${sentence}</p>
      ${evidence.quotes.length ? html`<p class="name quotes-name">${quotesName}</p>` : nothing}
      ${quotesPiece(evidence, words.quotes)} ${correctionsPiece(evidence, words.corrections)}
      <dl class="lines">
        ${lines.map(linePiece)}
        ${
          hash
            ? html`<div class="line">
                <dt>${words.fingerprint}</dt>
                <dd>
                  <details class="hash">
                    <summary aria-label="${words.fingerprintOf} ${hash.short}">${hash.short}</summary>
                    <p class="full">${hash.full}</p>
                  </details>
                </dd>
              </div>`
            : nothing
        }
      </dl>
      ${this.drawActions(model)}
    </details>`;
  }

  private drawActions({ words, subject, hasJson }: SourceNoteModel): TemplateResult {
    const action = (text: string, act: () => unknown) =>
      html`<button type="button" class="action" @click=${act}>${text}</button>`;
    return html`<div class="actions note-actions" part="actions">
        ${action(words.copyCitation, () => this.copier.copy({ plain: noteCitation(subject) }))}
        ${action(words.copyTable, () => this.copier.copy(noteTable(subject)))}
        ${action(words.csv, () => saveFile(noteCsv(subject)))}
        ${
          hasJson
            ? action(words.json, () => {
                const file = noteJson(subject);
                if (file) saveFile(file);
              })
            : nothing
        }
      </div>
      ${this.copier.draw(words)}`;
  }

  /** The reader's hand on the fold is the property's too. */
  private readonly follow = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };
}

const linePiece = ({ name, text, href, isChinese }: NoteLine): TemplateResult =>
  html`<div class="line">
    <dt>${name}</dt>
    <dd lang=${isChinese ? 'zh-CN' : nothing}>
      ${href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${text}</a>` : text}
    </dd>
  </div>`;
