import { hasControls } from '../format/text/text.js';
import { problem, type Problem } from '../report/problems/problems.js';
import { safeHref } from '../report/safe-href.js';
import type { Fact } from '../report/types.js';
import type { ClaimAttributes } from './attribute-values.js';

/*
 * What is odd about an input that is shown all the same: the widget draws and tells, since a figure that can be read
 * must not go for want of a clean label.
 */

/** The notice on what an editor wrote by hand. */
export const noticeOnWritten = (input: ClaimAttributes): Problem | undefined =>
  controlsIn(input, '') ??
  (input.href === undefined || safeHref(input.href) !== undefined
    ? undefined
    : problem('URL_REJECTED', 'href', input.href));

/** The notice on facts of a report. */
export function noticeOnFacts(facts: readonly Fact[]): Problem | undefined {
  const odd = facts.find((fact) => controlsIn(fact, ''));
  return odd && controlsIn(odd, odd.id);
}

/**
 * The first text, at any depth, with characters that are replaced or dropped when it is shown. Mentions are left out:
 * they quote the source letter for letter, and no widget shows them.
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
