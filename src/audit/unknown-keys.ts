import { show } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { visiblePath } from '../report/visible.js';
import { said } from './findings/said.js';
import type { Warning } from './warning.js';

/** As many as help; the same slip in every fact is one slip. */
const MAX_KEYS = 100;

/**
 * Keys of a report's file that the contract does not know, and that nothing is made of: a `qualifer` loses its "over"
 * without a word. What begins with `$` is for editors (`$schema`).
 * @param input what the file holds
 * @param report what was read of it
 */
export function unknownKeys(input: unknown, report: Report): readonly Warning[] {
  const found: Warning[] = [];
  compare(input, report, '$', found);
  return found.slice(0, MAX_KEYS);
}

// Only what the contract knows is entered, so this is never deeper than the contract.
function compare(input: unknown, known: unknown, path: string, found: Warning[]): void {
  if (!isObject(input) || !isObject(known)) return;
  const isList = Array.isArray(input);
  for (const key of Object.keys(input)) {
    if (found.length >= MAX_KEYS) return;
    const at = isList ? `${path}[${key}]` : `${path}.${key}`;
    if (Object.prototype.hasOwnProperty.call(known, key)) compare(input[key], known[key], at, found);
    else if (!key.startsWith('$')) found.push(unknown(key, at));
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const unknown = (key: string, path: string): Warning => ({
  code: 'KEY_UNKNOWN',
  path,
  also: [],
  message: said((texts, language) => texts.KEY_UNKNOWN(visiblePath(path), show(key)[language])),
});
