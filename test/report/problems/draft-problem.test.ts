import { expect, test } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';

const draft = (...states: readonly string[]) => ({ draftVersion: '1', facts: states.map((state) => ({ state })) });

test('a draft is no report, and how far it is is said', () => {
  const parsed = parseReport(draft('confirmed', 'changed', 'proposed', 'asked', 'rejected'));
  expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'DRAFT_NOT_REPORT', path: '$.draftVersion' }] });
  const message = parsed.ok ? undefined : parsed.problems[0]?.message;
  expect(message?.en).toContain('2 of 4 confirmed');
  expect(message?.zh).toContain('已确认2条，共4条');
});

test.each([
  { draftVersion: '1' },
  { draftVersion: 1, facts: [null, 3] },
  { ...draft('confirmed'), schemaVersion: '1.0' },
])('a draft in whatever state is no report: %j', (input) => {
  expect(parseReport(input)).toMatchObject({ ok: false, problems: [{ code: 'DRAFT_NOT_REPORT' }] });
});
