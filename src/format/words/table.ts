/** What stands over the columns of a table of facts. */
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
  /** Of a plan, an estimate, a first count; a result has none. */
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
