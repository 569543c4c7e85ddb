import type { InferOutput } from 'valibot';
import type { ChangeSchema } from './change-schema.js';
import type { FactSchema } from './fact-schema.js';
import type { ReportSchema } from './schema.js';
import type { worded } from './shapes.js';
import type { FactKind } from './terms.js';

export type { ReportText } from './report-text.js';

/** A value that can't be changed at any depth. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A report that keeps the contract. Made by `parseReport`, frozen at every depth. */
export interface Report extends Omit<DeepReadonly<InferOutput<typeof ReportSchema>>, 'facts'> {
  readonly facts: readonly Fact[];
}

type WrittenFact = DeepReadonly<InferOutput<typeof FactSchema>>;

/** What a change is, beside what the fact says of itself. */
export type Change = DeepReadonly<InferOutput<typeof ChangeSchema>>;

/**
 * One thing that a report states. Of several changes, `change` is the first: a fact that has `changes` has it too, once it has
 * been read.
 */
export type Fact =
  | Exclude<WrittenFact, { readonly kind: 'change' }>
  | (Extract<WrittenFact, { readonly kind: 'change' }> & { readonly change: Change });

/** A fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;

export type AmountFact = FactOf<'amount'>;
export type ShareFact = FactOf<'share'>;
export type ChangeFact = FactOf<'change'>;
export type RatioFact = FactOf<'ratio'>;
export type HonourFact = FactOf<'honour'>;
export type EventFact = FactOf<'event'>;
export type StandingFact = FactOf<'standing'>;

/** A text as printed, in one language at least. */
export type Worded = DeepReadonly<InferOutput<ReturnType<typeof worded>>>;

export type Mention = Fact['mentions'][number];
export type Quantity = NonNullable<Mention['stated']>;
export type Comparative = NonNullable<AmountFact['comparative']>;
export type Axis = NonNullable<Report['dimensions']>[number];
export type Correction = NonNullable<Fact['corrections']>[number];
/** A figure of any kind that a fact gives, as a correction writes it. */
export type CorrectedFigure = Correction['was'];
export type Standing = NonNullable<Fact['standings']>[number];
export type Place = Report['places'][number];
export type Section = Report['sections'][number];
export type Board = Report['boards'][number];
export type BoardItem = Board['items'][number];
export type UnitDeclaration = NonNullable<Report['units']>[number];
