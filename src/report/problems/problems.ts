import type { BilingualText } from '../bilingual.js';
import { en, type ProblemTexts } from './widget-texts/en.js';
import { said } from './widget-texts/bilingual.js';
import type { ReportTexts } from './report-texts/en.js';
import { visible, visiblePath } from '../visible.js';

export type { BilingualText };

/** Problem codes that a widget raises by itself: for its attributes, or before it requests data. */
export type WidgetProblemCode = keyof ProblemTexts['expected'];

/**
 * Problem codes of a whole report or its request. Their texts are in separate files, loaded only with `parseReport`,
 * since every element in a browser carries the texts of the widget codes.
 */
export type ContractProblemCode = keyof ReportTexts['expected'];

/** Problem codes without a text of their own: the raising code always passes what was expected. */
export type FewWidgetsProblemCode =
  'FACT_UNKNOWN' | 'BOARD_UNKNOWN' | 'UNITS_DIFFER' | 'ENTITIES_DIFFER' | 'PERIODS_UNFIT';

/** A problem code; stable, so hosts can rely on it. */
export type ProblemCode = WidgetProblemCode | ContractProblemCode | FewWidgetsProblemCode;

/** A problem of an input: code, path, what was expected and what was found. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSONPath (RFC 9535), such as `$.facts[3].value`; for an attribute, its name. */
  readonly path: string;
  readonly expected: BilingualText;
  /** The value found there, shortened for display. */
  readonly found: BilingualText;
  /** One sentence with all of the above. */
  readonly message: BilingualText;
}

const MAX_FOUND = 80;

/** Returns a value for display in a message: as JSON where possible, truncated to 80 characters. */
export function show(value: unknown): BilingualText {
  if (value === undefined) return said((texts) => texts.nothing);
  if (Array.isArray(value)) return said((texts) => texts.list(value.length));
  if (typeof value === 'object' && value !== null) return said((texts) => texts.object);
  const text = visible(scalar(value));
  // Don't cut inside a surrogate pair.
  const cut = text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return said(() => cut);
}

function scalar(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  // Serialises only the start: a 5 MB string must not be copied to show 80 characters.
  return JSON.stringify(typeof value === 'string' ? value.slice(0, MAX_FOUND + 1) : value);
}

/**
 * Creates a problem with a widget code.
 * @param path attribute name, or a JSONPath
 * @param detail what was expected, where it is more specific than the text of the code
 */
export const problem = (code: WidgetProblemCode, path: string, value: unknown, detail?: BilingualText): Problem =>
  problemOf(code, path, value, detail ?? said((texts) => texts.expected[code]));

/** Creates a problem with any code, given the text for what was expected. */
export function problemOf(code: ProblemCode, path: string, value: unknown, expected: BilingualText): Problem {
  const found = show(value);
  // The path contains keys from the input.
  const at = visiblePath(path);
  return { code, path, expected, found, message: messageOf(at, expected, found) };
}

/** Returns the message of a problem. */
export const messageOf = (at: string, expected: BilingualText, found: BilingualText): BilingualText =>
  said((texts, language) => texts.message(at, expected[language], found[language]));

/** Returns whether a code is a widget code. */
export const isWidgetCode = (code: string): code is WidgetProblemCode =>
  Object.prototype.hasOwnProperty.call(en.expected, code);
