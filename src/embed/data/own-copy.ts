import { bare } from '../../browser/own.js';
import { LIMITS } from './limits.js';

/** A model that is more than one widget may draw; the message says what there is too much of. */
export class LimitError extends Error {}

/**
 * A model as it is drawn: what a stranger's file or script has handed over, in objects without a prototype, so that a key
 * which is not there is read as missing whatever the page has put on `Object.prototype`.
 * @throws LimitError for a model that is larger than any page of figures: to draw it would hold up the page
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
