import { en } from './problem-texts/en.js';
import { zh } from './problem-texts/zh.js';

/* Problems a widget reports when it can't show its figure; the codes are those of the elements. */

interface Words {
  readonly zh: string;
  readonly en: string;
}

export type EmbedProblemCode = keyof typeof en.expected;

export interface EmbedProblem {
  readonly code: EmbedProblemCode;
  /** The attribute or address concerned. */
  readonly path: string;
  readonly expected: Words;
  readonly found: Words;
  readonly message: Words;
}

/** The value found, shortened and without bidi control characters. */
function shown(value: unknown): string {
  try {
    return String(value)
      .slice(0, 80)
      .replace(/[^ -~\u00a1-\u1fff\u2c00-\ud7ff\uf900-\ufffd]/g, '\ufffd');
  } catch {
    return '?';
  }
}

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

/** The problem for an unexpected error: the page has altered a built-in. */
export const unforeseen = (error: unknown): EmbedProblem => problem('PAGE_ALTERED', 'window', error);
