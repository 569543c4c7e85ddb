/** Why nothing is computed of two facts; the words that differ are put in where there are some. */
export interface ReasonWords {
  readonly 'no-figure': string;
  readonly 'change-only': string;
  readonly missing: string;
  readonly range: string;
  kind(of: readonly string[]): string;
  period(of: readonly string[]): string;
  unit(of: readonly string[]): string;
  qualifier(of: readonly string[]): string;
}

/** How many facts of each sort a comparison has. */
export interface ComparisonCounts {
  readonly inBoth: number;
  /** Of those in both: with a change that we compute. */
  readonly computed: number;
  /** Of those again: whose printed change is another one. */
  readonly differing: number;
}

/** The words of a comparison of two reports. */
export interface ComparisonWords {
  caption(entity: string, from: string, to: string): string;
  /** What a listener hears before the table: how much of it there is. */
  summary(counts: ComparisonCounts): string;
  readonly fact: string;
  /** Heads what is computed here. */
  readonly computed: string;
  /** Heads what the later report prints. */
  printed(period: string): string;
  /** Heads the facts that one report alone has. */
  onlyIn(period: string, count: number): string;
  readonly reasons: ReasonWords;
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  readonly kinds: Readonly<Record<KindName, string>>;
  /** Said where a unit should stand and none does. */
  readonly noUnit: string;
}

// The closed lists of the contract's comparison, as types alone: its machinery is not for words.
type VerdictName = 'agrees' | 'rounding' | 'differs' | 'not-stated' | 'basis-not-stated' | 'other-basis' | 'unchecked';
type KindName = 'amount' | 'share' | 'change' | 'ratio' | 'honour' | 'event' | 'standing';
