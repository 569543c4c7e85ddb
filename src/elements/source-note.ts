import type { TemplateResult } from 'lit';
import type { ModelOptions } from '../models/context.js';
import type { Locale } from '../format/locale.js';
import { noteCitation, noteCsv, noteJson, noteTable, type NoteSubject } from '../models/widgets/note-files.js';
import type { ModelOutcome } from '../models/outcome.js';
import { reportNote, sourceNote, type SourceNoteModel } from '../models/widgets/source-note.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { sourceNoteView, type SourceNoteHandlers } from '../views/source-note.js';
import { ClaimElement } from './base/claim-element.js';
import { Copier } from '../browser/copy-text.js';
import { saveFile } from '../browser/save-file.js';

/** A note, and the subject that its files are generated from on request. */
interface Noted {
  readonly note: SourceNoteModel;
  readonly subject: NoteSubject;
}

/**
 * The full source of a figure: quotes and their position, publisher, corrections, and the figure as a citation, table
 * or file. Without a fact, the same for the whole report. It expands on demand; in another widget's `source` slot it
 * extends that widget's source line.
 *
 * @summary The source of a figure, expandable: quote, position, publisher, corrections, citation, table, CSV and JSON.
 * @tag source-note
 *
 * @slot - The source as plain text with a link, shown until the note is drawn, and if it can't be.
 *
 * @csspart base - The card: background, border and padding; in another widget, only a container.
 * @csspart quote - A quote from the report.
 * @csspart actions - Copy and save actions.
 *
 * @cssproperty --rw-accent - Colour of links and buttons.
 * @cssproperty --rw-ink - Colour of text.
 * @cssproperty --rw-muted - Colour of names and positions.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The note could not be drawn; `detail` has the code, path and reason.
 */
export class SourceNote extends ClaimElement<Noted> {
  static override properties = { open: { type: Boolean, reflect: true } };

  static override styles = [tokenStyles, sourceNoteView.styles];

  /** Id of a fact of the report; from script, a fact itself. By default, the note covers the whole report. */
  override fact?: string | Fact;
  /** Whether it is expanded. */
  open = false;

  private readonly copier = new Copier(this);

  protected override model(fact: Fact, options: ModelOptions): Noted {
    return { note: sourceNote(fact, options), subject: { ...options, fact } };
  }

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<Noted> {
    const ofFact = super.derive(report, locale);
    // A page resets a property with null, as does removing the attribute.
    const isOfReport = (this.fact ?? undefined) === undefined;
    if (ofFact || !report || !isOfReport) return ofFact;
    return { model: { note: reportNote(report, { locale }), subject: { locale, context: report } } };
  }

  protected override draw({ note, subject }: Noted): TemplateResult {
    return sourceNoteView.draw({ ...note, isOpen: this.open, handlers: this.handlersFor(subject) });
  }

  private handlersFor(subject: NoteSubject): SourceNoteHandlers {
    return {
      follow: this.follow,
      cite: () => void this.copier.copy({ plain: noteCitation(subject) }),
      table: () => void this.copier.copy(noteTable(subject)),
      csv: () => saveFile(noteCsv(subject)),
      json: () => {
        const file = noteJson(subject);
        if (file) saveFile(file);
      },
      copied: this.copier.copied,
    };
  }

  /** Updates the property when the reader toggles the details. */
  private readonly follow = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'source-note': SourceNote;
  }
}
