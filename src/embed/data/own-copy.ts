import { bare } from '../../browser/own.js';
import { LIMITS } from './limits.js';

/** A model beyond the limits of one widget; the message names the limit. */
export class LimitError extends Error {}

/**
 * Copies a model from an untrusted file or script into objects without a prototype, so that a missing key reads as
 * undefined even if the page has extended `Object.prototype`.
 * @throws LimitError for a model too large to draw without blocking the page
 */
export function ownCopy(model: object): object {
  let size = 0;
  const keepTo = (limit: 'entries' | 'size', found: number): void => {
    if (found > LIMITS[limit]) throw new LimitError(`${limit}: > ${LIMITS[limit]}`);
  };
  const copyOf = (value: unknown): unknown => {
    keepTo('size', (size += 10 + (typeof value === 'string' ? value.length : 0)));
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      keepTo('entries', value.length);
      return value.map(copyOf);
    }
    const copy: Record<string, unknown> = bare({});
    for (const key of Object.keys(value)) copy[key] = copyOf((value as Readonly<Record<string, unknown>>)[key]);
    return copy;
  };
  return copyOf(model) as object;
}
