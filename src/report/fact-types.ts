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
import type { ReportText } from './report-text.js';
import type { FactKind, Level, Polarity, Status } from './lists/terms.js';

/* The facts of a report, by kind; why they are written out is said in `figure-types.ts`. */

interface FactEntries {
  /** Kebab-case English, stable for ever: embeds point at it. */
  readonly id: string;
  /** Ids under which this figure, or what is part of it now, was published before. */
  readonly formerIds?: readonly string[] | undefined;
  /** What is stated, without the figure. */
  readonly label: ReportText;
  /** The section that treats it. */
  readonly section: string;
  /** The period that the figure covers, where it is not the report’s. */
  readonly period?: string | undefined;
  /** The period as printed, in place of its default words. */
  readonly periodWord?: Worded | undefined;
  /** It is of the end of its period, and not of all of it (年末). */
  readonly instant?: true | undefined;
  /** The report does not say when; no period is printed. */
  readonly undated?: true | undefined;
  /** When it happened, as exactly as the report says. */
  readonly date?: string | undefined;
  /** Which way is good, where the matter has one. */
  readonly better?: Polarity | undefined;
  readonly standings?: readonly Standing[] | undefined;
  /** What sort of figure it is, where it is no result. */
  readonly status?: Status | undefined;
  /** The word of the status as printed: 初步核算, 预计, “planned”. */
  readonly statusWord?: Worded | undefined;
  /** Of which member of each axis the figure is. */
  readonly dimensions?: Readonly<Record<string, string>> | undefined;
  /** What has to be known to read the figure, as footnotes. */
  readonly notes?: readonly ReportText[] | undefined;
  /** What was put right after publication, oldest first. */
  readonly corrections?: readonly Correction[] | undefined;
  /** Where the report says it, in reading order. */
  readonly mentions: readonly Mention[];
}

interface ChangeEntries {
  /** How it changed; of several changes, the first. */
  readonly change?: Change | undefined;
  /** The changes, in the order of the report, where it states several. */
  readonly changes?: readonly Change[] | undefined;
}

/** A quantity. */
export interface AmountFact extends FactEntries, Quantity, ChangeEntries {
  readonly kind: 'amount';
  /** Each of several has so many (两镇各1所); never added up. */
  readonly each?: true | undefined;
  readonly comparative?: Comparative | undefined;
  /** Ids of all the amounts that, as the report itself says, this one is made of. */
  readonly parts?: readonly string[] | undefined;
}

/** A part of a whole, or a printed percentage of something. */
export interface ShareFact extends FactEntries, Omit<QuantityWords, 'missing'>, ChangeEntries {
  readonly kind: 'share';
  /** What it is a share of, printed with it. */
  readonly of?: ReportText | undefined;
  readonly part?: string | undefined;
  readonly whole?: string | undefined;
  readonly percent?: string | Range | undefined;
  readonly fraction?: string | undefined;
  readonly tenths?: string | undefined;
  readonly comparative?: Comparative | undefined;
}

/** A change as it is written; a report that was read has `change` in any case. */
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
  /** What is printed between the terms; a colon where it is absent. */
  readonly separator?: string | undefined;
}

/** A title or an award. */
export interface HonourFact extends FactEntries {
  readonly kind: 'honour';
  readonly title: ReportText;
  /** Who or what received it. */
  readonly recipient: ReportText;
  readonly giver?: ReportText | undefined;
  /** What the report says before the title (荣获, 入选, “was named”). */
  readonly verb?: Worded | undefined;
  /** The level at which it was given, where the report has it. */
  readonly level?: Level | undefined;
  /** How many received it, where they are only counted. */
  readonly count?: Quantity | undefined;
}

/** Something dated. */
export interface EventFact extends FactEntries {
  readonly kind: 'event';
  readonly date: string;
  /** Ids of the facts that belong to it. */
  readonly facts: readonly string[];
}

/** How something stands among others, where no figure is stated (创新能力居全省第四位). */
export interface StandingFact extends FactEntries {
  readonly kind: 'standing';
  readonly standings: readonly Standing[];
}

/** A fact as it is written in a file. */
export type WrittenFact =
  AmountFact | ShareFact | WrittenChangeFact | RatioFact | HonourFact | EventFact | StandingFact;

/**
 * One thing that a report states. Of several changes, `change` is the first: a fact that has `changes` has it too, once it has
 * been read.
 */
export type Fact = AmountFact | ShareFact | ChangeFact | RatioFact | HonourFact | EventFact | StandingFact;

/** A fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
