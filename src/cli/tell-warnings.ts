import type { Io } from '../build/io.js';

const KEEPS = 'the report is published as it is written.';

/** Prints warnings, a line each, and behind them that they keep nothing from being done. */
export function tellWarnings(lines: readonly string[], { out, language }: Pick<Io, 'out' | 'language'>): void {
  for (const line of lines) out(line);
  if (!lines.length) return;
  out(
    {
      zh: `提示${lines.length}条：请对照原文核看；不影响发布，报告怎样写就怎样显示。`,
      en: lines.length === 1 ? `1 warning to look at; ${KEEPS}` : `${lines.length} warnings to look at; ${KEEPS}`,
    }[language],
  );
}
