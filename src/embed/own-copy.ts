import { bare } from '../browser/own.js';
import { keepTo } from './limits.js';

/** Counts the values of one model while it is copied. */
interface Count {
  values: number;
}

/**
 * A model as it is drawn: what a stranger's file or script has handed over, in objects without a prototype, so that a key
 * which is not there is read as missing whatever the page has put on `Object.prototype`.
 * @throws LimitError for a model that is larger than any page of figures
 */
export const ownCopy = (model: object): object => copyOf(model, { values: 0 }) as object;

function copyOf(value: unknown, count: Count): unknown {
  keepTo('values', ++count.values);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    keepTo('entries', value.length);
    return value.map((one) => copyOf(one, count));
  }
  const copy: Record<string, unknown> = bare({});
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Readonly<Record<string, unknown>>)[key], count);
  return copy;
}
