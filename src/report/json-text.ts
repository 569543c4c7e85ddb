import { contractProblem } from './problems/expected.js';
import type { Problem } from './problems/problems.js';
import { said } from './problems/report-texts/bilingual.js';

/** The parsed JSON, or the syntax problem. */
export type JsonResult =
  { readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses JSON, with or without a byte order mark. */
export function readJson(text: string): JsonResult {
  try {
    return { ok: true, input: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    // Only the parser's own message gives the position of the error; whitespace is collapsed to fit one line.
    const words = String(error).replace(/\s+/g, ' ').slice(0, 160);
    const expected = said((texts) => texts.json(words));
    return { ok: false, problems: [contractProblem('JSON_SYNTAX', '$', text, expected)] };
  }
}
