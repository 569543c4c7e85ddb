import type { InferOutput } from 'valibot';
import type { FactSchema, ReportSchema } from './schema.js';
import type { FactKind } from './terms.js';

/** A value that can't be changed at any depth. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A report that keeps the contract. Made by `parseReport`, frozen at every depth. */
export type Report = DeepReadonly<InferOutput<typeof ReportSchema>>;

/** One thing that a report states. */
export type Fact = DeepReadonly<InferOutput<typeof FactSchema>>;

/** A fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;

export type AmountFact = FactOf<'amount'>;
export type ShareFact = FactOf<'share'>;
export type ChangeFact = FactOf<'change'>;
export type HonourFact = FactOf<'honour'>;
export type EventFact = FactOf<'event'>;

export type Mention = Fact['mentions'][number];
export type Quantity = NonNullable<Mention['stated']>;
export type Change = ChangeFact['change'];
export type Correction = NonNullable<Fact['corrections']>[number];
export type Standing = NonNullable<Fact['standings']>[number];
export type Place = Report['places'][number];
export type Section = Report['sections'][number];
export type Board = Report['boards'][number];
export type BoardItem = Board['items'][number];
export type UnitDeclaration = NonNullable<Report['units']>[number];
