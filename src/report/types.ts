import type { Fact } from './fact-types.js';
import type { Standing, Worded } from './figure-types.js';
import type { ReportText } from './fields/report-text.js';
import type { Language, Level } from './lists/terms.js';

export type { ReportText } from './fields/report-text.js';
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

/* The types of a report, as `parseReport` returns it. See `figure-types.ts` for why they are not inferred. */

/** Readonly at every depth. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A place that standings refer to. */
export interface Place {
  readonly id: string;
  /** As printed in standings, such as 全市 and “the city”. */
  readonly name: ReportText;
  readonly level?: Level | undefined;
  /** The id of the enclosing place. */
  readonly within?: string | undefined;
}

/** Some facts of a section, with a title. */
export interface TitledFacts {
  readonly title: ReportText;
  readonly facts: readonly string[];
}

/** A section of the report with its own heading. */
export interface Section {
  readonly id: string;
  readonly title: ReportText;
  /** Short name for navigation. */
  readonly short?: ReportText | undefined;
  /** Ids of up to three figures shown first. */
  readonly lead?: readonly string[] | undefined;
  readonly parts?: readonly TitledFacts[] | undefined;
  /** Figures that share a chart. */
  readonly groups?: readonly TitledFacts[] | undefined;
}

/** An entry of a board. */
export interface BoardItem {
  readonly id: string;
  readonly facts: readonly string[];
  /** Standings that apply to the item as a whole. */
  readonly standings?: readonly Standing[] | undefined;
}

/** An ordered list of facts, made by the report itself. */
export interface Board {
  readonly id: string;
  readonly title: ReportText;
  readonly items: readonly BoardItem[];
}

/** A breakdown of figures of one kind: by town, by industry (SDMX: dimension, XBRL: axis). */
export interface Axis {
  readonly id: string;
  readonly name: ReportText;
  readonly members: readonly { readonly id: string; readonly name: ReportText }[];
}

/** A unit that is not predefined. */
export interface UnitDeclaration {
  readonly id: string;
  readonly en?: { readonly one: string; readonly other: string } | undefined;
}

/** The source text of a report. */
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

/** A report as written in a file, with facts of type F. */
export interface ReportWith<F> {
  readonly schemaVersion: string;
  readonly id: string;
  /** The languages of its texts; both if absent. */
  readonly languages?: readonly Language[] | undefined;
  readonly title: ReportText;
  /** The public body that publishes the report. */
  readonly entity: { readonly id: string; readonly name: ReportText; readonly level?: Level | undefined };
  readonly period: string;
  readonly periodWord?: Worded | undefined;
  /** The content is made up: a sample report. */
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

/** A report that satisfies the contract. Created by `parseReport`, deeply frozen. */
export type Report = ReportWith<Fact>;
