import { show } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { visiblePath } from '../report/visible.js';
import { said } from './texts/bilingual.js';
import type { Warning } from './warning.js';

/** Limit of results; the same error in every fact counts as one. */
const MAX_KEYS = 100;

/**
 * Returns unknown keys in a report file, which are silently ignored: a misspelt `qualifer` loses its "over". Keys
 * starting with `$` are for editors (`$schema`).
 * @param input the parsed file
 * @param report the report parsed from it
 */
export function unknownKeys(input: unknown, report: Report): readonly Warning[] {
  const found: Warning[] = [];
  compare(input, report, '$', found);
  return found.slice(0, MAX_KEYS);
}

// Descends only into known keys, so the recursion is no deeper than the contract.
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
