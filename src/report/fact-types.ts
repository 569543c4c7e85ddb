import type {
  Change,
  Comparative,
  Correction,
  Mention,
  Quantity,
  QuantityWords,
  Range,
  Standing,
  Worded,
} from './figure-types.js';
import type { ReportText } from './fields/report-text.js';
import type { FactKind, Level, Polarity, Status } from './lists/terms.js';

/* Fact types by kind. See `figure-types.ts` for why they are not inferred from the schema. */

interface FactEntries {
  /** Kebab-case English, permanent: embeds link to it. */
  readonly id: string;
  /** Ids under which this figure, or one that it now includes, was published before. */
  readonly formerIds?: readonly string[] | undefined;
  /** The label of the fact, without the figure. */
  readonly label: ReportText;
  /** The section that the fact belongs to. */
  readonly section: string;
  /** The period that the figure covers, where it differs from the report’s. */
  readonly period?: string | undefined;
  /** The period as printed; overrides the default wording. */
  readonly periodWord?: Worded | undefined;
  /** The figure is as at the end of the period, not for all of it (年末). */
  readonly instant?: true | undefined;
  /** The report gives no date; no period is printed. */
  readonly undated?: true | undefined;
  /** When it happened, with the precision that the report gives. */
  readonly date?: string | undefined;
  /** Which direction is good, where that applies. */
  readonly better?: Polarity | undefined;
  readonly standings?: readonly Standing[] | undefined;
  /** The status of a figure that is not a final result. */
  readonly status?: Status | undefined;
  /** The word of the status as printed: 初步核算, 预计, “planned”. */
  readonly statusWord?: Worded | undefined;
  /** The member of each axis that the figure belongs to. */
  readonly dimensions?: Readonly<Record<string, string>> | undefined;
  /** Notes needed to read the figure, as footnotes. */
  readonly notes?: readonly ReportText[] | undefined;
  /** Corrections made after publication, oldest first. */
  readonly corrections?: readonly Correction[] | undefined;
  /** Where the report states it, in reading order. */
  readonly mentions: readonly Mention[];
}

interface ChangeEntries {
  /** The change; the first one where there are several. */
  readonly change?: Change | undefined;
  /** All changes, in the order of the report, where it states several. */
  readonly changes?: readonly Change[] | undefined;
}

export interface AmountFact extends FactEntries, Quantity, ChangeEntries {
  readonly kind: 'amount';
  /** The value applies to each of several (两镇各1所); never added up. */
  readonly each?: true | undefined;
  readonly comparative?: Comparative | undefined;
  /** Ids of all the amounts that add up to this one according to the report. */
  readonly parts?: readonly string[] | undefined;
}

/** A part of a whole, or a printed percentage of something. */
export interface ShareFact extends FactEntries, Omit<QuantityWords, 'missing'>, ChangeEntries {
  readonly kind: 'share';
  /** What it is a share of; printed with it. */
  readonly of?: ReportText | undefined;
  readonly part?: string | undefined;
  readonly whole?: string | undefined;
  readonly percent?: string | Range | undefined;
  readonly fraction?: string | undefined;
  readonly tenths?: string | undefined;
  readonly comparative?: Comparative | undefined;
}

/** A change fact as written in a file; `change` may be missing until it is parsed. */
interface WrittenChangeFact extends FactEntries, ChangeEntries {
  readonly kind: 'change';
}

/** A change whose own amount is not stated. */
export interface ChangeFact extends WrittenChangeFact {
  readonly change: Change;
}

/** A ratio of two or more numbers, such as 2:1 or 6.1:39.2:54.7. */
export interface RatioFact extends FactEntries, Pick<QuantityWords, 'qualifier' | 'word' | 'stated'> {
  readonly kind: 'ratio';
  readonly terms: readonly string[];
  /** The separator printed between the terms; a colon by default. */
  readonly separator?: string | undefined;
}

/** A title or an award. */
export interface HonourFact extends FactEntries {
  readonly kind: 'honour';
  readonly title: ReportText;
  /** Who or what received it. */
  readonly recipient: ReportText;
  readonly giver?: ReportText | undefined;
  /** The verb printed before the title (荣获, 入选, “was named”). */
  readonly verb?: Worded | undefined;
  /** The level at which it was given, where the report has it. */
  readonly level?: Level | undefined;
  /** How many received it, where they are only counted. */
  readonly count?: Quantity | undefined;
}

/** A dated event. */
export interface EventFact extends FactEntries {
  readonly kind: 'event';
  readonly date: string;
  /** Ids of the facts that belong to it. */
  readonly facts: readonly string[];
}

/** A comparison with others that states no figure (创新能力居全省第四位). */
export interface StandingFact extends FactEntries {
  readonly kind: 'standing';
  readonly standings: readonly Standing[];
}

/** A fact as written in a file. */
export type WrittenFact =
  AmountFact | ShareFact | WrittenChangeFact | RatioFact | HonourFact | EventFact | StandingFact;

/** One fact of a report. After parsing, a fact with `changes` also has `change`, which is the first of them. */
export type Fact = AmountFact | ShareFact | ChangeFact | RatioFact | HonourFact | EventFact | StandingFact;

/** Facts of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
