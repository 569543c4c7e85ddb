import { en } from './problem-texts/en.js';
import { zh } from './problem-texts/zh.js';

/* What a widget on somebody's page tells when it can't show its figure; the codes are those of the elements. */

interface Words {
  readonly zh: string;
  readonly en: string;
}

export type EmbedProblemCode = keyof typeof en.expected;

export interface EmbedProblem {
  readonly code: EmbedProblemCode;
  /** The attribute or the address that it is about. */
  readonly path: string;
  readonly expected: Words;
  readonly found: Words;
  readonly message: Words;
}

/** What was found, shortened and without the signs that turn a line round. */
function shown(value: unknown): string {
  try {
    return String(value)
      .slice(0, 80)
      .replace(/[^ -~\u00a1-\u1fff\u2c00-\ud7ff\uf900-\ufffd]/g, '\ufffd');
  } catch {
    return '?';
  }
}

/** Makes a problem. */
export function problem(code: EmbedProblemCode, path: string, value: unknown): EmbedProblem {
  const found = shown(value);
  return {
    code,
    path,
    expected: { zh: zh.expected[code], en: en.expected[code] },
    found: { zh: found, en: found },
    message: { zh: zh.message(path, zh.expected[code], found), en: en.message(path, en.expected[code], found) },
  };
}

/** The problem that an error is which this script did not expect: something of the page is not as the browser has it. */
export const unforeseen = (error: unknown): EmbedProblem => problem('PAGE_ALTERED', 'window', error);
