import type { BilingualText } from '../report/problems/problems.js';
import { visible } from '../report/visible.js';

/** Input and output of a command: the two streams, and the language of messages. */
export interface Io {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly language: keyof BilingualText;
  /** Shows a line that the next one replaces; an empty one clears it. Only on a terminal. */
  readonly progress?: (line: string) => void;
  /** Aborts a long command. */
  readonly signal?: AbortSignal;
}

/**
 * Exit codes: success, problems in the input, wrong usage or failure, interrupted (by shell convention for Ctrl-C).
 */
export const EXIT = { clean: 0, problems: 1, usage: 2, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong usage, such as a missing file or a folder that is not writable; exits with code 2. */
export class UsageError extends Error {
  constructor(readonly words: BilingualText) {
    super(words.en);
  }
}

/**
 * Wraps the streams against terminal control sequences in reports, file names or program output: each line is printed
 * as one line with invisible characters shown. JSON stays valid and equal.
 */
export const guarded = (io: Io): Io => ({
  ...io,
  out: (line) => io.out(visible(line)),
  error: (line) => io.error(visible(line)),
});

/** Prints a text with several lines, such as formatted JSON. */
export const printLines = (text: string, print: (line: string) => void): void => text.split('\n').forEach(print);

/** The language of the environment, in POSIX's order of variables. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): keyof BilingualText {
  // An empty variable counts as unset.
  return /^zh/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'zh' : 'en';
}
