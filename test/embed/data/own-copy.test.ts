import { expect, it } from 'vitest';
import { LIMITS } from '../../../src/embed/data/limits.js';
import { LimitError, ownCopy } from '../../../src/embed/data/own-copy.js';

const list = (length: number, of: unknown = 1): unknown[] => Array<unknown>(length).fill(of);

it('is the same as the model, in objects that inherit nothing', () => {
  const model = { label: '税收入库', entries: [{ figure: '24.86', isFirst: true }], note: null };
  const copy = ownCopy(model) as typeof model;
  expect(copy).toEqual(Object.assign(Object.create(null), model));
  expect(Object.getPrototypeOf(copy)).toBeNull();
  expect(Object.getPrototypeOf(copy.entries[0])).toBeNull();
});

it('RF19: reads no key from the prototype of all objects', () => {
  const copy = ownCopy({ label: '税收入库' }) as Record<string, unknown>;
  Object.assign(Object.prototype, { corrected: 'bar' });
  try {
    expect(copy.corrected).toBeUndefined();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'corrected');
  }
});

it('RF11: has at most 500 entries in a list', () => {
  expect(ownCopy({ entries: list(500) })).toBeTruthy();
  expect(() => ownCopy({ entries: list(501) })).toThrow(new LimitError('entries: > 500'));
  expect(() => ownCopy({ board: { entries: list(28_900, {}) } })).toThrow(LimitError);
});

it.each([
  ['lists in lists', { entries: list(500, list(500)) }],
  ['a text without end', { label: 'x'.repeat(LIMITS.size) }],
  ['keys without end', Object.fromEntries(list(60_000).map((_, at) => [`k${at}`, 1]))],
])('RF11: is no larger than a page of figures: %s', (_, model) => {
  expect(() => ownCopy(model)).toThrow(new LimitError(`size: > ${LIMITS.size}`));
});
