import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/embed/data/widget-data.js';

const dataOf = (file: object) => readData(JSON.stringify({ reportWidgets: 1, ...file }), 'x').data!;

describe('a file of corrections', () => {
  it('RF23: says of which report it is', () => {
    expect(dataOf({ report: 'yunxi-2023', corrections: {} }).report).toBe('yunxi-2023');
    expect(dataOf({ report: 5, corrections: {} }).report).toBe('');
  });

  it('RF23: turns no line round', () => {
    const corrections = { tea: { en: 'was\u202e 24.68\u2066, now 24.86' } };
    expect(dataOf({ corrections }).correction('tea', 'en')).toBe('was 24.68, now 24.86');
  });
});
