import { describe, expect, it } from 'vitest';
import { neighboursOfEach } from '../../src/site/neighbours.js';
import type { Report } from '../../src/report/types.js';
import { amount, report } from '../fixtures/model-facts.js';

const figures = (count: number, section = 'economy') =>
  Array.from({ length: count }, (_, at) => amount({ id: `${section}-${at + 1}`, section }));
const around = (facts: Report['facts'], id: string) =>
  neighboursOfEach({ ...report, facts }).get(facts.find((fact) => fact.id === id)!)!;
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id.replace('economy-', '')).join(' ');

describe('what is around a figure', () => {
  it.each([
    ['1', '2 3 4 5 6 7 8', undefined, 'economy-2'],
    ['6', '3 4 5 7 8 9 10', 'economy-5', 'economy-7'],
    ['12', '5 6 7 8 9 10 11', 'economy-11', undefined],
  ])('is the nearest seven of its section: %s', (at, near, previous, next) => {
    const found = around(figures(12), `economy-${at}`);
    expect(ids(found.near)).toBe(near);
    expect([found.previous?.id, found.next?.id, found.count]).toEqual([previous, next, 12]);
  });

  it('is all there are where these are fewer', () => {
    expect(ids(around(figures(3), 'economy-2').near)).toBe('1 3');
    expect(around(figures(1), 'economy-1').near).toEqual([]);
  });

  it('is never of another section, wherever that stands between', () => {
    const [one, two] = figures(2);
    const found = around([one!, ...figures(2, 'people'), two!], 'economy-1');
    expect([found.next?.id, found.count]).toEqual(['economy-2', 2]);
  });
});
