import { contractProblem } from './problems/expected.js';
import type { Problem } from './problems/problems.js';
import { said } from './problems/report-texts/said.js';

/** What a JSON text holds, or why it is none. */
export type JsonResult =
  { readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads JSON, with or without a byte order mark. */
export function readJson(text: string): JsonResult {
  try {
    return { ok: true, input: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    // The parser's own words are the only thing that says where the text breaks; a message is one line.
    const words = String(error).replace(/\s+/g, ' ').slice(0, 160);
    const expected = said((texts) => texts.json(words));
    return { ok: false, problems: [contractProblem('JSON_SYNTAX', '$', text, expected)] };
  }
}
