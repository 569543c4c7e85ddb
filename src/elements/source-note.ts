import type { TemplateResult } from 'lit';
import type { ModelOptions } from '../models/context.js';
import type { Locale } from '../format/locale.js';
import { noteCitation, noteCsv, noteJson, noteTable, type NoteSubject } from '../models/widgets/note-files.js';
import type { ModelOutcome } from '../models/outcome.js';
import { reportNote, sourceNote, type SourceNoteModel } from '../models/widgets/source-note.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { sourceNoteView, type SourceNoteHandlers } from '../views/source-note.js';
import { ClaimElement } from './claim-element.js';
import { Copier } from '../browser/copier.js';
import { saveFile } from '../browser/save-file.js';

/** A note, and what its files are made of when somebody asks for them. */
interface Noted {
  readonly note: SourceNoteModel;
  readonly subject: NoteSubject;
}

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
export class SourceNote extends ClaimElement<Noted> {
  static override properties = { open: { type: Boolean, reflect: true } };

  static override styles = [tokenStyles, sourceNoteView.styles];

  /** Id of a fact of the report; from script, a fact itself. Absent, the note is of the whole report. */
  override fact?: string | Fact;
  /** Whether it is unfolded. */
  open = false;

  private readonly copier = new Copier(this);

  protected override model(fact: Fact, options: ModelOptions): Noted {
    return { note: sourceNote(fact, options), subject: { ...options, fact } };
  }

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<Noted> {
    const ofFact = super.derive(report, locale);
    // A page takes a property back with null, and so does an attribute that is removed.
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

  /** The reader's hand on the fold is the property's too. */
  private readonly follow = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };
}
