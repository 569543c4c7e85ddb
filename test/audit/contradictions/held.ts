import { expect, it } from 'vitest';
import { contradictionsOf } from '../../../src/audit/contradictions.js';
import type { ReportInput } from '../../fixtures/report.js';
import { amount, quoting, reportOf } from '../amounts.js';

export type FactInput = ReportInput['facts'][number];
export type AmountFields = Parameters<typeof amount>[1];
export type ChangeInput = Extract<FactInput, { kind: 'change' }>['change'];
type StandingInput = NonNullable<FactInput['standings']>[number];

export const found = (...facts: readonly FactInput[]) =>
  contradictionsOf(reportOf(...facts)).map(({ code, message }) => [
    code,
    /: write (.*), or correct/.exec(message.en)?.[1],
  ]);

/** Each quote, what the fact says, the code of what is found, and what would be right; or nothing. */
export type Row<T> = readonly [quote: string, fields: T, code?: string, right?: string];

export const figure = (quote: string, fields: AmountFields) =>
  amount('figure', { ...fields, mentions: [quoting(quote)] });

export const change = (quote: string, fields: Partial<ChangeInput>): FactInput => ({
  kind: 'change',
  id: 'change',
  label: { zh: '变化', en: 'Change' },
  section: 'economy',
  change: { direction: 'up', form: 'percent', value: '3', basis: 'not-stated', ...fields, mentions: [quoting(quote)] },
  mentions: [quoting('变化')],
});

export const standing = (quote: string, fields: object): FactInput =>
  amount('standing', {
    standings: [{ among: 'county', mentions: [quoting(quote)], ...fields } as StandingInput],
  });

/** Holds each row to its finding, where it has one. */
export function eachOf<T>(rows: readonly Row<T>[], make: (quote: string, fields: T) => FactInput, what = ''): void {
  for (const [quote, fields, code, right] of rows)
    it(`${what}${quote}: ${JSON.stringify(fields)}: ${code ?? 'nothing'}`, () => {
      expect(found(make(quote, fields))).toEqual(code ? [[code, right]] : []);
    });
}
