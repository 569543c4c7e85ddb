/** Why two facts can't be compared; parameters are the differing words, if any. */
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

/** Number of facts in a comparison, by category. */
export interface ComparisonCounts {
  readonly inBoth: number;
  /** Of the facts in both: those with a computed change. */
  readonly computed: number;
  /** Of the computed: those where the printed change differs. */
  readonly differing: number;
}

export interface ComparisonWords {
  caption(entity: string, from: string, to: string): string;
  /** Read before the table by a screen reader: its extent. */
  summary(counts: ComparisonCounts): string;
  readonly fact: string;
  /** Heading of the computed changes. */
  readonly computed: string;
  /** Heading of the changes that the later report prints. */
  printed(period: string): string;
  /** Heading of the facts that only one report has. */
  onlyIn(period: string, count: number): string;
  readonly reasons: ReasonWords;
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  readonly kinds: Readonly<Record<KindName, string>>;
  /** Replaces a missing unit. */
  readonly noUnit: string;
}

// Copies of the closed lists of `compare-facts.ts`, as types only, so that words do not import its code.
type VerdictName = 'agrees' | 'rounding' | 'differs' | 'not-stated' | 'basis-not-stated' | 'other-basis' | 'unchecked';
type KindName = 'amount' | 'share' | 'change' | 'ratio' | 'honour' | 'event' | 'standing';
