/** Column headings of a facts table. */
export interface TableHeads {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly figure: string;
  readonly number: string;
  readonly part: string;
  readonly whole: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly missing: string;
  /** For a plan, estimate or preliminary figure; empty for an actual result. */
  readonly status: string;
  readonly change: string;
  readonly standing: string;
  readonly period: string;
  readonly quote: string;
  readonly source: string;
  readonly report: string;
  readonly address: string;
  readonly page: string;
  readonly sha256: string;
  readonly correction: string;
  readonly note: string;
}
