import { hasControls } from '../format/text/text.js';
import { problem, type Problem } from '../report/problems/problems.js';
import { safeHref } from '../report/fields/safe-href.js';
import type { Fact } from '../report/types.js';
import type { ClaimAttributes } from './attribute-values.js';

/*
 * Problems that do not prevent drawing: the widget shows the figure and reports the notice, since a readable figure
 * should not be lost for an unclean label.
 */

/** Returns the notice for hand-written attributes. */
export const noticeOnWritten = (input: ClaimAttributes): Problem | undefined =>
  controlsIn(input, '') ??
  (input.href === undefined || safeHref(input.href) !== undefined
    ? undefined
    : problem('URL_REJECTED', 'href', input.href));

/** Returns the notice for facts of a report. */
export function noticeOnFacts(facts: readonly Fact[]): Problem | undefined {
  const odd = facts.find((fact) => controlsIn(fact, ''));
  return odd && controlsIn(odd, odd.id);
}

/**
 * Returns the first text, at any depth, with characters that are replaced or removed for display. Mentions are skipped:
 * they quote the source verbatim, and no widget shows them.
 */
export function controlsIn(value: unknown, path: string): Problem | undefined {
  if (typeof value === 'string') return hasControls(value) ? problem('INPUT_CONTROL_CHARS', path, value) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = key === 'mentions' ? undefined : controlsIn(inner, path && key ? `${path}.${key}` : key);
    if (found) return found;
  }
  return undefined;
}
