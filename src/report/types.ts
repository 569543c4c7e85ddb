import type { Fact } from './fact-types.js';
import type { Standing, Worded } from './figure-types.js';
import type { ReportText } from './report-text.js';
import type { Language, Level } from './lists/terms.js';

export type { ReportText } from './report-text.js';
export type {
  AmountFact,
  ChangeFact,
  EventFact,
  Fact,
  FactOf,
  HonourFact,
  RatioFact,
  ShareFact,
  StandingFact,
  WrittenFact,
} from './fact-types.js';
export type {
  Change,
  Comparative,
  CorrectedFigure,
  Correction,
  Mention,
  Quantity,
  Range,
  Standing,
  Worded,
} from './figure-types.js';

/* The types of a report, as `parseReport` gives it; why they are written out is said in `figure-types.ts`. */

/** A value that can't be changed at any depth. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A place among whose members something stands. */
export interface Place {
  readonly id: string;
  /** As standings print it, such as 全市 and “the city”. */
  readonly name: ReportText;
  readonly level?: Level | undefined;
  /** The id of the next wider place. */
  readonly within?: string | undefined;
}

/** Some facts of a section, with a title. */
export interface TitledFacts {
  readonly title: ReportText;
  readonly facts: readonly string[];
}

/** A part of the report under a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: ReportText;
  /** Its name in navigation. */
  readonly short?: ReportText | undefined;
  /** Ids of the figures that come first, up to three. */
  readonly lead?: readonly string[] | undefined;
  readonly parts?: readonly TitledFacts[] | undefined;
  /** Figures that share a chart. */
  readonly groups?: readonly TitledFacts[] | undefined;
}

/** One place of a board, with what the report puts there. */
export interface BoardItem {
  readonly id: string;
  readonly facts: readonly string[];
  /** A standing that the report gives to the item as a whole. */
  readonly standings?: readonly Standing[] | undefined;
}

/** An ordered list of facts that the report itself makes. */
export interface Board {
  readonly id: string;
  readonly title: ReportText;
  readonly items: readonly BoardItem[];
}

/** A way in which figures of one kind are broken down: by town, by industry (SDMX: dimension, XBRL: axis). */
export interface Axis {
  readonly id: string;
  readonly name: ReportText;
  readonly members: readonly { readonly id: string; readonly name: ReportText }[];
}

/** A unit that is not among the known ones. */
export interface UnitDeclaration {
  readonly id: string;
  readonly en?: { readonly one: string; readonly other: string } | undefined;
}

/** The text that a report was made from. */
export interface Source {
  readonly title: ReportText;
  readonly publisher: ReportText;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  /** SHA-256 of the UTF-8 bytes of the source text, in hexadecimal. */
  readonly sha256: string;
  /** Length of the source text in UTF-16 code units. */
  readonly length: number;
}

/** A report as it is written in a file, with facts of the type that is asked for. */
export interface ReportWith<F> {
  readonly schemaVersion: string;
  readonly id: string;
  /** The languages of its texts; absent, it has both. */
  readonly languages?: readonly Language[] | undefined;
  readonly title: ReportText;
  /** The public body whose report this is. */
  readonly entity: { readonly id: string; readonly name: ReportText; readonly level?: Level | undefined };
  readonly period: string;
  readonly periodWord?: Worded | undefined;
  /** No public body has said any of this: a sample. */
  readonly invented?: true | undefined;
  readonly places: readonly Place[];
  readonly sections: readonly Section[];
  readonly boards: readonly Board[];
  readonly dimensions?: readonly Axis[] | undefined;
  readonly notes?: readonly ReportText[] | undefined;
  readonly units?: readonly UnitDeclaration[] | undefined;
  readonly facts: readonly F[];
  readonly source: Source;
}

/** A report that keeps the contract. Made by `parseReport`, frozen at every depth. */
export type Report = ReportWith<Fact>;
