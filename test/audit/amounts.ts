import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport, type ReportInput } from '../fixtures/report.js';

type FactInput = ReportInput['facts'][number];
type AmountInput = Extract<FactInput, { kind: 'amount' }>;
type MentionInput = FactInput['mentions'][number];

/** A mention of an invented text, of which only its length is asked. */
export const quoting = (quote: string, stated?: MentionInput['stated']): MentionInput => ({
  quote,
  start: 0,
  end: quote.length,
  ...(stated && { stated }),
});

/** An amount of 24.86亿元, but for what is said otherwise; its label is its id. */
export const amount = (id: string, fields: Partial<AmountInput> = {}): AmountInput => ({
  kind: 'amount',
  id,
  label: { zh: id, en: id },
  section: 'economy',
  value: '24.86',
  unit: '元',
  mentions: [quoting('无数字')],
  ...fields,
});

/** A report of these facts; fails where they don't keep the contract. */
export function reportOf(...facts: readonly FactInput[]): Report {
  const { source } = validReport();
  const result = parseReport(validReport({ facts: [...facts], boards: [], source: { ...source, length: 10_000 } }));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}
