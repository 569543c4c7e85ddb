import type { Io } from '../build/command-io.js';

const KEEPS = 'Warnings do not block publishing.';

/** Prints warnings, one per line, and then that they do not block publishing. */
export function tellWarnings(lines: readonly string[], { out, language }: Pick<Io, 'out' | 'language'>): void {
  for (const line of lines) out(line);
  if (!lines.length) return;
  out(
    {
      zh: `提示${lines.length}条：请对照原文核对；不影响发布。`,
      en: lines.length === 1 ? `1 warning. ${KEEPS}` : `${lines.length} warnings. ${KEEPS}`,
    }[language],
  );
}
