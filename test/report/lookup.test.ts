import { describe, expect, it } from 'vitest';
import { findBoard, findFact, findSection, nearest } from '../../src/report/lookup.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport } from '../fixtures/report.js';

function parsed(): Report {
  const { facts } = validReport();
  const named = ['constructor', 'then'].map((id) => ({ ...facts[5]!, id }));
  const result = parseReport(validReport({ facts: [...facts, ...named] }));
  if (!result.ok) throw new Error(result.problems[0]?.message.en);
  return result.report;
}

const report = parsed();

describe('to find', () => {
  it('gives the thing itself', () => {
    expect(findFact(report, 'tea-output')).toBe(report.facts[0]);
    expect(findBoard(report, 'highlights')).toBe(report.boards[0]);
    expect(findSection(report, 'society')).toBe(report.sections[1]);
  });

  it('gives each report its own', () => {
    const other = parsed();
    expect(findFact(other, 'tea-output')).toBe(other.facts[0]);
    expect(findFact(other, 'tea-output')).not.toBe(findFact(report, 'tea-output'));
  });

  it.each(['', 'tea', 'Tea-output', 'tea-output ', '__proto__', 'toString', 'hasOwnProperty', 'highlights'])(
    'knows no fact %j',
    (id) => {
      expect(findFact(report, id)).toBeUndefined();
    },
  );

  it.each(['constructor', 'then'])('knows %s where the report has it, and only there', (id) => {
    expect(findFact(report, id)?.id).toBe(id);
    for (const find of [findBoard, findSection]) expect(find(report, id)).toBeUndefined();
  });
});

describe('D11: nearest', () => {
  const KNOWN = ['tax-revenue', 'tax-rate', 'express-volume', 'patents', 'incidents'];

  it.each([
    ['tax-revenu', ['tax-revenue', 'tax-rate', 'patents']],
    ['patent', ['patents', 'incidents', 'tax-rate']],
    ['', ['patents', 'tax-rate', 'incidents']],
  ])('to %j', (id, expected) => {
    expect(nearest(id, KNOWN)).toEqual(expected);
  });

  it('gives as many as are asked for, or as there are', () => {
    expect(nearest('tax', KNOWN, 1)).toEqual(['tax-rate']);
    expect(nearest('tax', ['a', 'b'], 5)).toEqual(['a', 'b']);
    expect(nearest('tax', [])).toEqual([]);
  });

  it('puts equals in the order of the alphabet', () => {
    expect(nearest('x', ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  });

  it('looks at the first 2,000 known ids and the first 60 characters only, so that no report can stall it', () => {
    const known = Array.from({ length: 2_000 }, (_, i) => `${'a'.repeat(60)}-${i}`);
    const id = 'b'.repeat(5_000_000);
    expect(nearest(id, [...known, 'b'.repeat(60)])).not.toContain('b'.repeat(60));
    expect(nearest(id, [...known.slice(1), 'b'.repeat(60)])[0]).toBe('b'.repeat(60));
  });
});
