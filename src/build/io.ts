import type { BilingualText } from '../report/problems/problems.js';
import { visible } from '../report/visible.js';

/** What a command talks to: the two streams, and the language of its words. */
export interface Io {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly language: keyof BilingualText;
  /** Shows a line that the next one replaces; an empty one clears it. Only on a terminal. */
  readonly progress?: (line: string) => void;
  /** Ends a long command. */
  readonly signal?: AbortSignal;
}

/**
 * What a command ends with: all well, something is wrong with the input, the command was used wrongly or could not do
 * its work, or somebody has ended it (as a shell says it of Ctrl-C).
 */
export const EXIT = { clean: 0, findings: 1, usage: 2, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A wrong use, such as a file that is not there, or a folder that can't be written; ends a command with exit code 2. */
export class UsageError extends Error {
  constructor(readonly words: BilingualText) {
    super(words.en);
  }
}

/**
 * The same streams, for whatever a report, a file name or a program's own words may hold: each line is printed as one line in
 * which everything is seen and nothing is obeyed by a terminal. JSON stays the JSON that it was.
 */
export const guarded = (io: Io): Io => ({
  ...io,
  out: (line) => io.out(visible(line)),
  error: (line) => io.error(visible(line)),
});

/** Prints a text of several lines, such as JSON for people. */
export const printLines = (text: string, print: (line: string) => void): void => text.split('\n').forEach(print);

/** The language that the environment asks for, by POSIX's order of variables. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): keyof BilingualText {
  // An empty variable counts as unset.
  return /^zh/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'zh' : 'en';
}
