import type { TemplateResult } from 'lit';
import type { Locale } from '../models/locale.js';
import { noteCitation, noteCsv, noteJson, noteTable, type NoteSubject } from '../models/note-files.js';
import { reportNote, sourceNote, type SourceNoteModel } from '../models/source-note.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { sourceNoteView, type SourceNoteHand } from '../views/source-note.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
import { Copier } from './copier.js';
import { ReportElement, type Outcome } from './report-element.js';
import { saveFile } from './save-file.js';

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
export class SourceNote extends ReportElement<Noted> {
  static override properties = { fact: {}, open: { type: Boolean, reflect: true }, ...CLAIM_PROPERTIES };

  static override styles = [tokenStyles, sourceNoteView.styles];

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

  protected override derive(report: Report | undefined, locale: Locale): Outcome<Noted> {
    const ofClaim = deriveClaim(this, report, locale, (fact, options) => ({
      note: sourceNote(fact, options),
      subject: { ...options, fact },
    }));
    // A page takes a property back with null, and so does an attribute that is removed.
    const isOfReport = (this.fact ?? undefined) === undefined;
    if (ofClaim || !report || !isOfReport) return ofClaim;
    return { model: { note: reportNote(report, { locale }), subject: { locale, context: report } } };
  }

  protected override draw({ note, subject }: Noted): TemplateResult {
    return sourceNoteView.draw({ ...note, isOpen: this.open, hand: this.handFor(subject) });
  }

  private handFor(subject: NoteSubject): SourceNoteHand {
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
